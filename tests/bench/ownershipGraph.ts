import { assembleNetwork, type HoldingColumns, type Network } from '../../src/analysis/assembleNetwork.ts';
import { seededRandom } from '../../src/analysis/influence/seededRandom.ts';

/** Columns of an ownership-like network: 4 % roots, chains, hubs, 1 % of edges close a loop, 35 to 98 % of each known. */
export function ownershipColumns(size: number, degree = 1.3, cycles = 0.01, seed = 42): HoldingColumns {
  const random = seededRandom(seed);
  const most = Math.round(size * degree);
  const from = new Int32Array(most);
  const to = new Int32Array(most);
  const weight = new Float64Array(most);
  const parent = new Int32Array(size).fill(-1);
  const seen = new Set<number>();
  let count = 0;
  const add = (owner: number, owned: number): boolean => {
    const key = owner * size + owned;
    if (owner === owned || seen.has(key)) return false;
    seen.add(key);
    from[count] = owner;
    to[count] = owned;
    count += 1;
    return true;
  };
  const roots = Math.max(1, Math.round(size * 0.04));
  for (let node = roots; node < size && count < most; node++) {
    const kind = random();
    const near = Math.floor(random() * random() * Math.min(node, Math.max(50, size * 0.05)));
    const owner =
      kind < 0.45 && count > 0
        ? (from[Math.floor(random() * count)] as number)
        : kind < 0.8
          ? Math.max(0, node - 1 - near)
          : Math.floor(random() * node);
    if (add(owner, node)) parent[node] = owner;
  }
  const loops = Math.round(most * cycles);
  for (let tries = 0; count < most - loops && tries < most * 20; tries++) {
    const owner = Math.floor(random() * (size - 1));
    add(owner, owner + 1 + Math.floor(random() * (size - owner - 1)));
  }
  for (let tries = 0; count < most && tries < most * 50; tries++) {
    const owner = roots + Math.floor(random() * (size - roots));
    let above = owner;
    for (let step = 1 + Math.floor(random() * 4); step > 0 && (parent[above] as number) >= 0; step--)
      above = parent[above] as number;
    add(owner, above);
  }
  const total = new Float64Array(size);
  for (let edge = 0; edge < count; edge++) {
    weight[edge] = random() < 0.35 ? 0.6 + random() * 3 : 0.05 + random() * 0.6;
    total[to[edge] as number] = (total[to[edge] as number] as number) + (weight[edge] as number);
  }
  const known = Float64Array.from({ length: size }, () =>
    random() < 0.7 ? 0.9 + random() * 0.08 : 0.35 + random() * 0.5,
  );
  const cash = Float64Array.from({ length: count }, (_, edge) => {
    const owned = to[edge] as number;
    return ((weight[edge] as number) / (total[owned] as number)) * (known[owned] as number);
  });
  const votes = cash.map((share) => Math.round(share * 1e12));
  return {
    ids: Array.from({ length: size }, (_, node) => String(node)),
    from: from.subarray(0, count),
    to: to.subarray(0, count),
    cashLow: cash,
    cashHigh: cash,
    votesLow: votes,
    votesHigh: votes,
  };
}

/** The network of such columns. */
export function ownershipNetwork(size: number): Network {
  return assembleNetwork(ownershipColumns(size));
}

/** Bare breadth-first search over out-edges: nodes reached. The floor that any answer about a cone has to beat. */
export function createSearch(network: Network): (start: number) => number {
  const mark = new Int32Array(network.size);
  const list = new Int32Array(network.size);
  let stamp = 0;
  return (start) => {
    stamp += 1;
    let count = 0;
    list[count++] = start;
    mark[start] = stamp;
    for (let head = 0; head < count; head++) {
      const node = list[head] as number;
      for (
        let edge = network.outStart[node] as number, end = network.outStart[node + 1] as number;
        edge < end;
        edge++
      ) {
        const next = network.outNode[edge] as number;
        if (mark[next] === stamp) continue;
        mark[next] = stamp;
        list[count++] = next;
      }
    }
    return count;
  };
}

/** Median time in milliseconds of several runs. */
export function median(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
}

/** The node with the largest reach among the first thousand. */
export function hubOf(network: Network): { readonly node: number; readonly reach: number } {
  const search = createSearch(network);
  let best = { node: 0, reach: 0 };
  for (let node = 0; node < Math.min(1000, network.size); node++) {
    const reach = search(node);
    if (reach > best.reach) best = { node, reach };
  }
  return best;
}

/** Prints one line of a bench: what, the ratio, and the limit it has to keep. */
export function line(what: string, ratio: number, limit: string): void {
  console.log(`${what.padEnd(74)} ${ratio.toPrecision(3).padStart(9)}   (${limit})`);
}
