import type { Answer, Cut, Route } from '../analysis/answer.ts';
import { readLitHop } from './litHop.ts';

/** The first cut of a single thing that the route itself passes; only of an answer that asks from its start to its end. */
export function stoppingCut(route: Route, answer: Answer | null): Cut | null {
  if (answer?.measure !== 'exposure.cut') return null;
  const has = (value: unknown, id: string | undefined) => Array.isArray(value) && value.includes(id);
  if (!has(answer.params['from'], route.entities[0]) || !has(answer.params['to'], route.entities.at(-1))) return null;
  const facts = new Set(route.hops.flatMap((hop) => hop.facts));
  const single = answer.cuts.filter((cut) => cut.links.length + cut.entities.length === 1 && cut.routesLeft === 0);
  return single.find((cut) => cut.links.every((link) => facts.has(link))) ?? null;
}

/**
 * The cut that belongs on the picture because a route is told to its end: what stops it is shown with it, without being
 * carried out. Null while the route is told half, shown as a whole, or no single cut stops it. O(routes + cuts).
 */
export function cutAtEnd(lit: string | null, answers: readonly (Answer | null)[]): Cut | null {
  const told = readLitHop(lit);
  if (told.upTo === null) return null;
  const routes = answers.flatMap((answer) => answer?.routes ?? []);
  if (routes.some((route) => route.id === lit)) return null;
  const route = routes.find(({ id }) => id === told.id);
  if (route === undefined || told.upTo < route.hops.length) return null;
  return answers.reduce<Cut | null>((cut, answer) => cut ?? stoppingCut(route, answer), null);
}
