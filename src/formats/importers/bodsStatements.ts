import { makeProblem, type Problem } from '../../model/problem.ts';
import { shown } from '../../model/reading.ts';
import type { PartialDate } from '../../model/types.ts';
import { checkBods04 } from './bodsSchema.ts';
import { type JsonRecord, join } from './jsonRecords.ts';
import { asList, asObject, asText, field, type JsonObject, textAt } from './jsonValue.ts';
import { readDate } from './readDate.ts';

/** A statement of any version of BODS, brought to one shape. */
export interface BodsStatement {
  readonly kind: 'entity' | 'person' | 'relationship';
  readonly id: string;
  /** What the statements about one thing have in common: the record id, or the first statement of a chain of updates. */
  readonly record: string;
  readonly date: PartialDate | null;
  readonly closed: boolean;
  readonly raw: JsonObject;
  /** The record itself: `recordDetails`, or before 0.4 the statement. */
  readonly details: JsonObject;
  readonly detailsPath: string;
  readonly path: string;
}

/** The statements of a file, each with its place; or the problems that refuse it. */
export interface BodsFile {
  readonly statements: readonly BodsStatement[];
  readonly problems: readonly Problem[];
  /** Places of statements that are none, by what they call themselves. */
  readonly strangers: readonly { readonly what: string; readonly path: string }[];
}

/**
 * Brings statements of BODS 0.1 to 0.4 and of the mixtures found in the wild to one shape. A file that uses the 0.4
 * `recordType` is held to the 0.4 schema. O(statements).
 */
export function readStatements(records: readonly JsonRecord[]): BodsFile {
  if (records.some(({ value }) => field(value, 'recordType') !== undefined)) {
    const single = records.length === 1 && records[0]?.path === '';
    const problems = single
      ? [makeProblem('expectedList', '', { value: shown(records[0]?.value) })]
      : checkBods04(records);
    if (problems.length > 0) return { statements: [], problems, strangers: [] };
  }
  const problems: Problem[] = [];
  const strangers: { what: string; path: string }[] = [];
  const statements: BodsStatement[] = [];
  const replaced = chains(records);
  for (const { value, path } of records) {
    const raw = asObject(value);
    if (raw === null) {
      problems.push(makeProblem('expectedObject', path, { value: shown(value) }));
      continue;
    }
    const details = asObject(raw['recordDetails']) ?? raw;
    const id = asText(raw['statementId']) ?? asText(raw['statementID']);
    const kind = kindOf(raw, details);
    if (kind === null) {
      strangers.push({ what: textAt(raw, 'statementType') ?? textAt(raw, 'recordType') ?? 'statement', path });
      continue;
    }
    if (id === undefined) {
      problems.push(makeProblem('missing', join(path, 'statementId')));
      continue;
    }
    const dateText = asText(raw['statementDate']);
    const date = dateText === undefined ? null : readDate(dateText);
    if (dateText !== undefined && date === null) {
      problems.push(makeProblem('badDate', join(path, 'statementDate'), { value: shown(dateText) }));
    }
    statements.push({
      kind,
      id,
      record: asText(raw['recordId']) ?? replaced(id),
      date,
      closed: raw['recordStatus'] === 'closed',
      raw,
      details,
      detailsPath: details === raw ? path : join(path, 'recordDetails'),
      path,
    });
  }
  return { statements, problems, strangers };
}

function kindOf(raw: JsonObject, details: JsonObject): BodsStatement['kind'] | null {
  const type = textAt(raw, 'recordType') ?? textAt(raw, 'statementType');
  if (type === 'entity' || type === 'entityStatement') return 'entity';
  if (type === 'person' || type === 'personStatement') return 'person';
  if (type === 'relationship' || type === 'ownershipOrControlStatement') return 'relationship';
  if (type !== undefined) return null;
  if (details['subject'] !== undefined || details['interestedParty'] !== undefined) return 'relationship';
  if (details['entityType'] !== undefined) return 'entity';
  return details['personType'] !== undefined || details['names'] !== undefined ? 'person' : null;
}

/** Before 0.4 an update names the statements it replaces; those that are not in the file count for nothing. */
function chains(records: readonly JsonRecord[]): (id: string) => string {
  const before = new Map<string, string>();
  const ids = new Set(
    records.flatMap(({ value }) => textAt(value, 'statementID') ?? textAt(value, 'statementId') ?? []),
  );
  for (const { value } of records) {
    const id = textAt(value, 'statementID') ?? textAt(value, 'statementId');
    const names = [...asList(field(value, 'replacesStatements')), ...asList(field(value, 'replaceStatements'))];
    const first = names.flatMap((name) => asText(name) ?? []).find((name) => ids.has(name) && name !== id);
    if (id !== undefined && first !== undefined) before.set(id, first);
  }
  return (id) => {
    const seen = new Set<string>();
    let at = id;
    for (let next = before.get(at); next !== undefined && !seen.has(next); next = before.get(at)) {
      seen.add(next);
      at = next;
    }
    return at;
  };
}
