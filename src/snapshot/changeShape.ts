import { controlRightShape, dependencyShape, entityShape, stakeShape } from '../model/factShapes.ts';
import { objectShape } from '../model/objectShape.ts';
import { shown } from '../model/reading.ts';
import { list, optional, refuse, refuseType, required, type Shape } from '../model/shape.ts';
import { toFraction } from '../model/share.ts';
import type { Change, Fraction, Scenario } from '../model/types.ts';
import { idText, lineText, localText, share } from '../model/valueShapes.ts';
import { idLimit } from './limits.ts';

const ids = list(idText, idLimit);

const amount: Shape<Fraction> = {
  read: (value, path, reading) => {
    if (typeof value !== 'number' || Number.isNaN(value)) return refuseType(value, 'share', path, reading);
    return value >= 0 && value <= 1
      ? toFraction(value)
      : refuse(reading, 'numberOutOfRange', path, { value, min: 0, max: 1 });
  },
  schema: () => ({ type: 'number', minimum: 0, maximum: 1 }),
};

/** The word that tells the changes apart. */
function tag<T extends string>(word: T) {
  const shape: Shape<T> = {
    read: (value, path, reading) => (value === word ? word : refuseType(value, word, path, reading)),
    schema: () => ({ const: word }),
  };
  return required(shape);
}

type ChangeOf<T extends Change['type']> = Extract<Change, { readonly type: T }>;

/** One shape for each kind of change; a kind that has none does not compile. */
const shapes: { readonly [T in Change['type']]: Shape<ChangeOf<T>> } = {
  setShare: objectShape<ChangeOf<'setShare'>>('SetShare', {
    type: tag('setShare'),
    stake: required(idText),
    capital: optional(share),
    voting: optional(share),
  }),
  transfer: objectShape<ChangeOf<'transfer'>>('Transfer', {
    type: tag('transfer'),
    from: required(idText),
    to: required(idText),
    target: required(idText),
    amount: required(amount),
  }),
  addStake: objectShape<ChangeOf<'addStake'>>('AddStake', { type: tag('addStake'), stake: required(stakeShape) }),
  endStake: objectShape<ChangeOf<'endStake'>>('EndStake', { type: tag('endStake'), stake: required(idText) }),
  addControlRight: objectShape<ChangeOf<'addControlRight'>>('AddControlRight', {
    type: tag('addControlRight'),
    right: required(controlRightShape),
  }),
  endControlRight: objectShape<ChangeOf<'endControlRight'>>('EndControlRight', {
    type: tag('endControlRight'),
    right: required(idText),
  }),
  endDependency: objectShape<ChangeOf<'endDependency'>>('EndDependency', {
    type: tag('endDependency'),
    dependency: required(idText),
  }),
  addDependency: objectShape<ChangeOf<'addDependency'>>('AddDependency', {
    type: tag('addDependency'),
    dependency: required(dependencyShape),
  }),
  addRequirement: objectShape<ChangeOf<'addRequirement'>>('AddRequirement', {
    type: tag('addRequirement'),
    target: required(idText),
    dependencies: required(ids),
    label: required(localText),
  }),
  separateSystem: objectShape<ChangeOf<'separateSystem'>>('SeparateSystem', {
    type: tag('separateSystem'),
    system: required(idText),
    keep: required(ids),
  }),
  addEntity: objectShape<ChangeOf<'addEntity'>>('AddEntity', { type: tag('addEntity'), entity: required(entityShape) }),
  removeEntity: objectShape<ChangeOf<'removeEntity'>>('RemoveEntity', {
    type: tag('removeEntity'),
    entity: required(idText),
  }),
};

const isKind = (word: unknown): word is Change['type'] => typeof word === 'string' && Object.hasOwn(shapes, word);

const change: Shape<Change> = {
  read: (value, path, reading) => {
    if (typeof value !== 'object' || value === null) return refuseType(value, 'object', path, reading);
    const kind: unknown = 'type' in value ? value.type : undefined;
    if (!isKind(kind)) return refuse(reading, 'snapshotUnknownChange', path, { value: shown(kind) });
    return shapes[kind].read(value, path, reading);
  },
  schema: (defs) => ({ oneOf: Object.values(shapes).map((shape) => shape.schema(defs)) }),
};

/** A scenario with all its changes; whether its ids and shares fit the dataset is asked when it is applied. */
export const scenarioShape = objectShape<Scenario>('Scenario', {
  id: required(idText),
  name: required(lineText),
  dataset: required(idText),
  changes: required(list(change, 10_000)),
});
