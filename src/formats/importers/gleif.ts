import { fail, type Result } from '../../model/problem.ts';
import { shown } from '../../model/reading.ts';
import type { ControlRightKind, Dataset, EntityKind, Period } from '../../model/types.ts';
import { type Draft, makeDraft } from './draft.ts';
import { collectGleif, type GleifException, type GleifRecords, type GleifRelationship } from './gleifRecords.ts';
import { readJsonRecords } from './jsonRecords.ts';
import { parseXml } from './parseXml.ts';
import { readDate } from './readDate.ts';
import { xmlToPlain } from './xmlToPlain.ts';

/** GLEIF's XML: LEI-CDF, RR-CDF 1 and 2, reporting exceptions; whole or extracts. O(length). */
export function readGleifXml(text: string, fileName: string): Result<Dataset> {
  const parsed = parseXml(text);
  return parsed.ok ? fromRecords([{ value: xmlToPlain(parsed.value), path: '' }], fileName) : parsed;
}

/** GLEIF's JSON: answers of the API (JSON:API) and golden copies. O(length). */
export function readGleifJson(text: string, fileName: string): Result<Dataset> {
  const parsed = readJsonRecords(text);
  return parsed.ok ? fromRecords(parsed.value, fileName) : parsed;
}

/** What a relationship means here. Consolidation by accounts is a fact of its own, and never a share. */
const kinds: ReadonlyMap<string, ControlRightKind> = new Map([
  ['IS_DIRECTLY_CONSOLIDATED_BY', 'parentByAccounts'],
  ['IS_ULTIMATELY_CONSOLIDATED_BY', 'parentByAccounts'],
  ['IS_FUND-MANAGED_BY', 'contract'],
  ['IS_FUND_MANAGED_BY', 'contract'],
]);
const categories: ReadonlyMap<string, EntityKind> = new Map([
  ['FUND', 'fund'],
  ['SOLE_PROPRIETOR', 'person'],
  ['RESIDENT_GOVERNMENT_ENTITY', 'state'],
]);
/** Reasons that say there is no such parent; all others keep one back. */
const noParent = new Set(['NO_KNOWN_PERSON', 'NON_CONSOLIDATING', 'NATURAL_PERSONS']);

function fromRecords(
  values: readonly { readonly value: unknown; readonly path: string }[],
  fileName: string,
): Result<Dataset> {
  const draft = makeDraft(fileName, 'GLEIF');
  const source = draft.source({ title: '', publisher: 'GLEIF', grade: 'official' }, '');
  const records = collectGleif(values);
  if (records.broken.length > 0) {
    for (const { path, missing, value } of records.broken)
      draft.refuse('missing', missing === '' ? path : `${path}.${missing}`, { value: shown(value) });
    return fail(...draft.problems());
  }
  addEntities(draft, records, source);
  for (const relationship of records.relationships) addRelationship(draft, relationship, source);
  for (const exception of records.exceptions) addException(draft, exception, source);
  return draft.finish();
}

function addEntities(draft: Draft, { entities }: GleifRecords, source: string): void {
  for (const entity of entities) {
    const from = date(draft, entity.created, entity.path);
    const ended = entity.status === 'INACTIVE' ? date(draft, entity.expired, entity.path) : undefined;
    draft.entity(
      entity.lei,
      {
        kind: categories.get(entity.category ?? '') ?? 'company',
        name: entity.name ?? entity.lei,
        ...namesOf(entity.name, entity.language),
        aliases: entity.otherNames,
        jurisdiction: entity.jurisdiction,
        identifiers: {
          lei: entity.lei,
          ...(entity.registeredAs === undefined ? {} : { registrationNumber: entity.registeredAs }),
        },
        exists: { ...(from === undefined ? {} : { from }), ...(ended === undefined ? {} : { to: ended }) },
        source,
      },
      entity.path,
    );
  }
}

function namesOf(name: string | undefined, language: string | undefined) {
  const fits = language !== undefined && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language);
  const clean = name
    ?.replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 1_000);
  return fits && clean !== undefined && clean !== '' ? { names: { [language]: clean } } : {};
}

function addRelationship(draft: Draft, relationship: GleifRelationship, source: string): void {
  const { type, status, registration, path } = relationship;
  if (registration === 'ANNULLED' || registration === 'DUPLICATE') {
    draft.leaveOut(registration, path);
    return;
  }
  const child = byLei(draft, relationship.child, path, source);
  const parent = byLei(draft, relationship.parent, path, source);
  const kind = kinds.get(type);
  if (kind === undefined) {
    draft.leaveOut(type, path);
    return;
  }
  const from = date(draft, relationship.from, path);
  const end =
    date(draft, relationship.to, path) ?? (status === 'INACTIVE' ? date(draft, relationship.updated, path) : undefined);
  const valid: Period = { ...(from === undefined ? {} : { from }), ...(end === undefined ? {} : { to: end }) };
  const label = type.replaceAll(/[_-]/g, ' ').toLowerCase();
  draft.right(`${child} ${type} ${parent}`, { kind, holder: parent, target: child, label }, [{ valid, source }], path);
}

function addException(draft: Draft, { lei, category, reason, path }: GleifException, source: string): void {
  const target = byLei(draft, lei, path, source);
  if (noParent.has(reason)) {
    draft.count('noOwnerStated', reason, path);
    return;
  }
  const name = reason.replaceAll('_', ' ').toLowerCase();
  const holder = draft.entity(`${lei} ${category}`, { kind: 'unknownParty', name, unnamed: true, source }, path);
  const label = category.replaceAll('_', ' ').toLowerCase();
  draft.right(`${lei} ${category} exception`, { kind: 'parentByAccounts', holder, target, label }, [{ source }], path);
}

function byLei(draft: Draft, lei: string, path: string, source: string): string {
  const about = { kind: 'company', name: lei, identifiers: { lei }, provisional: true, source } as const;
  if (draft.find(lei) === undefined) draft.count('onlyByIdentifier', 'LEI', path);
  return draft.entity(lei, about, path);
}

function date(draft: Draft, text: string | undefined, path: string) {
  if (text === undefined) return undefined;
  const read = readDate(text);
  if (read === null) draft.count('dateLeftOut', text, path);
  return read ?? undefined;
}
