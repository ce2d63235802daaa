/**
 * One question "does the target fall?" with independent chances: nodes 0..count-1, gates need all incoming links.
 * A small plain form that the exact methods take apart and put together again.
 */
export interface ReachProblem {
  readonly count: number;
  readonly source: number;
  readonly target: number;
  readonly gate: readonly boolean[];
  readonly links: readonly ChanceLink[];
}

export interface ChanceLink {
  readonly from: number;
  readonly to: number;
  readonly chance: number;
}

/**
 * Leaves only what can matter for the target: nodes that can fall and from which the target can be reached. Links with
 * chance 0, into the source, out of the target and loops go; a gate that lost a link goes. `null`: chance is 0.
 * O((nodes + links) · gates) at worst.
 */
export function pruneReach(problem: ReachProblem): ReachProblem | null {
  let { links } = problem;
  const { count, source, target, gate } = problem;
  if (source === target) return { ...problem, links: [] };
  const dead = new Uint8Array(count);
  for (const { from, to, chance } of links) {
    if (gate[to] === true && (chance <= 0 || from === to || from === target)) dead[to] = 1;
  }
  for (let size = -1; size !== links.length; ) {
    size = links.length;
    spreadDead(gate, links, dead);
    links = links.filter(
      ({ from, to, chance }) =>
        chance > 0 && from !== to && to !== source && from !== target && dead[from] === 0 && dead[to] === 0,
    );
    const falls = fallsIn(count, source, gate, links, dead);
    if (falls[target] === 0) return null;
    const matters = mattersIn(count, target, links, falls);
    for (const { from, to } of links) if (gate[to] === true && falls[from] === 0) dead[to] = 1;
    links = links.filter(({ from, to }) => falls[from] === 1 && matters[to] === 1);
  }
  return renumber({ ...problem, links });
}

/** A gate that needs a dead gate is dead; links that go must never make a gate need less. */
function spreadDead(gate: readonly boolean[], links: readonly ChanceLink[], dead: Uint8Array): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to } of links) {
      if (dead[from] === 0 || dead[to] === 1 || gate[to] !== true) continue;
      dead[to] = 1;
      changed = true;
    }
  }
}

function fallsIn(
  count: number,
  source: number,
  gate: readonly boolean[],
  links: readonly ChanceLink[],
  dead: Uint8Array,
): Uint8Array {
  const out: number[][] = Array.from({ length: count }, () => []);
  const missing = new Int32Array(count);
  for (const { from, to } of links) {
    (out[from] as number[]).push(to);
    (missing[to] as number)++;
  }
  const falls = new Uint8Array(count);
  falls[source] = 1;
  const stack = [source];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const next of out[node] as number[]) {
      const left = (missing[next] as number) - 1;
      missing[next] = left;
      if (falls[next] === 1 || dead[next] === 1 || (gate[next] === true && left > 0)) continue;
      falls[next] = 1;
      stack.push(next);
    }
  }
  return falls;
}

function mattersIn(count: number, target: number, links: readonly ChanceLink[], falls: Uint8Array): Uint8Array {
  const into: number[][] = Array.from({ length: count }, () => []);
  for (const { from, to } of links) if (falls[from] === 1 && falls[to] === 1) (into[to] as number[]).push(from);
  const matters = new Uint8Array(count);
  matters[target] = 1;
  const stack = [target];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const before of into[node] as number[]) {
      if (matters[before] === 1) continue;
      matters[before] = 1;
      stack.push(before);
    }
  }
  return matters;
}

/** Numbers the nodes that are left in the order in which they can fall; source 0. */
function renumber(problem: ReachProblem): ReachProblem {
  const out: number[][] = Array.from({ length: problem.count }, () => []);
  for (const { from, to } of problem.links) (out[from] as number[]).push(to);
  const place = new Int32Array(problem.count).fill(-1);
  place[problem.source] = 0;
  const order = [problem.source];
  for (let head = 0; head < order.length; head++) {
    for (const next of out[order[head] as number] as number[]) {
      if (place[next] !== -1) continue;
      place[next] = order.length;
      order.push(next);
    }
  }
  return {
    count: order.length,
    source: 0,
    target: place[problem.target] as number,
    gate: order.map((node) => problem.gate[node] === true),
    links: problem.links.map(({ from, to, chance }) => ({
      from: place[from] as number,
      to: place[to] as number,
      chance,
    })),
  };
}
