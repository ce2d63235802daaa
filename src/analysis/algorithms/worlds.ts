import { coinOfId, coinOfWorld, mix } from './coin.ts';
import type { Digraph } from './digraph.ts';

/** A question to be answered by sampling. */
export interface WorldsQuestion {
  readonly graph: Digraph;
  /** In [0, 1] for each link. */
  readonly chance: Float64Array;
  /** `coinsOf` the ids of the links' coins. */
  readonly coins: Uint32Array;
  readonly source: number;
  /** The worlds `first` (default 0) to `first + runs`; may be dealt out to any number of workers. */
  readonly runs: number;
  readonly first?: number;
  readonly seed: number;
  /** A weight for each node (records at stake), summed over what falls. */
  readonly weight?: Float64Array | null;
  /** 1 for links that are cut. */
  readonly linkOff?: Uint8Array | null;
  /** Only so many hops are followed; default: no limit. Only without gates. */
  readonly maxHops?: number;
  readonly checkCancelled?: () => void;
  readonly progress?: (done: number) => void;
}

/** Whole-number hits a node, and first and second moments of the weight that falls. */
export interface WorldsResult {
  readonly runs: number;
  readonly hits: Int32Array;
  readonly weightSum: number;
  readonly weightSquares: number;
}

/** The coin of each link by its id, so that the same id meets the same worlds everywhere. O(total length). */
export function coinsOf(ids: readonly string[]): Uint32Array {
  return Uint32Array.from(ids, coinOfId);
}

/**
 * Counts in how many worlds each node falls. In a world every link either carries or not, by its coin; links are looked
 * at only when their origin has fallen. Gates fall with their last member. The counts are whole numbers, so worlds can
 * be dealt out and added up in any order. O(runs · links touched).
 */
export function sampleWorlds(question: WorldsQuestion): WorldsResult {
  const { graph, chance, coins, source, runs, seed, weight = null, linkOff = null } = question;
  const { nodeCount, outStart, outLink, outTo, inStart, gate } = graph;
  const maxHops = question.maxHops ?? Number.POSITIVE_INFINITY;
  const first = question.first ?? 0;
  const limit = Float64Array.from(chance, (p) => p * 4294967296);
  const hits = new Int32Array(nodeCount);
  const seen = new Int32Array(nodeCount);
  const met = gate === null ? null : new Int32Array(nodeCount);
  const metIn = gate === null ? null : new Int32Array(nodeCount);
  const queue = new Int32Array(nodeCount);
  let weightSum = 0;
  let weightSquares = 0;
  for (let run = 1; run <= runs; run++) {
    if ((run & 31) === 0) {
      question.checkCancelled?.();
      question.progress?.(run / runs);
    }
    const world = coinOfWorld(seed, first + run - 1);
    seen[source] = run;
    queue[0] = source;
    let count = 1;
    let levelEnd = 1;
    let hops = 0;
    let held = weight === null ? 0 : (weight[source] as number);
    for (let head = 0; head < count; head++) {
      if (head === levelEnd) {
        levelEnd = count;
        hops++;
      }
      if (hops >= maxHops) break;
      const node = queue[head] as number;
      for (let i = outStart[node] as number, end = outStart[node + 1] as number; i < end; i++) {
        const next = outTo[i] as number;
        if (seen[next] === run) continue;
        const link = outLink[i] as number;
        if (linkOff !== null && linkOff[link] === 1) continue;
        if (mix((world + (coins[link] as number)) | 0) >= (limit[link] as number)) continue;
        if (gate !== null && gate[next] === 1 && met !== null && metIn !== null) {
          const had = metIn[next] === run ? (met[next] as number) : 0;
          metIn[next] = run;
          met[next] = had + 1;
          if (had + 1 < (inStart[next + 1] as number) - (inStart[next] as number)) continue;
        }
        seen[next] = run;
        queue[count++] = next;
        if (weight !== null) held += weight[next] as number;
      }
    }
    for (let i = 0; i < count; i++) hits[queue[i] as number] = (hits[queue[i] as number] as number) + 1;
    weightSum += held;
    weightSquares += held * held;
  }
  return { runs, hits, weightSum, weightSquares };
}
