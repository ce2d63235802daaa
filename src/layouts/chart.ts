import type { Drawing } from '../view/drawing.ts';
import { labelSize } from '../view/labelSize.ts';

/** A drawing as numbers, in the order of ids, so that the order of the marks does not matter. Sizes in px. */
export interface Chart {
  readonly nodeIds: readonly string[];
  readonly edgeIds: readonly string[];
  readonly width: Float64Array;
  readonly height: Float64Array;
  /** 1: an asset (pill or sheet), 0: a party. */
  readonly asset: Uint8Array;
  /** 1: a sheet: data lies below the system that holds it. */
  readonly sheet: Uint8Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** 1: the edge sets the layers. */
  readonly layered: Uint8Array;
  readonly weight: Float64Array;
  /** 1: part of a lit route, which gets the straightest way. */
  readonly lit: Uint8Array;
  /** 0 where the edge has no label. */
  readonly labelWidth: Float64Array;
  readonly labelHeight: Float64Array;
}

/** Reads a drawing into arrays. Edges with an end that is not drawn are left out. O((n + m) log). */
export function readChart(drawing: Drawing): Chart {
  const nodes = [...drawing.nodes].sort((a, b) => compareIds(a.id, b.id));
  const place = new Map(nodes.map((node, at) => [node.id, at]));
  const edges = drawing.edges
    .filter((edge) => place.has(edge.source) && place.has(edge.target))
    .sort((a, b) => compareIds(a.id, b.id));
  const labels = edges.map((edge) => labelSize(edge));
  return {
    nodeIds: nodes.map((node) => node.id),
    edgeIds: edges.map((edge) => edge.id),
    width: Float64Array.from(nodes, (node) => node.width),
    height: Float64Array.from(nodes, (node) => node.height),
    asset: Uint8Array.from(nodes, (node) => (node.shape === 'card' ? 0 : 1)),
    sheet: Uint8Array.from(nodes, (node) => (node.shape === 'sheet' ? 1 : 0)),
    source: Int32Array.from(edges, (edge) => place.get(edge.source) ?? 0),
    target: Int32Array.from(edges, (edge) => place.get(edge.target) ?? 0),
    layered: Uint8Array.from(edges, (edge) => (edge.layered && edge.source !== edge.target ? 1 : 0)),
    weight: Float64Array.from(edges, (edge) => edge.width),
    lit: Uint8Array.from(edges, (edge) => (edge.step === undefined ? 0 : 1)),
    labelWidth: Float64Array.from(labels, (size) => size?.width ?? 0),
    labelHeight: Float64Array.from(labels, (size) => size?.height ?? 0),
  };
}

/** Order of ids by code unit: the same in every language and on every machine. */
function compareIds(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Adjacency by compressed rows: the edges at node v are `edge[start[v] .. start[v + 1])`. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly edge: Int32Array;
}

/** Groups edges by one of their ends; edges at one node keep their order. O(n + m). */
export function groupByEnd(nodes: number, end: Int32Array): Adjacency {
  const start = new Int32Array(nodes + 1);
  for (const node of end) start[node + 1] = (start[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodes; node += 1) start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
  const next = start.slice(0, nodes);
  const edge = new Int32Array(end.length);
  for (let at = 0; at < end.length; at += 1) {
    const node = end[at] ?? 0;
    const slot = next[node] ?? 0;
    edge[slot] = at;
    next[node] = slot + 1;
  }
  return { start, edge };
}
