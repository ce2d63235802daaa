import type { Digraph } from './digraph.ts';
import { buildDigraph } from './digraph.ts';
import { exploreReach } from './exploreReach.ts';
import { dominatorChain, immediateDominators } from './immediateDominators.ts';
import { type ChanceLink, pruneReach, type ReachProblem } from './reachProblem.ts';
import { reduceReach } from './reduceReach.ts';
import { createStateBudget, type StateBudget, TooManyStates } from './stateBudget.ts';

export interface ExactOptions {
  /** Links with the same number of 0 or more share one coin: each carries when the coin is below its own chance. */
  readonly coin?: Int32Array | null;
  /** Visits of states at most; more gives null. */
  readonly stateLimit?: number;
  readonly checkCancelled?: () => void;
  /** The share of the visits that is spent, now and then. */
  readonly progress?: (done: number) => void;
}

/**
 * The exact chance that the target falls when the source has fallen, or null when that would take more than
 * `stateLimit` visits of states (default 300,000). Shared coins are conditioned on, the rest is reduced, parted at the nodes that
 * every route passes (if d is one, P(s,t) = P(s,d) · P(d,t)) and explored. Unreachable is exactly 0.
 * @param chance a number in [0, 1] for each link
 */
export function exactReach(
  graph: Digraph,
  chance: Float64Array,
  source: number,
  target: number,
  options: ExactOptions = {},
): number | null {
  const budget = createStateBudget(options.stateLimit ?? 300_000, options);
  const links: SharedLink[] = [];
  for (let link = 0; link < graph.linkCount; link++) {
    links.push({
      from: graph.from[link] as number,
      to: graph.to[link] as number,
      chance: chance[link] as number,
      coin: options.coin?.[link] ?? -1,
    });
  }
  const gate = Array.from({ length: graph.nodeCount }, (_, node) => graph.gate?.[node] === 1);
  try {
    return conditioned({ count: graph.nodeCount, source, target, gate, links }, budget);
  } catch (error) {
    if (error instanceof TooManyStates) return null;
    throw error;
  }
}

interface SharedLink extends ChanceLink {
  readonly coin: number;
}

interface SharedProblem extends ReachProblem {
  readonly links: readonly SharedLink[];
}

/** Splits on one shared coin after the other: between two neighbouring chances of its links the coin decides the same. */
function conditioned(problem: SharedProblem, budget: StateBudget): number {
  budget.spend(problem.links.length >> 6);
  const shared = firstShared(problem);
  if (shared < 0) return parted(problem, budget);
  const bounds = [...new Set(problem.links.filter(({ coin }) => coin === shared).map(({ chance }) => chance))];
  bounds.sort((a, b) => a - b);
  if (bounds.at(-1) !== 1) bounds.push(1);
  let total = 0;
  let low = 0;
  for (const high of bounds) {
    if (high > low) {
      const links = problem.links.map((link) =>
        link.coin === shared ? { ...link, chance: link.chance >= high ? 1 : 0, coin: -1 } : link,
      );
      total += (high - low) * conditioned({ ...problem, links }, budget);
    }
    low = high;
  }
  return total;
}

/** A coin that two links share that both matter; -1 when there is none. */
function firstShared(problem: SharedProblem): number {
  const held = new Map<number, SharedLink>();
  let relevant: Set<string> | null = null;
  for (const link of problem.links) {
    if (link.coin < 0 || link.chance <= 0) continue;
    const other = held.get(link.coin);
    if (other === undefined) {
      held.set(link.coin, link);
      continue;
    }
    // Two ways of one link: the one that is used shows the coin, and the way back leads to what has fallen already.
    const wayBack = other.from === link.to && other.to === link.from;
    if (wayBack && problem.links.filter(({ coin }) => coin === link.coin).length === 2) continue;
    relevant ??= relevantLinks(problem);
    const mattering = problem.links.filter(
      ({ coin, from, to, chance }) => coin === link.coin && chance > 0 && relevant?.has(`${from}>${to}`),
    );
    if (mattering.length > 1) return link.coin;
  }
  return -1;
}

function relevantLinks(problem: SharedProblem): Set<string> {
  // Chances stand in as numbers of their own so that pruning, which renumbers, can be traced back.
  const traced = pruneReach({
    ...problem,
    links: problem.links.filter(({ chance }) => chance > 0).map((link, i) => ({ ...link, chance: i + 1 })),
  });
  const live = problem.links.filter(({ chance }) => chance > 0);
  return new Set(
    (traced?.links ?? []).map(({ chance }) => {
      const link = live[chance - 1];
      return link === undefined ? '' : `${link.from}>${link.to}`;
    }),
  );
}

/** Reduces, parts at dominators, and explores each part. */
function parted(problem: ReachProblem, budget: StateBudget): number {
  const small = reduceReach(problem);
  if (small === null) return 0;
  if (small.source === small.target || small.links.length === 0) return small.source === small.target ? 1 : 0;
  const graph = buildDigraph(
    small.count,
    small.links.map(({ from }) => from),
    small.links.map(({ to }) => to),
  );
  const chain = dominatorChain(immediateDominators(graph, small.source), small.source, small.target) ?? [];
  if (chain.length === 0) return exploreReach(small, budget);
  let product = 1;
  let from = small.source;
  for (const to of [...chain, small.target]) {
    const part = reduceReach(partOf(small, from, to));
    product *= part === null ? 0 : part.links.length === 0 ? 1 : exploreReach(part, budget);
    from = to;
  }
  return product;
}

/** The question from one dominator to the next; a gate that ends a part keeps its links, as all come from this part. */
function partOf(problem: ReachProblem, source: number, target: number): ReachProblem {
  const gate = problem.gate.map((is, node) => (node === source ? false : is));
  return { ...problem, gate, source, target };
}
