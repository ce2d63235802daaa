import type { CaseNetwork } from './exposureInput.ts';

/** Coins up to which all worlds are added up. */
const coinLimit = 22;

/**
 * The exact expected number of named nodes that fall within so many hops, where links share a cause, nodes have a chance
 * of their own or need several links at once: every world of coins on its own, level after level. A step inside a node
 * (reached, fallen) or through a gate is no hop. Null beyond `coinLimit` coins. Complexity O(2^coins × links × hops).
 */
export function cascadeWorlds(network: CaseNetwork, seeds: readonly string[], maxHops: number): number | null {
  const { graph, chance, coin, edge, names } = network;
  const open = new Map<number, number>();
  coin.forEach((id, link) => {
    const p = chance[link] as number;
    if (p > 0 && p < 1) open.set(id, p);
  });
  if (open.size > coinLimit) return null;
  const coins = [...open];
  const fallenAt = names.map(network.node);
  let expected = 0;
  for (let world = 0; world < 2 ** coins.length; world++) {
    let odds = 1;
    const lost = new Set<number>();
    coins.forEach(([id, p], at) => {
      const holds = Math.floor(world / 2 ** at) % 2 === 1;
      odds *= holds ? p : 1 - p;
      if (!holds) lost.add(id);
    });
    const live = Array.from(coin, (id, link) => (chance[link] as number) > 0 && !lost.has(id));
    const fallen = fallWithin(graph, live, edge, seeds.map(network.node), maxHops);
    expected += odds * fallenAt.filter((node) => fallen[node] === 1).length;
  }
  return expected;
}

function fallWithin(
  graph: CaseNetwork['graph'],
  live: readonly boolean[],
  edge: Int32Array,
  starts: readonly number[],
  maxHops: number,
): Uint8Array {
  const fallen = new Uint8Array(graph.nodeCount);
  for (const start of starts) fallen[start] = 1;
  // Arrived at a gate by every link that it needs; the links into a gate are the hop, the one out of it is not.
  const needs = new Int32Array(graph.nodeCount);
  graph.to.forEach((node) => {
    if (graph.gate?.[node] === 1) needs[node] = (needs[node] as number) + 1;
  });
  const settle = (): void => {
    for (let grew = true; grew; ) {
      grew = false;
      for (let link = 0; link < graph.linkCount; link++) {
        const [from, to] = [graph.from[link] as number, graph.to[link] as number];
        if (edge[link] !== -1 || !live[link] || fallen[from] !== 1 || fallen[to] === 1) continue;
        fallen[to] = 1;
        grew = true;
      }
    }
  };
  settle();
  for (let hop = 0; hop < maxHops; hop++) {
    const before = fallen.slice();
    const arrived = new Int32Array(graph.nodeCount);
    for (let link = 0; link < graph.linkCount; link++) {
      const [from, to] = [graph.from[link] as number, graph.to[link] as number];
      if (edge[link] === -1 || !live[link] || before[from] !== 1) continue;
      arrived[to] = (arrived[to] as number) + 1;
      if (graph.gate?.[to] !== 1 || arrived[to] === needs[to]) fallen[to] = 1;
    }
    settle();
  }
  return fallen;
}
