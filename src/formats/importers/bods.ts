import { fail, type Result } from '../../model/problem.ts';
import { controlRightKinds, type Dataset } from '../../model/types.ts';
import { type BodsInterest, overUpdates, readInterests } from './bodsInterests.ts';
import { addParty, notesOf, reasonWords, sourceOf } from './bodsParties.ts';
import { type BodsStatement, readStatements } from './bodsStatements.ts';
import { type Draft, makeDraft } from './draft.ts';
import { join, readJsonRecords } from './jsonRecords.ts';
import { asObject, asText, textAt } from './jsonValue.ts';

type Part = { readonly statement: BodsStatement; readonly interest: BodsInterest };

/**
 * Beneficial Ownership Data Standard 0.1 to 0.4 (standard.openownership.org), as a list, a single statement or JSON
 * lines. Shares are per cent there. An indirect interest with components is kept beside them, and not added up.
 * Missing parties become placeholders with a warning; what the 0.4 schema forbids refuses the file. O(statements).
 */
export function readBods(text: string, fileName: string): Result<Dataset> {
  const records = readJsonRecords(text);
  if (!records.ok) return records;
  const { statements, problems, strangers } = readStatements(records.value);
  if (problems.length > 0) return fail(...problems);
  const draft = makeDraft(fileName, 'BODS');
  for (const { what, path } of strangers) draft.leaveOut(what, path);
  const keys = new Map<string, string>();
  const latest = new Map<string, BodsStatement>();
  for (const statement of statements) {
    if (statement.kind === 'relationship') continue;
    keys.set(statement.id, statement.record).set(statement.record, statement.record);
    const held = latest.get(statement.record);
    if (held === undefined || (statement.date ?? '') >= (held.date ?? '')) latest.set(statement.record, statement);
  }
  for (const statement of latest.values()) addParty(draft, statement);
  warnOfOrder(draft, statements, keys);
  for (const versions of relationships(statements)) addRelationship(draft, versions, keys);
  return draft.finish();
}

/** The statements of each relationship, oldest first. The same id with another content is another relationship. */
function relationships(statements: readonly BodsStatement[]): readonly (readonly BodsStatement[])[] {
  const groups = new Map<string, BodsStatement[]>();
  for (const statement of statements) {
    if (statement.kind !== 'relationship') continue;
    // One update may replace a joint statement by several: only statements about the same two parties follow one another.
    const { subject, interestedParty } = statement.details;
    const key = JSON.stringify([statement.record, referenceOf(subject), referenceOf(interestedParty)]);
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups.values()].map((group) => group.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)));
}

function referenceOf(value: unknown): string | undefined {
  return asText(value) ?? textAt(value, 'describedByEntityStatement') ?? textAt(value, 'describedByPersonStatement');
}

function addRelationship(draft: Draft, versions: readonly BodsStatement[], keys: ReadonlyMap<string, string>): void {
  const last = versions.at(-1);
  if (last === undefined) return;
  const target = partyOf(draft, last, 'subject', keys);
  const owner = partyOf(draft, last, 'interestedParty', keys);
  if (target === null || owner === null) return;
  const parts = overUpdates(
    versions.map((statement) => ({ statement, interests: readInterests(draft, statement) })),
    (path) => draft.leaveOut('replacesStatements', path),
  );
  const nominee = parts.some(({ interest }) => interest.type === 'nominee');
  for (const { statement, interest } of parts) {
    if (interest.right === undefined) continue;
    const label = reasonWords({ reason: interest.type }) ?? interest.type;
    const words = interest.details === undefined ? label : `${label}: ${interest.details}`;
    // Our own export names our kind first, where BODS has one word for several.
    const own = controlRightKinds.find((kind) => new RegExp(`^${kind}(:|;|$)`).test(interest.details ?? ''));
    const claim = claimOf(draft, { statement, interest });
    draft.right(
      last.record,
      { kind: own === undefined || own === 'concert' ? interest.right : own, holder: owner, target, label: words },
      [claim],
      statement.path,
    );
  }
  for (const indirect of [false, true]) {
    const held = parts.filter(({ interest }) => interest.side !== 'right' && interest.indirect === indirect);
    const known = held.filter(({ interest }) => interest.side !== 'bare');
    for (const stake of stakesOf(known.length > 0 ? known : held)) {
      const claims = together(stake).map((some) => {
        const of = (side: BodsInterest['side']) => some.find(({ interest }) => interest.side === side)?.interest.share;
        const first = some[0];
        return first === undefined ? [] : [{ ...claimOf(draft, first), capital: of('capital'), voting: of('voting') }];
      });
      const given = { owner, target, ...(nominee ? { nominee } : {}), ...(indirect ? { indirect } : {}) };
      draft.stake(last.record, given, claims.flat(), last.path);
    }
  }
}

