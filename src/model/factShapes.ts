import { citations, claims, period, stakeClaims, standing } from './claimShape.ts';
import { objectShape } from './objectShape.ts';
import { dayAfter, firstDay } from './partialDate.ts';
import { dependencyId, entityId, factId, partyId } from './references.ts';
import { type Field, filled, list, numberWithin, oneOf, optional, required, text, truth } from './shape.ts';
import { textRecord } from './textRecord.ts';
import {
  assetKinds,
  type ControlRight,
  type Count,
  controlRightKinds,
  type DatedEvent,
  type Dependency,
  dependencyKindIds,
  type Entity,
  type EntityKind,
  eventKinds,
  type Opening,
  partyKinds,
  type ReportedRoute,
  type ReportedStep,
  type Requirement,
  type Source,
  type Stake,
  type Statement,
  sourceGrades,
} from './types.ts';
import { fullDate, httpsUrl, idText, lineText, localText, longText, partialDate } from './valueShapes.ts';

const technique = text(20, { pattern: /^T\d{4}(\.\d{3})?$/, code: 'badTechnique' });
const techniques = list(technique, 50);
const jurisdiction = text(10, { pattern: /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, code: 'badJurisdiction' });

function orEmpty<T>(field: Field<readonly T[]>): Field<readonly T[]> {
  return filled(field.shape, () => []);
}

export const entityShape = objectShape<Entity>('Entity', {
  id: required(idText),
  kind: required(oneOf<EntityKind>([...partyKinds, ...assetKinds], 'unknownEntityKind')),
  names: required(localText),
  nativeLanguage: optional(lineText),
  shortNames: optional(localText),
  aliases: optional(list(lineText, 200)),
  jurisdiction: optional(jurisdiction),
  identifiers: optional(textRecord),
  exists: filled(period, () => ({})),
  description: optional(localText),
  dispersed: optional(truth),
  unnamed: optional(truth),
  citations: orEmpty(required(citations)),
});

export const sourceShape = objectShape<Source>('Source', {
  id: required(idText),
  title: required(lineText),
  publisher: required(lineText),
  published: optional(partialDate),
  url: optional(httpsUrl),
  grade: required(oneOf(sourceGrades, 'unknownGrade')),
  language: optional(lineText),
  note: optional(longText),
});

export const stakeShape = objectShape<Stake>(
  'Stake',
  {
    id: required(idText),
    owner: required(partyId),
    target: required(partyId),
    shareClass: optional(lineText),
    nominee: optional(truth),
    indirect: optional(truth),
    claims: required(stakeClaims),
  },
  (stake, path, reading) => {
    if (stake.owner === stake.target) reading.report('treasuryShares', path, { entity: stake.owner }, 'info');
    if (reading.ids.entities.get(stake.target)?.dispersed === true) {
      reading.report('stakeInDispersed', `${path}.target`, { entity: stake.target });
    }
    if (stake.claims.length === 0) reading.report('factWithoutClaim', `${path}.claims`, { id: stake.id }, 'warning');
  },
);

export const controlRightShape = objectShape<ControlRight>(
  'ControlRight',
  {
    id: required(idText),
    kind: required(oneOf(controlRightKinds, 'unknownControlRightKind')),
    holder: required(partyId),
    target: required(partyId),
    partners: optional(list(partyId, 1_000)),
    label: optional(localText),
    seats: optional(
      objectShape<NonNullable<ControlRight['seats']>>(
        'Seats',
        { named: required(numberWithin(0, 1_000, true)), total: required(numberWithin(1, 1_000, true)) },
        ({ named, total }, path, reading) => {
          if (named > total) reading.report('seatsAboveTotal', path, { named, total });
        },
      ),
    ),
    claims: required(claims),
  },
  (right, path, reading) => {
    if (right.holder === right.target) reading.report('controlsItself', path, { entity: right.holder });
    if (right.kind === 'concert' && (right.partners ?? []).length === 0) reading.report('concertAlone', path, {});
    if (right.claims.length === 0) reading.report('factWithoutClaim', `${path}.claims`, { id: right.id }, 'warning');
  },
);

