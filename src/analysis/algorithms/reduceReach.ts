import { type ChanceLink, pruneReach, type ReachProblem } from './reachProblem.ts';

/**
 * Makes a question smaller without changing its answer: prune, merge parallel links, join links in series, take a node
 * that falls exactly with another into it, pass through nodes with two neighbours. Chances must be independent.
 * `null`: the chance is 0. Rounds until nothing changes, each O(nodes + links).
 */
export function reduceReach(problem: ReachProblem): ReachProblem | null {
  let current = pruneReach(problem);
  while (current !== null) {
    if (current.source === current.target) return current;
    const smaller = oneRound(current);
    if (smaller === null) return current;
    current = pruneReach(smaller);
  }
  return null;
}

function oneRound(problem: ReachProblem): ReachProblem | null {
  const merged = mergeParallel(problem);
  if (merged !== null) return merged;
  const { count, source, target } = problem;
  const gate = [...problem.gate];
  const links: (ChanceLink | null)[] = [...problem.links];
  const into: number[][] = Array.from({ length: count }, () => []);
  const out: number[][] = Array.from({ length: count }, () => []);
  problem.links.forEach(({ from, to }, i) => {
    (out[from] as number[]).push(i);
    (into[to] as number[]).push(i);
  });
  const touched = new Uint8Array(count);
  let changed = false;
  for (let node = 0; node < count; node++) {
    if (node === source) continue;
    const ins = into[node] as number[];
    const outs = out[node] as number[];
    if (gate[node] === true && ins.length === 1) {
      gate[node] = false;
      changed = true;
    }
    if (gate[node] === true || node === target) continue;
    const around = new Set([...ins.map((i) => links[i]?.from ?? -1), ...outs.map((i) => links[i]?.to ?? -1)]);
    if ([node, ...around].some((other) => other < 0 || touched[other] === 1)) continue;
    const only = ins.length === 1 ? links[ins[0] as number] : undefined;
    if (only && only.chance >= 1) {
      // It falls exactly when its one origin falls.
      for (const i of outs) links[i] = { ...(links[i] as ChanceLink), from: only.from };
      links[ins[0] as number] = null;
    } else if (only && outs.length === 1) {
      const next = links[outs[0] as number] as ChanceLink;
      if (next.to === only.from && gate[next.to] === true) continue;
      links[ins[0] as number] = null;
      links[outs[0] as number] =
        next.to === only.from ? null : { from: only.from, to: next.to, chance: only.chance * next.chance };
    } else if (ins.length === 2 && outs.length === 2 && around.size === 2) {
      const [a, b] = [...around] as [number, number];
      if (gate[a] === true || gate[b] === true) continue;
      const between = (u: number, v: number): ChanceLink | null => {
        const first = ins.map((i) => links[i]).find((link) => link?.from === u);
        const second = outs.map((i) => links[i]).find((link) => link?.to === v);
        return first && second ? { from: u, to: v, chance: first.chance * second.chance } : null;
      };
      const there = between(a, b);
      const back = between(b, a);
      if (there === null || back === null) continue;
      for (const i of [...ins, ...outs]) links[i] = null;
      links[ins[0] as number] = there;
      links[ins[1] as number] = back;
    } else continue;
    changed = true;
    touched[node] = 1;
    for (const other of around) touched[other] = 1;
  }
  if (!changed) return null;
  return { ...problem, gate, links: links.filter((link) => link !== null) };
}

/** Parallel links into a node carry when any does, into a gate when all do. */
function mergeParallel(problem: ReachProblem): ReachProblem | null {
  const held = new Map<number, ChanceLink>();
  for (const link of problem.links) {
    const key = link.from * problem.count + link.to;
    const other = held.get(key);
    if (other === undefined) held.set(key, link);
    else {
      const all = problem.gate[link.to] === true;
      const chance = all ? other.chance * link.chance : 1 - (1 - other.chance) * (1 - link.chance);
      held.set(key, { ...link, chance });
    }
  }
  return held.size === problem.links.length ? null : { ...problem, links: [...held.values()] };
}
