// Layered layout against elkjs on generated ownership graphs: time and crossings as ratios of one run.
import { createRequire } from 'node:module';
import { placeLayered } from '../../src/layouts/layered.ts';
import type { Positions } from '../../src/layouts/layout.ts';
import { sampleCurve } from '../../src/view/curve.ts';
import type { Drawing, DrawnEdge, DrawnNode } from '../../src/view/drawing.ts';

interface ElkEdge {
  readonly id: string;
  readonly sections?: readonly { startPoint: Point; endPoint: Point; bendPoints?: readonly Point[] }[];
}
interface Elk {
  layout(graph: unknown): Promise<{ readonly edges?: readonly ElkEdge[] }>;
}
interface Point {
  readonly x: number;
  readonly y: number;
}

const require = createRequire(import.meta.url);
const ElkConstructor = require('elkjs/lib/elk.bundled.js') as new () => Elk;

/** Mulberry32: the same numbers from the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** An ownership-like graph: hubs, chains, cross-holdings, one in a hundred edges closing a ring. */
function generate(nodes: number, perNode: number, seed: number): [number, number][] {
  const next = random(seed);
  const total = Math.round(nodes * perNode);
  const edges: [number, number][] = [];
  const seen = new Set<number>();
  const parent = new Int32Array(nodes).fill(-1);
  const add = (from: number, to: number): boolean => {
    if (from === to || seen.has(from * nodes + to)) return false;
    seen.add(from * nodes + to);
    edges.push([from, to]);
    return true;
  };
  const roots = Math.max(1, Math.round(nodes * 0.04));
  for (let node = roots; node < nodes && edges.length < total; node += 1) {
    const luck = next();
    let owner = Math.floor(next() * node);
    if (luck < 0.45 && edges.length > 0) owner = edges[Math.floor(next() * edges.length)]?.[0] ?? owner;
    else if (luck < 0.8)
      owner = Math.max(0, node - 1 - Math.floor(next() * next() * Math.min(node, Math.max(50, nodes * 0.05))));
    if (add(owner, node)) parent[node] = owner;
  }
  const rings = Math.round(total * 0.01);
  for (let guard = 0; edges.length < total - rings && guard < total * 20; guard += 1) {
    const from = Math.floor(next() * (nodes - 1));
    add(from, from + 1 + Math.floor(next() * (nodes - from - 1)));
  }
  for (let guard = 0; edges.length < total && guard < total * 50; guard += 1) {
    const low = roots + Math.floor(next() * (nodes - roots));
    let high = low;
    for (let step = 1 + Math.floor(next() * 4); step > 0 && (parent[high] ?? -1) >= 0; step -= 1)
      high = parent[high] ?? high;
    add(low, high);
  }
  return edges;
}

function drawingOf(nodes: number, edges: readonly [number, number][], labels: boolean): Drawing {
  const name = (at: number): string => `n${String(at).padStart(5, '0')}`;
  const drawnNodes = Array.from(
    { length: nodes },
    (_, at): DrawnNode => ({
      id: name(at),
      kind: 'company',
      shape: 'card',
      width: 180,
      height: 54,
      title: name(at),
      accent: 'ownership',
      standing: 'stated',
      state: {},
      spoken: '',
    }),
  );
  const drawnEdges = edges.map(
    ([from, to], at): DrawnEdge => ({
      id: `e${String(at).padStart(6, '0')}`,
      source: name(from),
      target: name(to),
      family: 'ownership',
      width: 2,
      ...(labels ? { label: '64.5 %' } : {}),
      line: 'solid',
      arrow: 'triangle',
      layered: true,
      facts: [],
      standing: 'stated',
      state: {},
      spoken: '',
    }),
  );
  return { title: '', description: '', nodes: drawnNodes, edges: drawnEdges, legend: [], hiddenEntities: 0 };
}

