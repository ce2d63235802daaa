/**
 * A directed graph with parallel links in compressed sparse rows. Nodes and links are whole numbers from 0.
 * `gate`: 1 for a node that needs all its incoming links at once (AND), 0 or no array for one that needs any (OR).
 * `free`: 1 for a link that is no hop (out of a gate, out of a super source), 0 or no array for an ordinary one.
 */
export interface Digraph {
  readonly nodeCount: number;
  readonly linkCount: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly outStart: Int32Array;
  readonly outLink: Int32Array;
  readonly outTo: Int32Array;
  readonly inStart: Int32Array;
  readonly inLink: Int32Array;
  readonly inFrom: Int32Array;
  readonly gate: Uint8Array | null;
  readonly free: Uint8Array | null;
}

/**
 * Builds both directions by counting sort; the links of a node keep their own order.
 * Throws a RangeError on a link to nowhere: callers check data from outside before.
 * O(nodes + links).
 */
export function buildDigraph(
  nodeCount: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  marks: { readonly gate?: Uint8Array | null; readonly free?: Uint8Array | null } = {},
): Digraph {
  const linkCount = from.length;
  const origin = Int32Array.from(from);
  const end = Int32Array.from(to);
  const outStart = new Int32Array(nodeCount + 1);
  const inStart = new Int32Array(nodeCount + 1);
  for (let link = 0; link < linkCount; link++) {
    const u = origin[link] as number;
    const v = end[link] as number;
    if (!(u >= 0 && u < nodeCount && v >= 0 && v < nodeCount)) throw new RangeError(`link ${link} leads nowhere`);
    (outStart[u + 1] as number)++;
    (inStart[v + 1] as number)++;
  }
  for (let node = 0; node < nodeCount; node++) {
    outStart[node + 1] = (outStart[node + 1] as number) + (outStart[node] as number);
    inStart[node + 1] = (inStart[node + 1] as number) + (inStart[node] as number);
  }
  const outAt = outStart.slice();
  const inAt = inStart.slice();
  const outLink = new Int32Array(linkCount);
  const outTo = new Int32Array(linkCount);
  const inLink = new Int32Array(linkCount);
  const inFrom = new Int32Array(linkCount);
  for (let link = 0; link < linkCount; link++) {
    const u = origin[link] as number;
    const v = end[link] as number;
    const o = outAt[u] as number;
    outAt[u] = o + 1;
    outLink[o] = link;
    outTo[o] = v;
    const i = inAt[v] as number;
    inAt[v] = i + 1;
    inLink[i] = link;
    inFrom[i] = u;
  }
  return {
    nodeCount,
    linkCount,
    from: origin,
    to: end,
    outStart,
    outLink,
    outTo,
    inStart,
    inLink,
    inFrom,
    gate: marks.gate ?? null,
    free: marks.free ?? null,
  };
}
