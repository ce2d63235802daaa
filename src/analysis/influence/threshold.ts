/** Products of shares within this distance of a threshold are exactly at it. */
export const nearness = 1e-9;

/** Does a share meet a threshold? Exactly at it, the rule's own strictness decides. */
export function meets(share: number, at: number, strict: boolean): boolean {
  if (Math.abs(share - at) < nearness) return !strict;
  return share > at;
}

/** The outcome of a threshold on a range: met for all of it, for none of it, or undecided. */
export function decide(low: number, high: number, at: number, strict: boolean): 'met' | 'notMet' | 'undecided' {
  if (meets(low, at, strict)) return 'met';
  return meets(high, at, strict) ? 'undecided' : 'notMet';
}

/** True when a share lies at the threshold as far as can be told. */
export function isAt(share: number, at: number): boolean {
  return Math.abs(share - at) < nearness;
}