function claimOf(draft: Draft, { statement, interest }: Part) {
  const notes = [interest.right === undefined ? interest.details : undefined, ...notesOf(statement.raw)];
  return {
    valid: interest.valid,
    source: sourceOf(draft, statement),
    locator: statement.id,
    note: notes.filter((note) => note !== undefined).join('\n') || undefined,
  };
}

/** Two shareholdings of one side at the same time are two stakes; one after the other they are claims of one. */
function stakesOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const stakes: Part[][] = [];
  for (const part of parts) {
    const free = stakes.find((stake) => !stake.some((other) => clash(other.interest, part.interest)));
    if (free === undefined) stakes.push([part]);
    else free.push(part);
  }
  return stakes;
}

function clash(a: BodsInterest, b: BodsInterest): boolean {
  if (a.side !== b.side) return false;
  if (a.valid.asOf !== undefined && b.valid.asOf !== undefined) return a.valid.asOf === b.valid.asOf;
  const before = (one: BodsInterest, other: BodsInterest) =>
    one.valid.to !== undefined && (other.valid.from ?? other.valid.asOf ?? '') >= one.valid.to;
  return !before(a, b) && !before(b, a);
}

/** Capital and votes of the same period from the same statement stand in one claim. */
function together(parts: readonly Part[]): readonly (readonly Part[])[] {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const key = JSON.stringify([part.interest.valid, part.statement.path]);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()];
}

/** The party at one end: described in the file, unspecified with a reason, or a placeholder with a warning. */
function partyOf(
  draft: Draft,
  statement: BodsStatement,
  end: 'subject' | 'interestedParty',
  keys: ReadonlyMap<string, string>,
): string | null {
  const value = statement.details[end];
  const path = join(statement.detailsPath, end);
  const reference = referenceOf(value);
  if (reference !== undefined) {
    const found = draft.find(keys.get(reference) ?? reference);
    if (found !== undefined) return found;
    draft.warn('danglingReference', path, { id: reference });
    return draft.entity(reference, { kind: 'unknownParty', name: reference, unnamed: true }, path);
  }
  const unspecified = asObject(asObject(value)?.['unspecified']) ?? asObject(value);
  const reason = reasonWords(unspecified);
  if (unspecified === null || reason === undefined) {
    draft.refuse('missing', path);
    return null;
  }
  if (/^no beneficial owners$/i.test(reason)) {
    draft.count('noOwnerStated', reason, statement.path);
    return null;
  }
  const description = textAt(unspecified, 'description');
  const about = { kind: 'unknownParty', name: reason, description, unnamed: true } as const;
  return draft.entity(`${statement.record}:${end}`, { ...about, source: sourceOf(draft, statement) }, path);
}

/** Before 0.4 a statement must come after those it refers to; it is read all the same. */
function warnOfOrder(draft: Draft, statements: readonly BodsStatement[], keys: ReadonlyMap<string, string>): void {
  const seen = new Set<string>();
  for (const { id, kind, raw, details, path } of statements) {
    seen.add(id);
    if (kind !== 'relationship' || raw['recordId'] !== undefined) continue;
    const ends = [referenceOf(details['subject']), referenceOf(details['interestedParty'])];
    const later = ends.find((end) => end !== undefined && keys.has(end) && !seen.has(end));
    if (later !== undefined) draft.warn('beforeItsParties', path, { id: later });
  }
}
