import { makeProblem, type Problem } from '../../model/problem.ts';
import type { Dataset, EntityId } from '../../model/types.ts';
import { strongComponents } from '../algorithms/strongComponents.ts';

/** The shape of the whole: things that nothing refers to, and rings of holdings. O(entities + facts). */
export function checkShape(dataset: Dataset): readonly Problem[] {
  return [...orphans(dataset), ...rings(dataset)];
}

function orphans(dataset: Dataset): readonly Problem[] {
  const named = new Set<EntityId>([
    ...dataset.stakes.flatMap(({ owner, target }) => [owner, target]),
    ...dataset.controlRights.flatMap(({ holder, target, partners }) => [holder, target, ...(partners ?? [])]),
    ...dataset.dependencies.flatMap(({ from, to }) => [from, to]),
    ...dataset.requirements.map(({ target }) => target),
    ...dataset.counts.map(({ about }) => about),
    ...dataset.events.flatMap(({ entities }) => entities),
    ...dataset.routes.flatMap(({ steps }) => steps.map((step) => step.at)),
  ]);
  return dataset.entities.flatMap(({ id }, i) =>
    named.has(id) ? [] : [makeProblem('orphan', `entities[${i}]`, { entity: id }, 'info')],
  );
}

function rings(dataset: Dataset): readonly Problem[] {
  const index = new Map(dataset.entities.map(({ id }, i) => [id, i] as const));
  const size = dataset.entities.length;
  const edges = dataset.stakes.flatMap(({ owner, target, claims }) => {
    const [from, to] = [index.get(owner), index.get(target)];
    return from === undefined || to === undefined || from === to || claims.length === 0 ? [] : [[from, to] as const];
  });
  const start = new Int32Array(size + 1);
  for (const [from] of edges) start[from + 1] = (start[from + 1] as number) + 1;
  for (let node = 0; node < size; node++) start[node + 1] = (start[node + 1] as number) + (start[node] as number);
  const place = start.slice(0, size);
  const to = new Int32Array(edges.length);
  for (const [from, target] of edges) {
    const slot = place[from] as number;
    place[from] = slot + 1;
    to[slot] = target;
  }
  const { component } = strongComponents(start, to);
  const members = new Map<number, number[]>();
  component.forEach((number, node) => {
    members.set(number, [...(members.get(number) ?? []), node]);
  });
  return [...members.values()].flatMap((nodes) => {
    const [first] = nodes;
    if (nodes.length < 2 || first === undefined) return [];
    const group = nodes.map((node) => dataset.entities[node]?.id ?? '').join(', ');
    return [makeProblem('ownershipRing', `entities[${first}]`, { count: nodes.length, group }, 'info')];
  });
}