/** Proper crossings of polylines of different edges; edges that share an end don't count. */
function crossings(lines: readonly (readonly Point[])[], ends: readonly [number, number][]): number {
  const pieces = lines.flatMap((line, edge) =>
    line.slice(1).flatMap((b, at) => {
      const a = line[at];
      if (a === undefined) return [];
      return [
        { edge, a: a.y <= b.y ? a : b, b: a.y <= b.y ? b : a, left: Math.min(a.x, b.x), right: Math.max(a.x, b.x) },
      ];
    }),
  );
  pieces.sort((p, q) => p.a.y - q.a.y);
  const met = new Set<string>();
  let count = 0;
  let active: typeof pieces = [];
  for (const piece of pieces) {
    active = active.filter((other) => other.b.y >= piece.a.y);
    for (const other of active) {
      if (other.edge === piece.edge || other.left > piece.right || other.right < piece.left) continue;
      const [s, t] = [ends[piece.edge] ?? [0, 0], ends[other.edge] ?? [0, 0]];
      if (s[0] === t[0] || s[0] === t[1] || s[1] === t[0] || s[1] === t[1]) continue;
      if (cross(piece.a, piece.b, other.a, other.b) && !met.has(`${piece.edge} ${other.edge} ${count}`)) count += 1;
    }
    active.push(piece);
  }
  return count;
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function ourLines(drawing: Drawing, positions: Positions): Point[][] {
  return drawing.edges.map((edge) => {
    const route = positions.edges[edge.id];
    return route === undefined ? [] : sampleCurve(route, 6);
  });
}

async function elkLines(elk: Elk, nodes: number, edges: readonly [number, number][]): Promise<Point[][]> {
  const graph = {
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.spacing.nodeNode': '36',
      'elk.layered.spacing.nodeNodeBetweenLayers': '60',
      'elk.edgeRouting': 'POLYLINE',
    },
    children: Array.from({ length: nodes }, (_, at) => ({ id: `n${at}`, width: 180, height: 54 })),
    edges: edges.map(([from, to], at) => ({ id: `e${at}`, sources: [`n${from}`], targets: [`n${to}`] })),
  };
  const placed = await elk.layout(graph);
  return edges.map((_, at) => {
    const section = placed.edges?.find((edge) => edge.id === `e${at}`)?.sections?.[0];
    return section === undefined ? [] : [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
  });
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const elk = new ElkConstructor();
const fresh = { fixed: {}, previous: {} };
// Both sides are warm before anything is measured.
for (let round = 0; round < 5; round += 1) {
  placeLayered.place(drawingOf(200, generate(200, 1.2, 7), true), fresh);
  await elkLines(elk, 200, generate(200, 1.2, 7));
}
console.log(
  'layered layout against elkjs 0.12.1 (ratios ours / ELK, medians of 5 seeds; ours with labels and routes, ELK without labels)',
);
for (const nodes of [200, 1000]) {
  for (const perNode of [1.05, 1.2]) {
    const time: number[] = [];
    const crossed: number[] = [];
    const own: number[] = [];
    for (const seed of [101, 102, 103, 104, 105]) {
      const edges = generate(nodes, perNode, seed);
      const drawing = drawingOf(nodes, edges, true);
      const start = performance.now();
      const positions = placeLayered.place(drawing, fresh);
      const middle = performance.now();
      const theirs = await elkLines(elk, nodes, edges);
      const end = performance.now();
      time.push((middle - start) / (end - middle));
      own.push(middle - start);
      crossed.push(crossings(ourLines(drawing, positions), edges) / Math.max(1, crossings(theirs, edges)));
    }
    console.log(
      `  n=${nodes} m/n=${perNode}: time ${median(time).toFixed(3)} (1/${(1 / median(time)).toFixed(0)}, ours ${median(own).toFixed(0)} ms), crossings ${median(crossed).toFixed(2)} (${crossed.map((one) => one.toFixed(2)).join(' ')})`,
    );
  }
}
