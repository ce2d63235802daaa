import { parsePartialDate } from '../../model/partialDate.ts';
import { shown } from '../../model/reading.ts';
import { sameShare } from '../../model/share.ts';
import type { ControlRightKind, Period, Share } from '../../model/types.ts';
import { period } from './bodsParties.ts';
import type { BodsStatement } from './bodsStatements.ts';
import type { Draft } from './draft.ts';
import { join } from './jsonRecords.ts';
import { asList, asObject, asText, type JsonObject, textAt } from './jsonValue.ts';
import { percentShare } from './percentShare.ts';

/** One interest of one statement, read. */
export interface BodsInterest {
  readonly side: 'capital' | 'voting' | 'bare' | 'right';
  readonly type: string;
  readonly right?: ControlRightKind;
  readonly share: Share;
  readonly valid: Period;
  readonly indirect: boolean;
  readonly details: string | undefined;
}

/** Interests that decide without a percentage. Settlors and beneficiaries influence a trust, they do not run it. */
const rights: ReadonlyMap<string, ControlRightKind> = new Map(
  Object.entries({
    appointmentOfBoard: 'boardMajority',
    boardMember: 'boardSeats',
    boardChair: 'boardSeats',
    seniorManagingOfficial: 'significantInfluence',
    otherInfluenceOrControl: 'significantInfluence',
    influenceOrControl: 'significantInfluence',
    settlor: 'significantInfluence',
    settlorOfTrust: 'significantInfluence',
    trustee: 'contract',
    trusteeOfTrust: 'contract',
    protector: 'veto',
    protectorOfTrust: 'veto',
    beneficiaryOfLegalArrangement: 'significantInfluence',
    beneficiaryOfTrust: 'significantInfluence',
    otherInfluenceOrControlOfTrust: 'significantInfluence',
    rightsGrantedByContract: 'contract',
    conditionalRightsGrantedByContract: 'significantInfluence',
    controlViaCompanyRulesOrArticles: 'contract',
    controlByLegalFramework: 'contract',
  } as const),
);
const bare = new Set(['', 'unknownInterest', 'unpublishedInterest', 'nominee']);

/** All interests of one statement; one without any is a link of which nothing is known but that it is there. */
export function readInterests(draft: Draft, statement: BodsStatement): readonly BodsInterest[] {
  const { details, detailsPath } = statement;
  const components = [...asList(details['componentRecords']), ...asList(details['componentStatementIDs'])];
  const given = asList(details['interests']);
  const list: readonly unknown[] = given.length > 0 ? given : [{}];
  return list.flatMap((value, i) => {
    const path = given.length > 0 ? join(detailsPath, `interests[${i}]`) : detailsPath;
    const interest = asObject(value);
    if (interest === null) {
      draft.refuse('expectedObject', path, { value: shown(value) });
      return [];
    }
    const type = camelCase(textAt(interest, 'type') ?? '');
    const right = rights.get(type);
    const side = type === 'shareholding' ? 'capital' : type === 'votingRights' ? 'voting' : right ? 'right' : 'bare';
    if (side === 'bare' && !bare.has(type)) {
      draft.leaveOut(type, path);
      return [];
    }
    const direct = textAt(interest, 'directOrIndirect') ?? textAt(interest, 'interestLevel');
    return [
      {
        side,
        type,
        ...(right === undefined ? {} : { right }),
        share: readShare(draft, interest, path),
        valid: validOf(draft, interest, path, statement),
        indirect: direct === 'indirect' || (direct !== 'direct' && components.length > 0),
        details: textAt(interest, 'details'),
      },
    ];
  });
}

/** `voting-rights` (0.1, 0.2) and `votingRights` are one. */
function camelCase(type: string): string {
  return type.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}

function validOf(draft: Draft, interest: JsonObject, path: string, { date, closed }: BodsStatement): Period {
  // Where only the month or year is known, our own export writes it into the details: BODS takes whole days only.
  const words = textAt(interest, 'details') ?? '';
  const partial = (name: string) =>
    parsePartialDate(new RegExp(`\\b${name}: (\\d{4}(?:-\\d{2})?)(?!\\d|-)`).exec(words)?.[1] ?? '');
  const asOf = partial('asOf');
  const stated = period(draft, interest, path, ['startDate'], ['endDate']);
  const from = stated.from ?? partial('startDate');
  const to = stated.to ?? partial('endDate');
  const given: Period = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  if (asOf !== null) return { ...given, asOf };
  const ended = given.to ?? (closed ? (date ?? undefined) : undefined);
  if (given.from === undefined && ended === undefined) return date === null ? {} : { asOf: date };
  return { ...given, ...(ended === undefined ? {} : { to: ended }) };
}

function readShare(draft: Draft, interest: JsonObject, path: string): Share {
  const share = interest['share'];
  if (share === undefined || share === null) return 'unknown';
  const given = asObject(share);
  const at = join(path, 'share');
  if (given === null) {
    draft.refuse('expectedObject', at, { value: shown(share) });
    return 'unknown';
  }
  const number = (name: string): number | undefined => {
    const value = given[name];
    if (value === undefined || value === null || typeof value === 'boolean') return undefined;
    const read = typeof value === 'number' ? value : Number(asText(value) ?? Number.NaN);
    if (Number.isNaN(read)) draft.refuse('expectedNumber', join(at, name), { value: shown(value) });
    else if (read < 0 || read > 100)
      draft.refuse('numberOutOfRange', join(at, name), { value: read, min: 0, max: 100 });
    return read;
  };
  // 0.4 gives the open end itself; before, a flag said whether the end is open.
  const openMin = number('exclusiveMinimum');
  const openMax = number('exclusiveMaximum');
  return percentShare({
    exact: number('exact'),
    min: openMin ?? number('minimum'),
    max: openMax ?? number('maximum'),
    minOpen: openMin !== undefined || given['exclusiveMinimum'] === true,
    maxOpen: openMax !== undefined || given['exclusiveMaximum'] === true,
  });
}

/**
 * The interests of one record over its updates, oldest first: an update ends what it changes on its own date, and says
 * again what it leaves. Without a date an older version counts as replaced. O(versions · interests).
 */
export function overUpdates(
  versions: readonly { readonly statement: BodsStatement; readonly interests: readonly BodsInterest[] }[],
  replaced: (path: string) => void,
): readonly { readonly statement: BodsStatement; readonly interest: BodsInterest }[] {
  return versions.flatMap(({ statement, interests }, i) => {
    const next = versions[i + 1];
    const previous = versions[i - 1];
    return interests.flatMap((interest) => {
      let valid = interest.valid;
      const before = previous?.interests.find((one) => one.type === interest.type && one.valid.from === valid.from);
      if (before !== undefined && !sameShare(before.share, interest.share) && statement.date !== null && valid.from) {
        valid = { ...valid, from: statement.date };
      }
      if (next !== undefined && valid.to === undefined) {
        const same = next.interests.some((one) => one.type === interest.type && sameShare(one.share, interest.share));
        if (same) return [];
        if (next.statement.date === null || (valid.from !== undefined && valid.from >= next.statement.date)) {
          replaced(statement.path);
          return [];
        }
        if (valid.asOf === undefined) valid = { ...valid, to: next.statement.date };
      }
      return [{ statement, interest: { ...interest, valid } }];
    });
  });
}
