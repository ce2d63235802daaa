import { type KnownIds, shown } from './reading.ts';
import { refuse, type Shape } from './shape.ts';
import { assetKinds, partyKinds } from './types.ts';
import { idText } from './valueShapes.ts';

function reference(code: string, has: (ids: KnownIds, id: string) => boolean): Shape<string> {
  return {
    read: (value, path, reading) => {
      const id = idText.read(value, path, reading);
      if (id === undefined) return undefined;
      return has(reading.ids, id) ? id : refuse(reading, code, path, { id: shown(id) });
    },
    schema: idText.schema,
  };
}

const assets = new Set<unknown>(assetKinds);
const parties = new Set<unknown>(partyKinds);

/** The id of an entity of this dataset. */
export const entityId = reference('danglingEntity', (ids, id) => ids.entities.has(id));
/** The id of a source of this dataset. */
export const sourceId = reference('danglingSource', (ids, id) => ids.sources.has(id));
/** The id of a dependency of this dataset. */
export const dependencyId = reference('danglingDependency', (ids, id) => ids.dependencies.has(id));
/** The id of any entity, fact or claim of this dataset. */
export const factId = reference('danglingFact', (ids, id) => ids.facts.has(id));

/** The id of a party: only parties hold and are held; a system has an operator, not shareholders. */
export const partyId: Shape<string> = {
  read: (value, path, reading) => {
    const id = entityId.read(value, path, reading);
    if (id === undefined) return undefined;
    const kind = reading.ids.entities.get(id)?.kind;
    return assets.has(kind) && !parties.has(kind)
      ? refuse(reading, 'stakeInAsset', path, { id, kind: shown(kind) })
      : id;
  },
  schema: entityId.schema,
};
