import { coinOfWorld, mix } from './coin.ts';
import type { Digraph } from './digraph.ts';

/** As `WorldsQuestion`, about one target and groups of links. */
export interface PivotalQuestion {
  readonly graph: Digraph;
  /** In [0, 1] for each link. */
  readonly chance: Float64Array;
  /** `coinsOf` the ids of the links' coins. */
  readonly coins: Uint32Array;
  readonly source: number;
  readonly target: number;
  readonly runs: number;
  readonly seed: number;
  /** The group of each link, or -1. */
  readonly group: Int32Array;
  readonly groupCount: number;
  readonly checkCancelled?: () => void;
  readonly progress?: (done: number) => void;
}

/** In how many worlds the target falls: as they are, with each group sure to carry, and with each group cut. */
export interface PivotalResult {
  readonly runs: number;
  readonly hits: number;
  readonly sure: Int32Array;
  readonly cut: Int32Array;
}

/**
 * Meets each world once and asks which groups of links decide it: the same counts as `sampleWorlds` with each group
 * set to 1 and to 0 in turn, without meeting all worlds again for each. Where the target falls only a group in one
 * proof of it can be missed; where it does not, only a group that leads from what fell towards what leads on.
 * O(runs · (links touched + groups' links)) and a search more for each group that may decide.
 */
export function pivotalWorlds(question: PivotalQuestion): PivotalResult {
  const { graph, chance, coins, source, target, runs, seed, group, groupCount } = question;
  const { nodeCount, outStart, outLink, outTo, inStart, inLink, inFrom, gate, from, to } = graph;
  const limit = Float64Array.from(chance, (p) => p * 4294967296);
  const sure = new Int32Array(groupCount);
  const cut = new Int32Array(groupCount);
  const grouped = Array.from({ length: groupCount }, (): number[] => []);
  for (const [link, own] of group.entries()) if (own >= 0) grouped[own]?.push(link);
  const fell = new Int32Array(nodeCount);
  const again = new Int32Array(nodeCount);
  const cause = new Int32Array(nodeCount).fill(-1);
  const met = new Int32Array(nodeCount);
  const metIn = new Int32Array(nodeCount);
  const leads = new Int32Array(nodeCount);
  const proven = new Int32Array(nodeCount);
  const asked = new Int32Array(groupCount);
  const queue = new Int32Array(nodeCount);
  let world = 0;
  let search = 0;
  let hits = 0;

  const carries = (link: number): boolean => mix((world + (coins[link] as number)) | 0) < (limit[link] as number);

  /** What falls with one group sure (`on`) or cut (`off`); stops at the target. Marks with a number of its own. */
  const falls = (marks: Int32Array, on: number, off: number, causes: Int32Array | null): boolean => {
    search++;
    marks[source] = search;
    queue[0] = source;
    if (source === target) return true;
    for (let head = 0, count = 1; head < count; head++) {
      const node = queue[head] as number;
      for (let i = outStart[node] as number, end = outStart[node + 1] as number; i < end; i++) {
        const next = outTo[i] as number;
        if (marks[next] === search) continue;
        const link = outLink[i] as number;
        const own = group[link] as number;
        if (own >= 0 && own === off) continue;
        if (!(own >= 0 && own === on) && !carries(link)) continue;
        if (gate !== null && gate[next] === 1) {
          const had = metIn[next] === search ? (met[next] as number) : 0;
          metIn[next] = search;
          met[next] = had + 1;
          if (had + 1 < (inStart[next + 1] as number) - (inStart[next] as number)) continue;
        }
        marks[next] = search;
        if (causes !== null) causes[next] = link;
        if (next === target) return true;
        queue[count++] = next;
      }
    }
    return false;
  };

  /** Groups in one proof that the target falls, each asked whether it falls without. */
  const missed = (run: number): void => {
    const stack = [target];
    const maybe: number[] = [];
    const use = (link: number): void => {
      const own = group[link] as number;
      if (own >= 0 && asked[own] !== run) {
        asked[own] = run;
        maybe.push(own);
      }
      const node = from[link] as number;
      if (proven[node] === run) return;
      proven[node] = run;
      stack.push(node);
    };
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (node === source) continue;
      if (gate !== null && gate[node] === 1)
        for (let i = inStart[node] as number; i < (inStart[node + 1] as number); i++) use(inLink[i] as number);
      else use(cause[node] as number);
    }
    for (const own of maybe) if (!falls(again, -1, own, null)) cut[own] = (cut[own] as number) - 1;
  };

  /** Groups that lead out of what fell and into what leads to the target. */
  const gained = (run: number, all: number): void => {
    leads[target] = run;
    queue[0] = target;
    for (let head = 0, count = 1; head < count; head++) {
      const node = queue[head] as number;
      for (let i = inStart[node] as number, end = inStart[node + 1] as number; i < end; i++) {
        const origin = inFrom[i] as number;
        if (leads[origin] === run || !carries(inLink[i] as number)) continue;
        leads[origin] = run;
        queue[count++] = origin;
      }
    }
    for (let own = 0; own < groupCount; own++) {
      let out = false;
      let into = false;
      let both = false;
      for (const link of grouped[own] as number[]) {
        const starts = fell[from[link] as number] === all;
        const ends = leads[to[link] as number] === run;
        if (!starts && !ends) continue;
        if (carries(link)) continue;
        out ||= starts;
        into ||= ends;
        both ||= starts && ends;
      }
      if (!out || !into) continue;
      if ((both && gate === null) || falls(again, own, -1, null)) sure[own] = (sure[own] as number) + 1;
    }
  };

  for (let run = 1; run <= runs; run++) {
    if ((run & 31) === 0) {
      question.checkCancelled?.();
      question.progress?.(run / runs);
    }
    world = coinOfWorld(seed, run - 1);
    if (falls(fell, -1, -1, cause)) {
      hits++;
      missed(run);
    } else gained(run, search);
  }
  for (let own = 0; own < groupCount; own++) {
    sure[own] = (sure[own] as number) + hits;
    cut[own] = (cut[own] as number) + hits;
  }
  return { runs, hits, sure, cut };
}
