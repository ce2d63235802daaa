type Item = Record<string, unknown>;

/** A stake being drafted, and where it stands in the file. */
export interface DraftedStake {
  readonly item: Item;
  readonly place: string;
}

/**
 * Registers state shares and votes of one holding in two records. Left apart, each would stand in for the side that the
 * other states, and be added to it: so a record of votes joins the record of shares between the same two. Votes that
 * find none to join, beside shares stated elsewhere, have an unknown capital, which is not the same as their votes.
 * Claims stay as they are. O(stakes).
 */
export function joinVotes(stakes: readonly DraftedStake[]): readonly DraftedStake[] {
  const pairs = new Map<string, DraftedStake[]>();
  for (const stake of stakes) {
    const { owner, target, indirect, nominee, shareClass } = stake.item;
    const key = JSON.stringify([owner, target, indirect, nominee, shareClass]);
    const held = pairs.get(key);
    if (held === undefined) pairs.set(key, [stake]);
    else held.push(stake);
  }
  const joined = new Map<DraftedStake, Item | null>();
  for (const group of pairs.values()) {
    const withShares = group.filter(({ item }) => says(item, 'capital'));
    const votesOnly = group.filter(({ item }) => says(item, 'voting') && !says(item, 'capital'));
    const open = withShares.filter(({ item }) => !says(item, 'voting'));
    if (withShares.length === 0) continue;
    for (const [i, votes] of votesOnly.entries()) {
      const home = open[i];
      if (home !== undefined) {
        joined.set(home, { ...home.item, claims: [...claimsOf(home.item), ...claimsOf(votes.item)] });
        joined.set(votes, null);
      } else {
        const claims = claimsOf(votes.item).map((claim) => ({ ...claim, capital: 'unknown' }));
        joined.set(votes, { ...votes.item, claims });
      }
    }
  }
  return stakes.flatMap((stake) => {
    const item = joined.get(stake);
    if (item === null) return [];
    return [item === undefined ? stake : { item, place: stake.place }];
  });
}

function claimsOf(item: Item): readonly Item[] {
  return Array.isArray(item['claims']) ? (item['claims'] as Item[]) : [];
}

function says(item: Item, side: 'capital' | 'voting'): boolean {
  return claimsOf(item).some((claim) => claim[side] !== undefined);
}
