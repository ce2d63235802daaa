import { objectShape } from './objectShape.ts';
import { dayAfter, firstDay } from './partialDate.ts';
import type { Reading } from './reading.ts';
import { sourceId } from './references.ts';
import { filled, list, oneOf, optional, required, type Shape, truth } from './shape.ts';
import type { Citation, Claim, Period, Stake, StakeClaim, Standing } from './types.ts';
import { idText, lineText, localText, longText, partialDate, share } from './valueShapes.ts';

/** Claims of one fact. A register keeps dozens; thousands mean a broken file. */
const claimLimit = 2_000;
const standings: readonly Standing[] = ['stated', 'computed', 'assumed'];

export const standing = oneOf<Standing>(standings, 'unknownStanding');

const citation = objectShape<Citation>('Citation', {
  source: required(sourceId),
  locator: optional(lineText),
});
export const citations = list(citation, 1_000);

export const period = objectShape<Period>(
  'Period',
  { from: optional(partialDate), to: optional(partialDate), asOf: optional(partialDate) },
  (value, path, reading) => {
    const { from, to } = value;
    // [2023, 2023) may hold for some days of that year; only a certain contradiction is refused.
    if (from !== undefined && to !== undefined && firstDay(from) >= dayAfter(to)) {
      reading.report('fromAfterTo', path, { from, to });
    }
    if (from !== undefined && from === to && from.length === 10)
      reading.report('emptyPeriod', path, { from }, 'warning');
  },
);

const claimFields = {
  // Left out, it is made from the fact's id and the claim's place: see `numbered`.
  id: filled(idText, () => ''),
  valid: filled(period, () => ({})),
  citations: filled(citations, () => []),
  standing: required(standing),
  planned: optional(truth),
  doubtful: optional(truth),
  by: optional(longText),
  note: optional(localText),
};

function checkStanding(value: Claim, path: string, reading: Reading): void {
  if (value.standing === 'stated' && value.citations.length === 0) reading.report('statedWithoutSource', path, {});
  if (value.standing === 'assumed' && value.by === undefined) {
    reading.report('assumedByNobody', path, {}, 'warning');
  }
}

const claim = objectShape<Claim>('Claim', claimFields, checkStanding);
const stakeClaim = objectShape<StakeClaim>(
  'StakeClaim',
  { ...claimFields, capital: optional(share), voting: optional(share) },
  checkStanding,
);

/** The claims of a fact other than a stake. */
export const claims: Shape<readonly Claim[]> = list(claim, claimLimit);
/** The claims of a stake. */
export const stakeClaims: Shape<readonly StakeClaim[]> = list(stakeClaim, claimLimit);

/** Gives claims without an id one: the fact's id and the claim's place. O(claims). */
export function numbered<T extends { readonly id: string; readonly claims: Stake['claims'] | readonly Claim[] }>(
  fact: T,
): T {
  if (fact.claims.every(({ id }) => id !== '')) return fact;
  return {
    ...fact,
    claims: fact.claims.map((one, i) => (one.id === '' ? { ...one, id: claimIdAt(fact.id, i) } : one)),
  };
}

/** The id that a claim gets when the file gives none. O(1). */
function claimIdAt(fact: string, index: number): string {
  return `${fact}#${index + 1}`;
}
