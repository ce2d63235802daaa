import type { Matrix } from './plainWorld.ts';

/** A fraction of whole numbers of any size. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

/** A ratio in lowest terms. */
function ratio(over: bigint, under = 1n): Ratio {
  const common = gcd(over < 0n ? -over : over, under < 0n ? -under : under) || 1n;
  const sign = under < 0n ? -1n : 1n;
  return { over: (sign * over) / common, under: (sign * under) / common };
}

/** The nearest double. */
export function toNumber({ over, under }: Ratio): number {
  return Number((over * 10n ** 25n) / under) / 1e25;
}

/** -1, 0 or 1 as the ratio is below, at or above `part` hundredths. */
export function against({ over, under }: Ratio, part: number): number {
  const difference = over * 100n - BigInt(part) * under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * What one party holds in total of every other, by the chance that a walk from the company up through its holders ever
 * meets it: linear equations in exact fractions over the companies below the owner. Shares in `parts` of the whole.
 */
export function exactNet(shares: Matrix, owner: number, parts = 100): readonly Ratio[] {
  const size = shares.length;
  const below = new Set<number>();
  const waiting = [owner];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    for (let to = 0; to < size; to++) {
      if ((shares[from]?.[to] ?? 0) === 0 || to === owner || below.has(to)) continue;
      below.add(to);
      waiting.push(to);
    }
  }
  const list = [...below];
  const share = (from: number, to: number): Ratio => ratio(BigInt(Math.round(shares[from]?.[to] ?? 0)), BigInt(parts));
  // x_j - sum over k below of a_kj x_k = a_ownerj
  const rows = list.map((to) => [
    ...list.map((from) => minus(ratio(from === to ? 1n : 0n), share(from, to))),
    share(owner, to),
  ]);
  const solved = eliminate(rows);
  return Array.from({ length: size }, (_, node) => {
    if (node !== owner) return solved[list.indexOf(node)] ?? ratio(0n);
    // Itself: what of it those below hold, and what it holds directly.
    return list.reduce((sum, k, at) => plus(sum, times(share(k, owner), solved[at] ?? ratio(0n))), share(owner, owner));
  });
}

function eliminate(rows: readonly (readonly Ratio[])[]): readonly Ratio[] {
  const work = rows.map((row) => [...row]);
  for (let at = 0; at < work.length; at++) {
    const found = work.findIndex((row, index) => index >= at && (row[at]?.over ?? 0n) !== 0n);
    if (found < 0) throw new Error('singular');
    [work[at], work[found]] = [work[found] ?? [], work[at] ?? []];
    const pivot = work[at] ?? [];
    const lead = pivot[at] ?? ratio(1n);
    work[at] = pivot.map((cell) => over(cell, lead));
    for (let other = 0; other < work.length; other++) {
      const factor = work[other]?.[at] ?? ratio(0n);
      if (other === at || factor.over === 0n) continue;
      work[other] = (work[other] ?? []).map((cell, column) =>
        minus(cell, times(factor, work[at]?.[column] ?? ratio(0n))),
      );
    }
  }
  return work.map((row) => row.at(-1) ?? ratio(0n));
}

/** The sum of two. */
function plus(a: Ratio, b: Ratio): Ratio {
  return ratio(a.over * b.under + b.over * a.under, a.under * b.under);
}

/** The product of two. */
function times(a: Ratio, b: Ratio): Ratio {
  return ratio(a.over * b.over, a.under * b.under);
}

function minus(a: Ratio, b: Ratio): Ratio {
  return plus(a, { over: -b.over, under: b.under });
}

function over(a: Ratio, b: Ratio): Ratio {
  return times(a, ratio(b.under, b.over));
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
