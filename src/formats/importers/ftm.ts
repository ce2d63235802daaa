import { fail, type Result } from '../../model/problem.ts';
import { shown } from '../../model/reading.ts';
import type { Dataset, EntityKind, Period } from '../../model/types.ts';
import { type Draft, makeDraft } from './draft.ts';
import { type JsonRecord, join, readJsonRecords } from './jsonRecords.ts';
import { asList, asObject, asText, field, type JsonObject, textAt } from './jsonValue.ts';
import { readDate } from './readDate.ts';
import { shareOf } from './writtenShares.ts';

const kinds: ReadonlyMap<string, EntityKind> = new Map(
  Object.entries({
    Person: 'person',
    Company: 'company',
    Organization: 'company',
    LegalEntity: 'company',
    PublicBody: 'state',
    Trust: 'arrangement',
  } as const),
);

/** The two ends of the links that have a place here. */
const linkEnds: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['Ownership', ['owner', 'asset']],
  ['Directorship', ['director', 'organization']],
  ['UnknownLink', ['subject', 'object']],
]);

/** One record: an entity or a link, which FtM calls an entity too. */
interface FtmRecord {
  readonly id: string;
  readonly schema: string;
  readonly properties: JsonObject;
  readonly path: string;
}

/**
 * FollowTheMoney, as OpenSanctions and Aleph write it: JSON lines, a list, delta lines (`op`, `entity`) or an Aleph
 * diagram (`layout.entities`, nested entities or ids). Ownership becomes stakes, Directorship seats on the board,
 * UnknownLink a doubtful influence; all other links are counted and left out. O(records).
 */
export function readFtm(text: string, fileName: string): Result<Dataset> {
  const read = readJsonRecords(text);
  if (!read.ok) return read;
  const draft = makeDraft(fileName, 'FollowTheMoney');
  const source = draft.source({ title: '', publisher: 'FollowTheMoney', grade: 'aggregator' }, '');
  const records = new Map<string, FtmRecord>();
  for (const { value, path } of unfolded(read.value)) {
    const op = textAt(value, 'op');
    if (op === 'DEL') draft.leaveOut('DEL', path);
    else collect(draft, op === undefined ? value : field(value, 'entity'), path, records);
  }
  if (draft.errors() > 0) return fail(...draft.problems());
  for (const record of records.values()) addEntity(draft, record, source);
  for (const record of records.values()) addLink(draft, record, source);
  return draft.finish();
}

function unfolded(records: readonly JsonRecord[]): readonly JsonRecord[] {
  return records.flatMap(({ value, path }) => {
    for (const steps of [['layout', 'entities'], ['entities']]) {
      const list = field(value, ...steps);
      if (Array.isArray(list)) {
        return list.map((one: unknown, i) => ({ value: one, path: join(path, `${steps.join('.')}[${i}]`) }));
      }
    }
    return [{ value, path }];
  });
}

function collect(draft: Draft, value: unknown, path: string, records: Map<string, FtmRecord>): void {
  const id = textAt(value, 'id');
  const schema = textAt(value, 'schema');
  const properties = asObject(field(value, 'properties')) ?? {};
  if (id === undefined || schema === undefined) {
    draft.refuse(
      asObject(value) === null ? 'expectedObject' : 'missing',
      id === undefined ? join(path, 'id') : join(path, 'schema'),
      {
        value: shown(value),
      },
    );
    return;
  }
  if (!records.has(id)) records.set(id, { id, schema, properties, path });
  for (const [name, values] of Object.entries(properties)) {
    for (const [i, nested] of asList(values).entries()) {
      if (asObject(nested) !== null) collect(draft, nested, join(path, `properties.${name}[${i}]`), records);
    }
  }
}

/** All values of a property: texts as they are, nested entities as their ids. */
function values({ properties }: FtmRecord, name: string): readonly string[] {
  const given = properties[name];
  return (Array.isArray(given) ? given : [given]).flatMap((one: unknown) => asText(one) ?? textAt(one, 'id') ?? []);
}

