/** One class of shares and who holds how many of it. */
export interface ShareClass {
  readonly issued: number;
  readonly votesPerShare: number;
  /** Whether the class has a part in profits. */
  readonly dividend: boolean;
  readonly held: Readonly<Record<string, number>>;
  /** Held by the company itself: no votes, no profits. */
  readonly treasury?: number;
}

/**
 * Voting and cash shares by holder from the classes of shares: votes by votes per share, cash by number of shares in the
 * classes that have a part in profits; shares the company holds itself count in neither. Complexity O(holdings).
 */
export function combineShareClasses(classes: readonly ShareClass[]): {
  readonly votes: ReadonlyMap<string, number>;
  readonly cash: ReadonlyMap<string, number>;
} {
  let allVotes = 0;
  let allCash = 0;
  const votes = new Map<string, number>();
  const cash = new Map<string, number>();
  for (const { issued, votesPerShare, dividend, held, treasury = 0 } of classes) {
    allVotes += (issued - treasury) * votesPerShare;
    if (dividend) allCash += issued - treasury;
    for (const [holder, shares] of Object.entries(held)) {
      votes.set(holder, (votes.get(holder) ?? 0) + shares * votesPerShare);
      cash.set(holder, (cash.get(holder) ?? 0) + (dividend ? shares : 0));
    }
  }
  const divide = (amounts: ReadonlyMap<string, number>, by: number) =>
    new Map([...amounts].map(([holder, amount]) => [holder, by > 0 ? amount / by : 0] as const));
  return { votes: divide(votes, allVotes), cash: divide(cash, allCash) };
}
