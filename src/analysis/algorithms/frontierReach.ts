/** An undirected link with its chance. */
export interface UndirectedLink {
  readonly a: number;
  readonly b: number;
  readonly chance: number;
}

/**
 * The exact chance that all terminals hang together when each undirected link holds independently: dynamic
 * programming along the links, where a state is which frontier nodes hang together and which of them hold a terminal.
 * Two terminals give two-terminal reliability. Null beyond `stateLimit` states at one time.
 * O(links · states); the states grow with the width of the graph only. G. Hardy, C. Lucet, N. Limnios, IEEE Trans.
 * Reliability 56 (2007) 506.
 */
export function frontierReach(
  nodeCount: number,
  links: readonly UndirectedLink[],
  terminals: readonly number[],
  stateLimit = 400_000,
): number | null {
  const wanted = new Set(terminals);
  const first = terminals[0];
  if (first === undefined || wanted.size === 1) return 1;
  const order = breadthOrder(nodeCount, links, first);
  if ([...wanted].some((node) => (order[node] as number) < 0)) return 0;
  const sorted = links
    .filter(({ a, b, chance }) => a !== b && (order[a] as number) >= 0 && chance > 0)
    .map(({ a, b, chance }) => {
      const [low, high] = (order[a] as number) < (order[b] as number) ? [a, b] : [b, a];
      return { low, high, chance };
    })
    .sort(
      (x, y) =>
        (order[x.high] as number) - (order[y.high] as number) || (order[x.low] as number) - (order[y.low] as number),
    );
  const lastUse = new Map<number, number>();
  sorted.forEach(({ low, high }, i) => {
    lastUse.set(low, i);
    lastUse.set(high, i);
  });
  let terminalsLeft = wanted.size;
  const frontier: number[] = [];
  // A state: for each frontier node the number of its part, then for each part whether it holds a terminal.
  let states = new Map<string, { parts: number[]; marked: boolean[]; chance: number }>([
    ['', { parts: [], marked: [], chance: 1 }],
  ]);
  let success = 0;
  for (let i = 0; i < sorted.length; i++) {
    const { low, high, chance } = sorted[i] as { low: number; high: number; chance: number };
    for (const node of [low, high]) {
      if (frontier.includes(node)) continue;
      frontier.push(node);
      if (wanted.has(node)) terminalsLeft--;
      for (const state of states.values()) {
        state.parts.push(state.marked.length);
        state.marked.push(wanted.has(node));
      }
    }
    const at = frontier.indexOf(low);
    const to = frontier.indexOf(high);
    const leaving = [low, high].filter((node) => lastUse.get(node) === i).map((node) => frontier.indexOf(node));
    const nextStates = new Map<string, { parts: number[]; marked: boolean[]; chance: number }>();
    const settle = (parts: readonly number[], marked: readonly boolean[], weight: number): void => {
      const kept = parts.filter((_, position) => !leaving.includes(position));
      const open = new Set(kept);
      const markedParts = new Set(parts.filter((part) => marked[part] === true));
      const closed = [...markedParts].filter((part) => !open.has(part));
      if (terminalsLeft === 0 && markedParts.size === 1) {
        success += weight;
        return;
      }
      if (closed.length > 0) return;
      const names = new Map<number, number>();
      const renamed = kept.map((part) => {
        const name = names.get(part) ?? names.size;
        names.set(part, name);
        return name;
      });
      const flags: boolean[] = [];
      for (const [part, name] of names) flags[name] = marked[part] === true;
      const key = `${renamed.join(',')};${flags.map((flag) => (flag ? 1 : 0)).join('')}`;
      const known = nextStates.get(key);
      if (known === undefined) nextStates.set(key, { parts: renamed, marked: flags, chance: weight });
      else known.chance += weight;
    };
    for (const { parts, marked, chance: weight } of states.values()) {
      if (chance < 1) settle(parts, marked, weight * (1 - chance));
      const joined = parts.map((part) => (part === parts[to] ? (parts[at] as number) : part));
      const flags = [...marked];
      flags[parts[at] as number] = marked[parts[at] as number] === true || marked[parts[to] as number] === true;
      settle(joined, flags, weight * chance);
    }
    for (const position of [...leaving].sort((x, y) => y - x)) frontier.splice(position, 1);
    states = nextStates;
    if (states.size > stateLimit) return null;
  }
  return success;
}

function breadthOrder(nodeCount: number, links: readonly UndirectedLink[], first: number): Int32Array {
  const around: number[][] = Array.from({ length: nodeCount }, () => []);
  for (const { a, b, chance } of links) {
    if (chance <= 0) continue;
    (around[a] as number[]).push(b);
    (around[b] as number[]).push(a);
  }
  const order = new Int32Array(nodeCount).fill(-1);
  order[first] = 0;
  const queue = [first];
  for (let head = 0; head < queue.length; head++) {
    for (const next of around[queue[head] as number] as number[]) {
      if (order[next] !== -1) continue;
      order[next] = queue.length;
      queue.push(next);
    }
  }
  return order;
}