export const dependencyShape = objectShape<Dependency>(
  'Dependency',
  {
    id: required(idText),
    kind: required(oneOf(dependencyKindIds, 'unknownDependencyKind')),
    from: required(entityId),
    to: required(entityId),
    label: optional(localText),
    description: optional(localText),
    techniques: optional(techniques),
    causeGroup: optional(idText),
    cost: optional(numberWithin(0, 1e12)),
    removable: optional(truth),
    claims: required(claims),
  },
  (dependency, path, reading) => {
    if (dependency.from === dependency.to) reading.report('dependsOnItself', path, { entity: dependency.from });
    if (dependency.claims.length === 0) {
      reading.report('factWithoutClaim', `${path}.claims`, { id: dependency.id }, 'warning');
    }
  },
);

export const requirementShape = objectShape<Requirement>(
  'Requirement',
  {
    id: required(idText),
    target: required(entityId),
    all: required(list(dependencyId, 100)),
    label: optional(localText),
    claims: required(claims),
  },
  ({ id, all, claims: given }, path, reading) => {
    if (all.length === 0) reading.report('emptyGroup', `${path}.all`, {});
    if (new Set(all).size < all.length) reading.report('repeatedInGroup', `${path}.all`, {});
    if (given.length === 0) reading.report('factWithoutClaim', `${path}.claims`, { id }, 'warning');
  },
);

export const eventShape = objectShape<DatedEvent>(
  'Event',
  {
    id: required(idText),
    kind: required(oneOf(eventKinds, 'unknownEventKind')),
    date: required(partialDate),
    until: optional(partialDate),
    title: required(localText),
    text: optional(localText),
    entities: orEmpty(required(list(entityId, 1_000))),
    planned: optional(truth),
    doubtful: optional(truth),
    citations: orEmpty(required(citations)),
  },
  ({ date, until }, path, reading) => {
    if (until !== undefined && firstDay(date) >= dayAfter(until)) {
      reading.report('fromAfterTo', path, { from: date, to: until });
    }
  },
);

const countUnits: readonly Count['unit'][] = ['users', 'records', 'items', 'people', 'companies'];

export const countShape = objectShape<Count>('Count', {
  id: required(idText),
  series: required(idText),
  about: required(entityId),
  label: required(localText),
  unit: required(oneOf(countUnits, 'unknownUnit')),
  value: required(numberWithin(0, 1e15)),
  asOf: required(partialDate),
  area: optional(lineText),
  standing: required(standing),
  approximate: optional(truth),
  doubtful: optional(truth),
  partOf: optional(idText),
  subset: optional(truth),
  note: optional(localText),
  citations: orEmpty(required(citations)),
});

const stepShape = objectShape<ReportedStep>('ReportedStep', {
  at: required(entityId),
  by: orEmpty(required(list(dependencyId, 100))),
  date: optional(partialDate),
  text: required(localText),
  techniques: optional(techniques),
  citations: orEmpty(required(citations)),
});

export const routeShape = objectShape<ReportedRoute>('ReportedRoute', {
  id: required(idText),
  title: required(localText),
  presumed: required(truth),
  by: required(lineText),
  caveat: optional(localText),
  steps: required(list(stepShape, 200)),
  citations: orEmpty(required(citations)),
});

export const statementShape = objectShape<Statement>('Statement', {
  id: required(idText),
  text: required(localText),
  facts: orEmpty(required(list(factId, 1_000))),
  citations: orEmpty(required(citations)),
});

export const openingShape = objectShape<Opening>('Opening', {
  asOf: optional(fullDate),
  entities: optional(list(entityId, 100_000)),
  owner: optional(entityId),
  target: optional(entityId),
  start: optional(entityId),
  reached: optional(entityId),
});
