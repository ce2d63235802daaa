import { buildDigraph, type Digraph } from './digraph.ts';

/** A name, or a combination of such. */
export type AndOrTerm = string | { readonly op: 'AND' | 'OR'; readonly in: readonly AndOrTerm[] };

/** Leaves that hold by themselves with a chance, and what follows from them. */
export interface AndOr {
  readonly leaves: Readonly<Record<string, number>>;
  readonly nodes: Readonly<Record<string, { readonly op: 'AND' | 'OR'; readonly in: readonly AndOrTerm[] }>>;
}

export interface AndOrGraph {
  readonly graph: Digraph;
  readonly chance: Float64Array;
  readonly source: number;
  readonly nodeOf: ReadonlyMap<string, number>;
  /** The link from the source that stands for each leaf. */
  readonly leafLink: ReadonlyMap<string, number>;
}

/**
 * An AND/OR attack graph as a graph with gates: the source supports every leaf by one link with the leaf's chance.
 * Reach on it is the least fixed point: a circle does not support itself. Throws a RangeError on an unknown name.
 * O(size). X. Ou, S. Govindavajhala, A. Appel, USENIX Security 2005.
 */
export function buildAndOrGraph(input: AndOr): AndOrGraph {
  const nodeOf = new Map<string, number>();
  const gates: number[] = [];
  let count = 1;
  for (const leaf of Object.keys(input.leaves)) nodeOf.set(leaf, count++);
  for (const [name, { op }] of Object.entries(input.nodes)) {
    if (op === 'AND') gates.push(count);
    nodeOf.set(name, count++);
  }
  const from: number[] = [];
  const to: number[] = [];
  const chances: number[] = [];
  const link = (u: number, v: number, chance: number): number => {
    from.push(u);
    to.push(v);
    return chances.push(chance) - 1;
  };
  const leafLink = new Map<string, number>();
  for (const [leaf, chance] of Object.entries(input.leaves)) leafLink.set(leaf, link(0, nodeOf.get(leaf) ?? 0, chance));
  const place = (term: AndOrTerm): number => {
    if (typeof term === 'string') {
      const known = nodeOf.get(term);
      if (known === undefined) throw new RangeError(`unknown name ${term}`);
      return known;
    }
    const node = count++;
    if (term.op === 'AND') gates.push(node);
    for (const part of term.in) link(place(part), node, 1);
    return node;
  };
  for (const [name, { in: parts }] of Object.entries(input.nodes)) {
    for (const part of parts) link(place(part), nodeOf.get(name) ?? 0, 1);
  }
  const gate = new Uint8Array(count);
  for (const node of gates) gate[node] = 1;
  return {
    graph: buildDigraph(count, from, to, { gate }),
    chance: Float64Array.from(chances),
    source: 0,
    nodeOf,
    leafLink,
  };
}
