import type { EntityId, FactId } from '../../model/types.ts';
import { type CheapestCuts, cheapestCuts } from '../algorithms/cheapestCuts.ts';
import { minCut } from '../algorithms/minCut.ts';
import { minNodeCut } from '../algorithms/minNodeCut.ts';
import { reach } from '../algorithms/reach.ts';
import { tightLinks, towards } from '../algorithms/shortestRoutes.ts';
import { buildExposureGraph, type ExposureGraph } from './exposureGraph.ts';
import type { Question } from './question.ts';
import { createRouteMaker } from './routeParts.ts';

/** What may be cut: links (facts) or entities; `keep` is never cut. */
export interface CutChoice {
  readonly by: 'links' | 'entities';
  readonly keep: readonly string[];
}

/** `none`: nothing to stop. `impossible`: a route on which nothing can be cut. */
export type CutsFound =
  | { readonly type: 'none'; readonly eg: ExposureGraph }
  | { readonly type: 'impossible'; readonly eg: ExposureGraph; readonly blocking: readonly FactId[] }
  | {
      readonly type: 'found';
      readonly eg: ExposureGraph;
      readonly cost: number;
      readonly atLeast: number;
      readonly proven: boolean;
      readonly all: boolean;
      readonly cuts: readonly (readonly string[])[];
    };

const limits = { maxCuts: 12, maxWays: 300, maxSteps: 60_000 };
/** Above so many candidates only one cheapest cut is looked for, by maximum flow. */
const manyCandidates = 80;

/**
 * The cheapest ways to part starts and targets. Exact by implicit hitting sets on graphs of a few dozen candidates, AND
 * groups included; larger graphs without AND groups exact by maximum flow; larger ones with AND groups get a cut that
 * works with a lower bound, said as such (`proven` false).
 */
export function findCuts(question: Question, choice: CutChoice, checkCancelled: () => void): CutsFound {
  const eg = buildExposureGraph(question.set, question);
  const reached = reach(eg.graph, [eg.source]);
  if (eg.sink < 0 || (reached.level[eg.sink] as number) < 0) return { type: 'none', eg };
  const cost = costsOf(eg, question, choice);
  const candidates = relevantElements(eg, reached.level, choice.by);
  const simple = eg.graph.gate === null && !coupled(eg, choice.by, reached.level);
  if (simple && candidates.size > manyCandidates) return byFlow(eg, choice, cost, null, checkCancelled);
  const index = [...candidates].sort();
  const number = new Map(index.map((id, i) => [id, i]));
  const found = cheapestCuts(survivorOf(eg, choice.by, index, number), (i) => cost(index[i] as string), {
    ...limits,
    checkCancelled,
  });
  if (!found.proven && !simple) {
    const { mask, decisive } = createRouteMaker(eg, reached);
    const single = mask.map((on, link) => (decisive[link] === 1 ? on : 0));
    const bound = byFlow(eg, choice, cost, single, checkCancelled);
    if (bound.type === 'found' && bound.cost < found.cost) {
      return { ...bound, proven: false, all: false, atLeast: found.atLeast };
    }
  }
  if (!found.proven && simple) return byFlow(eg, choice, cost, null, checkCancelled);
  return named(eg, choice, cost, found, index);
}

function named(
  eg: ExposureGraph,
  choice: CutChoice,
  cost: (id: string) => number,
  found: CheapestCuts,
  index: readonly string[],
): CutsFound {
  if (found.cost === Number.POSITIVE_INFINITY) return { type: 'impossible', eg, blocking: blocking(eg, choice, cost) };
  return {
    type: 'found',
    eg,
    cost: found.cost,
    atLeast: found.atLeast,
    proven: found.proven,
    all: found.all,
    cuts: found.cuts.map((cut) => cut.map((i) => index[i] as string)),
  };
}

/** What a link or a node is called when it is cut: its fact or its entity. */
function elementOfLink(eg: ExposureGraph, link: number): FactId | undefined {
  return eg.set.arcs[eg.arc[link] as number]?.dependency;
}

function elementOfNode(eg: ExposureGraph, node: number): EntityId | undefined {
  return eg.graph.gate?.[node] === 1 ? undefined : eg.set.entities[eg.entity[node] as number];
}

function costsOf(eg: ExposureGraph, question: Question, choice: CutChoice): (id: string) => number {
  const keep = new Set(choice.keep);
  if (choice.by === 'entities') {
    for (const id of [...question.starts, ...question.targets]) keep.add(id);
    return (id) => (keep.has(id) ? Number.POSITIVE_INFINITY : 1);
  }
  const costs = new Map<FactId, number>();
  for (const arc of eg.set.arcs) costs.set(arc.dependency, arc.removable ? arc.cost : Number.POSITIVE_INFINITY);
  return (id) => (keep.has(id) ? Number.POSITIVE_INFINITY : (costs.get(id) ?? Number.POSITIVE_INFINITY));
}

/** Elements on something that leads from the starts to the targets. */
function relevantElements(eg: ExposureGraph, level: Int32Array, by: CutChoice['by']): Set<string> {
  const matters = towards(eg.graph, null, eg.sink);
  const found = new Set<string>();
  for (let link = 0; link < eg.graph.linkCount; link++) {
    const [u, v] = [eg.graph.from[link] as number, eg.graph.to[link] as number];
    if ((level[u] as number) < 0 || matters[v] === 0) continue;
    const ids = by === 'links' ? [elementOfLink(eg, link)] : [elementOfNode(eg, u), elementOfNode(eg, v)];
    for (const id of ids) if (id !== undefined) found.add(id);
  }
  return found;
}

