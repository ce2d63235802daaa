import { shown } from '../../model/reading.ts';
import type { EntityKind, Period, SourceGrade } from '../../model/types.ts';
import type { BodsStatement } from './bodsStatements.ts';
import type { Draft } from './draft.ts';
import { join } from './jsonRecords.ts';
import { asList, asObject, asText, field, type JsonObject, textAt } from './jsonValue.ts';
import { readDate } from './readDate.ts';

const kinds: ReadonlyMap<string, EntityKind> = new Map(
  Object.entries({
    registeredEntity: 'company',
    legalEntity: 'company',
    arrangement: 'arrangement',
    state: 'state',
    stateBody: 'state',
    anonymousEntity: 'unknownParty',
    unknownEntity: 'unknownParty',
    knownPerson: 'person',
    anonymousPerson: 'unknownParty',
    unknownPerson: 'unknownParty',
  } as const),
);

/** Fields of a party that have no place here: said by name, never silently dropped. */
const without = [
  'addresses',
  'nationalities',
  'taxResidencies',
  'placeOfBirth',
  'politicalExposure',
  'pepStatusDetails',
];

/** Adds the entity or person that a statement describes, under its record id. O(fields). */
export function addParty(draft: Draft, statement: BodsStatement): void {
  const { details, detailsPath: path, kind } = statement;
  const typeName =
    textAt(details, 'entityType', 'type') ?? textAt(details, 'entityType') ?? textAt(details, 'personType');
  const partyKind = kinds.get(typeName ?? '') ?? (kind === 'person' ? 'person' : 'company');
  if (typeName !== undefined && !kinds.has(typeName)) draft.count('kindGuessed', typeName, path);
  const names = [
    asText(details['name']),
    ...asList(details['names']).map(fullName),
    ...asList(details['alternateNames']).map(asText),
  ].filter((name) => name !== undefined);
  const unknown = asObject(details['unspecifiedEntityDetails']) ?? asObject(details['unspecifiedPersonDetails']);
  const nameless = names.length === 0;
  for (const name of without)
    if (asList(details[name]).length > 0 || asObject(details[name])) draft.leaveOut(name, path);
  draft.entity(
    statement.record,
    {
      kind: nameless && partyKind === 'person' ? 'unknownParty' : partyKind,
      name: names[0] ?? reasonWords(unknown) ?? typeName,
      aliases: names.slice(1),
      jurisdiction: textAt(details, 'jurisdiction', 'code') ?? textAt(details, 'incorporatedInJurisdiction', 'code'),
      identifiers: identifiers(details),
      exists: period(draft, details, path, ['foundingDate', 'birthDate'], ['dissolutionDate', 'deathDate']),
      description: [textAt(unknown, 'description'), ...notesOf(statement.raw)].filter(Boolean).join('\n') || undefined,
      unnamed: nameless,
      source: sourceOf(draft, statement),
    },
    statement.path,
  );
}

/** The words of a reason: `subjectExemptFromDisclosure` and `subject-exempt-from-disclosure` read the same. */
export function reasonWords(unspecified: unknown): string | undefined {
  const code = textAt(unspecified, 'reason');
  if (code === undefined) return undefined;
  const words = code
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A period from the first date field given of each list; a text that is no date refuses the file. O(fields). */
export function period(
  draft: Draft,
  given: JsonObject,
  path: string,
  starts: readonly string[],
  ends: readonly string[],
): Period {
  const date = (names: readonly string[]) => {
    const name = names.find((one) => asText(given[one]) !== undefined);
    if (name === undefined) return undefined;
    const text = asText(given[name]) ?? '';
    const read = typeof given[name] === 'string' ? readDate(text) : null;
    if (read === null) draft.refuse('badDate', join(path, name), { value: shown(text) });
    return read ?? undefined;
  };
  const from = date(starts);
  const to = date(ends);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** The words of the annotations of a statement. */
export function notesOf(raw: JsonObject): readonly string[] {
  return asList(raw['annotations']).flatMap((note) => textAt(note, 'description') ?? textAt(note, 'url') ?? []);
}

/** The source of a statement: what it names itself, and who published it when. */
export function sourceOf(draft: Draft, { raw, date, path }: BodsStatement): string {
  const publisher = textAt(raw, 'publicationDetails', 'publisher', 'name');
  const asserted = asList(field(raw, 'source', 'assertedBy')).flatMap((one) => textAt(one, 'name') ?? []);
  const published = textAt(raw, 'publicationDetails', 'publicationDate');
  const types = [textAt(raw, 'source', 'type'), ...asList(field(raw, 'source', 'type')).map(asText)];
  return draft.source(
    {
      title: textAt(raw, 'source', 'description') ?? asserted[0] ?? publisher ?? '',
      publisher: publisher ?? asserted[0] ?? '',
      published: published === undefined ? date : readDate(published),
      url: textAt(raw, 'source', 'url'),
      grade: gradeOf(types),
    },
    path,
  );
}

function gradeOf(types: readonly (string | undefined)[]): SourceGrade {
  if (types.includes('officialRegister')) return 'official';
  if (types.includes('selfDeclaration')) return 'filing';
  return types.includes('thirdParty') || types.includes('primaryResearch') ? 'aggregator' : 'unknown';
}

function fullName(name: unknown): string | undefined {
  const parts = [textAt(name, 'givenName'), textAt(name, 'patronymicName'), textAt(name, 'familyName')];
  return textAt(name, 'fullName') ?? (parts.filter(Boolean).join(' ') || undefined);
}

function identifiers(details: JsonObject): Record<string, string> {
  const found: Record<string, string> = {};
  for (const one of asList(details['identifiers'])) {
    const id = textAt(one, 'id') ?? textAt(one, 'uri');
    const scheme = textAt(one, 'scheme') ?? textAt(one, 'schemeName') ?? 'id';
    const key = scheme === 'XI-LEI' ? 'lei' : scheme;
    if (id !== undefined && !Object.hasOwn(found, key) && key !== '__proto__') found[key] = id;
  }
  return found;
}
