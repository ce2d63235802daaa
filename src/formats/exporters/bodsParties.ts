import type { Entity, EntityKind, PartialDate } from '../../model/types.ts';

const entityTypes: Readonly<Partial<Record<EntityKind, string>>> = {
  company: 'registeredEntity',
  state: 'state',
  fund: 'legalEntity',
  arrangement: 'arrangement',
  unknownParty: 'unknownEntity',
};

/** The record details of a party in BODS 0.4. Its kind of ours stands in the details where BODS has no word for it. O(1). */
export function partyDetails(entity: Entity, name: string): object {
  const names = [...new Set([...Object.values(entity.names), ...(entity.aliases ?? [])])].filter(
    (other) => other !== name,
  );
  const { from, to } = entity.exists;
  if (entity.kind === 'person') {
    return {
      isComponent: false,
      personType: 'knownPerson',
      names: [{ fullName: name }, ...names.map((fullName) => ({ type: 'alternative', fullName }))],
      ...(from === undefined ? {} : { birthDate: from }),
      ...(to === undefined ? {} : { deathDate: to }),
      ...identifiersOf(entity),
    };
  }
  const type = entityTypes[entity.kind] ?? 'unknownEntity';
  return {
    isComponent: false,
    entityType: { type, ...(entity.kind === 'fund' ? { details: 'fund' } : {}) },
    name,
    ...(names.length === 0 ? {} : { alternateNames: names }),
    ...(entity.jurisdiction === undefined
      ? {}
      : { jurisdiction: { name: entity.jurisdiction, code: entity.jurisdiction } }),
    ...(isDay(from) ? { foundingDate: from } : {}),
    ...(isDay(to) ? { dissolutionDate: to } : {}),
    ...identifiersOf(entity),
  };
}

function isDay(date: PartialDate | undefined): boolean {
  return date !== undefined && date.length === 10;
}

function identifiersOf({ identifiers }: Entity): object {
  const list = Object.entries(identifiers ?? {}).map(([scheme, id]) => {
    if (scheme === 'lei') return { id, scheme: 'XI-LEI' };
    return /^[A-Z]{2,3}-[A-Z0-9-]+$/.test(scheme) ? { id, scheme } : { id, schemeName: scheme };
  });
  return list.length === 0 ? {} : { identifiers: list };
}