function addEntity(draft: Draft, record: FtmRecord, source: string): void {
  const kind = kinds.get(record.schema);
  if (kind === undefined) return;
  const names = [...values(record, 'name'), ...values(record, 'alias'), ...values(record, 'weakAlias')];
  const country = values(record, 'jurisdiction')[0] ?? (kind === 'person' ? undefined : values(record, 'country')[0]);
  const identifiers: Record<string, string> = {};
  for (const [property, scheme] of [
    ['leiCode', 'lei'],
    ['registrationNumber', 'registrationNumber'],
    ['isin', 'isin'],
    ['wikidataId', 'wikidata'],
    ['opencorporatesUrl', 'opencorporates'],
    ['taxNumber', 'taxNumber'],
  ] as const) {
    const value = values(record, property)[0];
    if (value !== undefined) identifiers[scheme] = value;
  }
  draft.entity(
    record.id,
    {
      kind,
      name: names[0] ?? record.id,
      aliases: names.slice(1),
      jurisdiction: country,
      identifiers,
      exists: periodOf(draft, record, ['incorporationDate', 'birthDate'], ['dissolutionDate', 'deathDate']),
      description: values(record, 'summary')[0] ?? values(record, 'description')[0],
      source,
    },
    record.path,
  );
}

function addLink(draft: Draft, record: FtmRecord, source: string): void {
  if (kinds.has(record.schema)) return;
  const ends = linkEnds.get(record.schema);
  if (ends === undefined) {
    draft.leaveOut(record.schema, record.path);
    return;
  }
  const [left, right] = ends;
  const valid = periodOf(draft, record, ['startDate', 'date'], ['endDate']);
  const role = values(record, 'role')[0];
  const words = [role, ...values(record, 'summary'), ...values(record, 'description')].filter(Boolean).join('\n');
  const claim = { valid, source, locator: record.id, note: words || undefined };
  for (const holderKey of values(record, left)) {
    for (const targetKey of values(record, right)) {
      const holder = endOf(draft, holderKey, record, left, source);
      const target = endOf(draft, targetKey, record, right, source);
      if (record.schema === 'Ownership') {
        const percentage = values(record, 'percentage')[0];
        const share =
          percentage === undefined
            ? 'unknown'
            : shareOf(draft, percentage, 'percent', join(record.path, 'properties.percentage'));
        const side = /vot/i.test(`${role ?? ''} ${values(record, 'ownershipType')[0] ?? ''}`) ? 'voting' : 'capital';
        const indirect = values(record, 'status').some((status) => /^indirect/i.test(status));
        draft.stake(
          record.id,
          { owner: holder, target, ...(indirect ? { indirect } : {}) },
          [{ ...claim, [side]: share }],
          record.path,
        );
      } else if (record.schema === 'Directorship') {
        draft.right(record.id, { kind: 'boardSeats', holder, target, label: role ?? 'Director' }, [claim], record.path);
      } else {
        draft.count('linkOfUnknownKind', role ?? record.schema, record.path);
        const label = role ?? 'Unknown link';
        draft.right(
          record.id,
          { kind: 'significantInfluence', holder, target, label },
          [{ ...claim, doubtful: true }],
          record.path,
        );
      }
    }
  }
  if (values(record, left).length === 0 || values(record, right).length === 0)
    draft.count('linkWithoutEnd', record.schema, record.path);
}

function endOf(draft: Draft, key: string, { path }: FtmRecord, name: string, source: string): string {
  const found = draft.find(key);
  if (found !== undefined) return found;
  draft.warn('danglingReference', join(path, `properties.${name}`), { id: key.slice(0, 80) });
  return draft.entity(key, { kind: 'unknownParty', name: key, unnamed: true, source }, path);
}

function periodOf(draft: Draft, record: FtmRecord, starts: readonly string[], ends: readonly string[]): Period {
  const first = (names: readonly string[]) => {
    for (const name of names) {
      const text = values(record, name)[0];
      if (text === undefined) continue;
      const date = readDate(text);
      if (date !== null) return date;
      draft.count('dateLeftOut', text, join(record.path, `properties.${name}`));
    }
    return undefined;
  };
  const [from, to] = [first(starts), first(ends)];
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