/** True when one element stands for several links or nodes in play, so that a maximum flow would count it twice. */
function coupled(eg: ExposureGraph, by: CutChoice['by'], level: Int32Array): boolean {
  const matters = towards(eg.graph, null, eg.sink);
  const seen = new Set<string>();
  const size = by === 'links' ? eg.graph.linkCount : eg.graph.nodeCount;
  for (let i = 0; i < size; i++) {
    const node = by === 'links' ? (eg.graph.from[i] as number) : i;
    const head = by === 'links' ? (eg.graph.to[i] as number) : i;
    if ((level[node] as number) < 0 || matters[head] === 0) continue;
    const id = by === 'links' ? elementOfLink(eg, i) : elementOfNode(eg, i);
    if (id === undefined) continue;
    if (seen.has(id)) return true;
    seen.add(id);
  }
  return false;
}

function survivorOf(
  eg: ExposureGraph,
  by: CutChoice['by'],
  index: readonly string[],
  number: ReadonlyMap<string, number>,
): (cut: ReadonlySet<number>) => readonly number[] | null {
  return (cut) => {
    const gone = new Set([...cut].map((i) => index[i]));
    const linkOff = by === 'links' ? Uint8Array.from(eg.arc, (_, i) => (gone.has(elementOfLink(eg, i)) ? 1 : 0)) : null;
    const nodeOff =
      by === 'entities' ? Uint8Array.from(eg.role, (_, i) => (gone.has(elementOfNode(eg, i)) ? 1 : 0)) : null;
    const reached = reach(eg.graph, [eg.source], { linkOff, nodeOff });
    if ((reached.level[eg.sink] as number) < 0) return null;
    const tight = tightLinks(eg.graph, reached, linkOff);
    const links = createRouteMaker(eg, reached, linkOff).expand(spineTo(eg, tight)) ?? [];
    const ids =
      by === 'links'
        ? links.map((l) => elementOfLink(eg, l))
        : links.map((l) => elementOfNode(eg, eg.graph.to[l] as number));
    return [...new Set(ids.flatMap((id) => (id === undefined ? [] : (number.get(id) ?? []))))];
  };
}

/** One shortest route, from the sink backwards over tight links. */
function spineTo(eg: ExposureGraph, tight: Uint8Array): readonly number[] {
  const { graph } = eg;
  const spine: number[] = [];
  for (let node = eg.sink; node !== eg.source; ) {
    let link = -1;
    for (let i = graph.inStart[node] as number; i < (graph.inStart[node + 1] as number) && link < 0; i++) {
      if (tight[graph.inLink[i] as number] === 1) link = graph.inLink[i] as number;
    }
    spine.push(link);
    node = graph.from[link] as number;
  }
  return spine.reverse();
}

function byFlow(
  eg: ExposureGraph,
  choice: CutChoice,
  cost: (id: string) => number,
  mask: Uint8Array | null,
  checkCancelled: () => void,
): CutsFound {
  const priced = (id: string | undefined): number => (id === undefined ? Number.POSITIVE_INFINITY : cost(id));
  const open = (link: number, value: number): number => (mask !== null && mask[link] === 0 ? 0 : value);
  let value: number;
  let ids: (string | undefined)[];
  if (choice.by === 'links' || mask !== null) {
    const capacity = Float64Array.from(eg.arc, (_, link) =>
      open(link, choice.by === 'links' ? priced(elementOfLink(eg, link)) : Number.POSITIVE_INFINITY),
    );
    const cut = minCut(eg.graph, eg.source, eg.sink, capacity, checkCancelled);
    value = cut.value;
    ids = cut.links.filter((link) => (capacity[link] as number) > 0).map((link) => elementOfLink(eg, link));
  } else {
    const costs = Float64Array.from(eg.role, (_, node) => priced(elementOfNode(eg, node)));
    const cut = minNodeCut(eg.graph, eg.source, eg.sink, costs, checkCancelled);
    value = cut.value;
    ids = cut.nodes.map((node) => elementOfNode(eg, node));
  }
  if (value === Number.POSITIVE_INFINITY) return { type: 'impossible', eg, blocking: blocking(eg, choice, cost) };
  const cut = [...new Set(ids.flatMap((id) => id ?? []))].sort();
  const total = cut.reduce((sum, id) => sum + cost(id), 0);
  return { type: 'found', eg, cost: total, atLeast: value, proven: true, all: false, cuts: [cut] };
}

/** The facts of a route on which nothing can be cut. */
function blocking(eg: ExposureGraph, choice: CutChoice, cost: (id: string) => number): readonly FactId[] {
  const linkOff = Uint8Array.from(eg.arc, (_, link) => {
    const id = choice.by === 'links' ? elementOfLink(eg, link) : elementOfNode(eg, eg.graph.to[link] as number);
    return id !== undefined && cost(id) < Number.POSITIVE_INFINITY ? 1 : 0;
  });
  const reached = reach(eg.graph, [eg.source], { linkOff });
  if ((reached.level[eg.sink] as number) < 0) return [];
  const links =
    createRouteMaker(eg, reached, linkOff).expand(spineTo(eg, tightLinks(eg.graph, reached, linkOff))) ?? [];
  return [...new Set(links.flatMap((link) => elementOfLink(eg, link) ?? []))];
}
