import type { ControlRight, ControlRightKind, FactAt, Period, Share, StakeAt } from '../../model/types.ts';

const interestTypes: Readonly<Record<ControlRightKind, string>> = {
  boardMajority: 'appointmentOfBoard',
  boardSeats: 'boardMember',
  contract: 'rightsGrantedByContract',
  goldenShare: 'otherInfluenceOrControl',
  veto: 'otherInfluenceOrControl',
  concert: 'otherInfluenceOrControl',
  parentByAccounts: 'otherInfluenceOrControl',
  significantInfluence: 'otherInfluenceOrControl',
  noControl: 'otherInfluenceOrControl',
};

/** The interests of a stake in BODS 0.4: capital and votes apart, each only where it is stated. O(1). */
export function stakeInterests({ stake, claim, votingClaim, ...on }: StakeAt): readonly object[] {
  const way = { directOrIndirect: stake.indirect === true ? 'indirect' : 'direct' };
  const interests: object[] = [];
  const capitalStated = claim.capital !== undefined && !on.capitalFromVoting;
  const votes = votingClaim ?? claim;
  if (capitalStated)
    interests.push({ type: 'shareholding', ...way, ...shareOf(on.capital), ...timeOf(claim.valid, stake.shareClass) });
  if (!on.votingFromCapital && votes.voting !== undefined) {
    interests.push({ type: 'votingRights', ...way, ...shareOf(on.voting), ...timeOf(votes.valid, stake.shareClass) });
  }
  if (interests.length === 0)
    interests.push({ type: 'unknownInterest', ...way, ...timeOf(claim.valid, stake.shareClass) });
  if (stake.nominee === true) interests.push({ type: 'nominee', ...way });
  return interests;
}

/** The interest of a control right in BODS 0.4; our kind and its own words stand in the details. O(1). */
export function rightInterests({ fact, claim }: FactAt<ControlRight>): readonly object[] {
  const label = fact.label === undefined ? undefined : (fact.label['en'] ?? Object.values(fact.label)[0]);
  const words = [fact.kind, label].filter(Boolean).join(': ');
  return [{ type: interestTypes[fact.kind], directOrIndirect: 'direct', ...timeOf(claim.valid, words) }];
}

function shareOf(share: Share): object {
  if (share === 'unknown') return {};
  const percent = (n: number): number => Number((n * 100).toPrecision(12));
  if (share.min === share.max) return { share: { exact: percent(share.min) } };
  return {
    share: {
      [share.minOpen === true ? 'exclusiveMinimum' : 'minimum']: percent(share.min),
      [share.maxOpen === true ? 'exclusiveMaximum' : 'maximum']: percent(share.max),
    },
  };
}

/** Whole days as dates; a month or a year in words that our importer reads back (`startDate: 2019-08`). */
function timeOf({ from, to, asOf }: Period, words: string | undefined): object {
  const partial = [
    ...(from !== undefined && from.length < 10 ? [`startDate: ${from}`] : []),
    ...(to !== undefined && to.length < 10 ? [`endDate: ${to}`] : []),
    ...(asOf !== undefined && asOf.length < 10 ? [`asOf: ${asOf}`] : []),
  ];
  const details = [...(words === undefined ? [] : [words]), ...partial].join('; ');
  return {
    ...(from !== undefined && from.length === 10 ? { startDate: from } : {}),
    ...(to !== undefined && to.length === 10 ? { endDate: to } : {}),
    ...(details === '' ? {} : { details }),
  };
}
