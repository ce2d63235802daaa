import type { ReachProblem } from './reachProblem.ts';
import type { StateBudget } from './stateBudget.ts';

/** Words of 32 nodes that one visit looks at before it counts as more than one: graphs of up to 128 nodes pay one. */
const wordsPerVisit = 512;

/**
 * The exact chance that the target falls, by exploring from the source: one fallen node after another shows which of
 * its links carry. What has been explored never matters again, so a state is only the fallen nodes that are still to
 * be explored and the nodes that may still fall and matter; equal states are solved once. A gate stays in play while
 * the links into it that were seen all carried. Works for any number of nodes (sets are words of 32).
 * Exponential at worst; throws TooManyStates beyond the budget, of which a visit takes one, or more in a large graph. Exact, up to rounding.
 */
export function exploreReach(problem: ReachProblem, budget: StateBudget): number {
  const { count, source, target, gate } = problem;
  const words = (count + 31) >> 5;
  const toll = Math.max(1, Math.round((count * words) / wordsPerVisit));
  const out: { to: number; chance: number }[][] = Array.from({ length: count }, () => []);
  const next = new Int32Array(count * words);
  const before = new Int32Array(count * words);
  const set = (bits: Int32Array, row: number, node: number): void => {
    const at = row * words + (node >> 5);
    bits[at] = (bits[at] as number) | (1 << (node & 31));
  };
  for (const { from, to, chance } of problem.links) {
    (out[from] as { to: number; chance: number }[]).push({ to, chance });
    set(next, from, to);
    set(before, to, from);
  }
  for (const list of out) list.sort((a, b) => a.to - b.to);
  const memo = new Map<string, number>();
  const has = (bits: Int32Array, node: number): boolean => (((bits[node >> 5] as number) >>> (node & 31)) & 1) === 1;
  const drop = (bits: Int32Array, node: number): void => {
    bits[node >> 5] = (bits[node >> 5] as number) & ~(1 << (node & 31));
  };
  const add = (bits: Int32Array, node: number): void => {
    bits[node >> 5] = (bits[node >> 5] as number) | (1 << (node & 31));
  };

  /** Nodes of `open` that can still fall from `front`; a gate needs all of its origins that have not been explored. */
  const canFall = (front: Int32Array, open: Int32Array): Int32Array => {
    const fallen = Int32Array.from(front);
    const stack: number[] = [];
    eachBit(front, (node) => stack.push(node));
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (let w = 0; w < words; w++) {
        let fresh: number = (next[node * words + w] as number) & (open[w] as number) & ~(fallen[w] as number);
        while (fresh !== 0) {
          const low: number = fresh & -fresh;
          fresh ^= low;
          const to = (w << 5) + (31 - Math.clz32(low));
          if (gate[to] === true && !ready(to, front, open, fallen)) continue;
          fallen[w] = (fallen[w] as number) | low;
          stack.push(to);
        }
      }
    }
    for (let w = 0; w < words; w++) fallen[w] = (fallen[w] as number) & (open[w] as number);
    return fallen;
  };
  const ready = (to: number, front: Int32Array, open: Int32Array, fallen: Int32Array): boolean => {
    for (let w = 0; w < words; w++) {
      const waiting = (before[to * words + w] as number) & ((front[w] as number) | (open[w] as number));
      if ((waiting & ~(fallen[w] as number)) !== 0) return false;
    }
    return true;
  };
  /** Nodes among `open` from which the target can be reached. */
  const canMatter = (open: Int32Array): Int32Array => {
    const matters = new Int32Array(words);
    add(matters, target);
    const stack = [target];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (let w = 0; w < words; w++) {
        let fresh = (before[node * words + w] as number) & (open[w] as number) & ~(matters[w] as number);
        matters[w] = (matters[w] as number) | fresh;
        while (fresh !== 0) {
          const low: number = fresh & -fresh;
          fresh ^= low;
          stack.push((w << 5) + (31 - Math.clz32(low)));
        }
      }
    }
    return matters;
  };

  const solve = (front: Int32Array, open: Int32Array): number => {
    // Counted at each visit, known or not, and by the size of the graph: that is what takes the time.
    budget.spend(toll);
    const falling = canFall(front, open);
    if (!has(falling, target)) return 0;
    const matters = canMatter(falling);
    const rest = new Int32Array(words);
    for (let w = 0; w < words; w++) rest[w] = (falling[w] as number) & (matters[w] as number);
    const active = new Int32Array(words);
    let first = -1;
    eachBit(front, (node) => {
      for (let w = 0; w < words; w++) {
        if (((next[node * words + w] as number) & (rest[w] as number)) === 0) continue;
        add(active, node);
        if (first < 0) first = node;
        return;
      }
    });
    const key = keyOf(active, rest);
    const known = memo.get(key);
    if (known !== undefined) return known;
    const after = Int32Array.from(active);
    drop(after, first);
    const outs = (out[first] as { to: number; chance: number }[]).filter(({ to }) => has(rest, to));
    const chance = branch(first, outs, 0, after, rest);
    memo.set(key, chance);
    return chance;
  };

  /** Looks at the links of one node, one after the other; `front` and `open` are changed and put back. */
  const branch = (
    node: number,
    outs: readonly { to: number; chance: number }[],
    at: number,
    front: Int32Array,
    open: Int32Array,
  ): number => {
    const link = outs[at];
    if (link === undefined) return solve(Int32Array.from(front), Int32Array.from(open));
    const { to, chance } = link;
    // Whether a link into a node that fell already carries does not matter.
    if (!has(open, to)) return branch(node, outs, at + 1, front, open);
    let carried: number;
    if (gate[to] === true) {
      const ended = settles(to, front, open);
      if (ended && to === target) carried = 1;
      else if (ended) {
        drop(open, to);
        add(front, to);
        carried = branch(node, outs, at + 1, front, open);
        drop(front, to);
        add(open, to);
      } else carried = branch(node, outs, at + 1, front, open);
    } else if (to === target) carried = 1;
    else {
      drop(open, to);
      add(front, to);
      carried = branch(node, outs, at + 1, front, open);
      drop(front, to);
      add(open, to);
    }
    if (chance >= 1) return carried;
    let failed: number;
    if (gate[to] === true) {
      if (to === target) failed = 0;
      else {
        const without = Int32Array.from(open);
        kill(to, without);
        failed = has(without, target) ? branch(node, outs, at + 1, front, without) : 0;
      }
    } else failed = branch(node, outs, at + 1, front, open);
    return chance * carried + (1 - chance) * failed;
  };
  /** A gate that lost one link never falls, nor does a gate that needs it: leaving it out must not count as met. */
  const kill = (dead: number, open: Int32Array): void => {
    drop(open, dead);
    for (const { to } of out[dead] as { to: number }[]) if (gate[to] === true && has(open, to)) kill(to, open);
  };
  /** True when no origin of the gate is left to be explored (the one in hand has been taken out already). */
  const settles = (to: number, front: Int32Array, open: Int32Array): boolean => {
    for (let w = 0; w < words; w++) {
      const waiting = (before[to * words + w] as number) & ((front[w] as number) | (open[w] as number));
      if (waiting !== 0) return false;
    }
    return true;
  };

  if (source === target) return 1;
  const front = new Int32Array(words);
  add(front, source);
  const open = new Int32Array(words);
  for (let node = 0; node < count; node++) if (node !== source) add(open, node);
  return solve(front, open);
}

function eachBit(bits: Int32Array, visit: (node: number) => void): void {
  for (let w = 0; w < bits.length; w++) {
    let left = bits[w] as number;
    while (left !== 0) {
      const low = left & -left;
      left ^= low;
      visit((w << 5) + (31 - Math.clz32(low)));
    }
  }
}

function keyOf(a: Int32Array, b: Int32Array): string {
  let key = '';
  for (let w = 0; w < a.length; w++) {
    const x = a[w] as number;
    const y = b[w] as number;
    key += String.fromCharCode(x & 0xffff, x >>> 16, y & 0xffff, y >>> 16);
  }
  return key;
}
