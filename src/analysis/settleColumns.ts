/** A column sum above this is not rounding but an error in the data. */
const roundingLimit = 1.005;
const tiny = 1e-9;
const wholeUnits = 1e12;

/** A departure from "the holders of a company hold 100 % of it". */
export interface ColumnIssue {
  readonly node: number;
  readonly kind: 'rescaled' | 'above100' | 'treasury';
  /** Sum of the known shares, or the treasury share. */
  readonly share: number;
}

/** The part of a network that is settled in place. */
export interface Columns {
  readonly size: number;
  readonly inStart: Int32Array;
  readonly inEdge: Int32Array;
  readonly cashLow: Float64Array;
  readonly cashHigh: Float64Array;
  readonly votesLow: Float64Array;
  readonly votesHigh: Float64Array;
}

/**
 * Makes each company's holders add up, in place, before anybody has seen the network.
 *
 * Treasury shares are taken out of the whole; sums up to 100.5 % are rounding and rescaled; higher sums stay raw and
 * are reported; upper ends are cut to what the others' lower ends leave. Complexity O(n + m).
 * A company's own shares give nobody a claim or a vote, so the others' shares are of what is left without them; the
 * tightening is interval propagation.
 */
export function settleColumns(
  columns: Columns,
  treasury: readonly { node: number; cash: number; votes: number }[],
  rescale: boolean,
): readonly ColumnIssue[] {
  const issues: ColumnIssue[] = [];
  const own = new Map<number, { cash: number; votes: number }>();
  for (const { node, cash, votes } of treasury) {
    const before = own.get(node) ?? { cash: 0, votes: 0 };
    own.set(node, { cash: before.cash + cash, votes: before.votes + votes });
  }
  for (const [node, { cash, votes }] of own) {
    issues.push({ node, kind: 'treasury', share: cash });
    if (cash < 1) divide(columns, node, columns.cashLow, columns.cashHigh, 1 - cash, 1, false);
    if (votes < wholeUnits) {
      divide(columns, node, columns.votesLow, columns.votesHigh, 1 - votes / wholeUnits, wholeUnits, true);
    }
  }
  for (let node = 0; node < columns.size; node++) {
    if (columns.inStart[node] === columns.inStart[node + 1]) continue;
    const cash = settle(columns, node, columns.cashLow, columns.cashHigh, 1, rescale);
    const votes = settle(columns, node, columns.votesLow, columns.votesHigh, wholeUnits, rescale);
    const sum = Math.max(cash, votes / wholeUnits);
    if (sum <= 1 + tiny) continue;
    issues.push({ node, kind: sum <= roundingLimit && rescale ? 'rescaled' : 'above100', share: sum });
  }
  return issues;
}

/** Rescales and tightens one company's holders; returns the sum of the lower ends as it was given. */
function settle(
  columns: Columns,
  node: number,
  low: Float64Array,
  high: Float64Array,
  whole: number,
  rescale: boolean,
): number {
  const { inStart, inEdge } = columns;
  const first = inStart[node] as number;
  const last = inStart[node + 1] as number;
  let sum = 0;
  let banded = false;
  for (let slot = first; slot < last; slot++) {
    const edge = inEdge[slot] as number;
    sum += low[edge] as number;
    if (low[edge] !== high[edge]) banded = true;
  }
  const given = sum;
  if (sum > whole * (1 + tiny) && sum <= whole * roundingLimit && rescale) {
    divide(columns, node, low, high, sum / whole, whole, whole > 1);
    sum = whole;
  }
  if (!banded) return given;
  for (let slot = first; slot < last; slot++) {
    const edge = inEdge[slot] as number;
    const ownLow = low[edge] as number;
    // With an exact whole the rest may come out a rounding error below the lower end.
    high[edge] = Math.max(ownLow, Math.min(high[edge] as number, whole - (sum - ownLow)));
  }
  return given;
}

function divide(
  columns: Columns,
  node: number,
  low: Float64Array,
  high: Float64Array,
  by: number,
  whole: number,
  round: boolean,
): void {
  for (let slot = columns.inStart[node] as number; slot < (columns.inStart[node + 1] as number); slot++) {
    const edge = columns.inEdge[slot] as number;
    const newLow = (low[edge] as number) / by;
    const newHigh = Math.max(newLow, Math.min(whole, (high[edge] as number) / by));
    low[edge] = round ? Math.round(newLow) : newLow;
    high[edge] = round ? Math.round(newHigh) : newHigh;
  }
}
