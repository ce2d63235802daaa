import type { Answer, Cut, Route } from '../analysis/answer.ts';
import type { Dataset, EntityId, FactId } from '../model/types.ts';
import { readLitHop } from './litHop.ts';
import { litRecord } from './litRecord.ts';
import type { View } from './view.ts';

/** What is lit up: the things an answer points at, and the route or cut that was chosen of it. */
export interface Lit {
  /** False: nothing is lit, so nothing is dimmed. */
  readonly active: boolean;
  readonly entities: ReadonlySet<EntityId>;
  readonly facts: ReadonlySet<FactId>;
  readonly route: Route | null;
  readonly cut: Cut | null;
  /** The route is told link by link: only so many of its links are lit, the others wait. */
  readonly upTo?: number;
}

/**
 * Finds what `view.lit` names: a statement, event or reported route of the dataset, or a route, chain (`chain:0`), cut,
 * group or test of the answer. With nothing named: the first route of an exposure answer, else the answer's own
 * highlight. `id@3` lights the first three links of a route. O(size of the answer and of the dataset).
 */
export function litUp(view: View, answer: Answer | null, dataset: Dataset): Lit {
  const inAnswer = answer?.routes.some((route) => route.id === view.lit) === true;
  const record = view.lit === null || inAnswer ? null : litRecord(dataset, view.lit);
  if (record !== null) {
    const entities = new Set(record.entities);
    const facts = new Set(record.facts);
    return { active: entities.size + facts.size > 0, entities, facts, route: null, cut: null };
  }
  if (answer === null) return { active: false, entities: new Set(), facts: new Set(), route: null, cut: null };
  const named = <T extends { readonly id: string }>(list: readonly T[]): T | undefined =>
    view.lit === null ? undefined : list.find((item) => item.id === view.lit);
  const cut = named(answer.cuts) ?? null;
  const conflicts = answer.measure === 'oversight.conflicts';
  const joint = answer.measure === 'oversight.joint';
  // The oversight lens opens with its first conflict, as the exposure lens with its first route.
  const opening = conflicts && view.lens === 'oversight' && view.lit === null ? answer.groups[0] : undefined;
  const group = named(answer.groups) ?? opening;
  const test = named(answer.tests);
  const chain = view.lit?.startsWith('chain:') ? answer.chains[Number(view.lit.slice(6))] : undefined;
  const nothingElse = cut === null && group === undefined && test === undefined && chain === undefined;
  const first = nothingElse && (view.lens === 'exposure' || joint) ? (answer.routes[0] ?? null) : null;
  const told = readLitHop(view.lit);
  const stepped =
    told.upTo === null || named(answer.routes) !== undefined
      ? undefined
      : answer.routes.find((one) => one.id === told.id);
  const route = stepped ?? named(answer.routes) ?? (conflicts ? routeOfGroup(answer, group) : null) ?? first;
  const entities = new Set<EntityId>();
  const facts = new Set<FactId>();
  const light = (moreEntities: Iterable<EntityId>, moreFacts: Iterable<FactId>): void => {
    for (const entity of moreEntities) entities.add(entity);
    for (const fact of moreFacts) facts.add(fact);
  };
  if (route !== null) {
    if (stepped === undefined)
      light(
        route.entities,
        route.hops.flatMap((hop) => hop.needs ?? []),
      );
    const lit = stepped === undefined ? route.hops : route.hops.slice(0, told.upTo ?? 0);
    for (const hop of lit) light([hop.from, hop.to], hop.facts);
  }
  if (cut !== null) light(cut.entities, cut.links);
  if (group !== undefined) light(group.entities, group.facts);
  if (test !== undefined)
    light(
      [test.owner, test.target],
      test.proof.flatMap((step) => step.facts),
    );
  if (chain !== undefined) light(chain.entities, chain.facts);
  if ((route === null || joint) && nothingElse) light(answer.highlight.entities, answer.highlight.facts);
  const upTo = stepped === undefined ? {} : { upTo: told.upTo ?? 0 };
  return { active: entities.size + facts.size > 0, entities, facts, route, cut, ...upTo };
}

/** The route that a conflict rests on: all its links are facts of the conflict; the one from the supplier itself first. */
function routeOfGroup(answer: Answer, group: Answer['groups'][number] | undefined): Route | null {
  if (group === undefined) return null;
  const own = answer.routes.filter((route) =>
    route.hops.every((hop) => hop.facts.every((fact) => group.facts.includes(fact))),
  );
  return own.find((route) => route.entities[0] === group.entities[2]) ?? own[0] ?? null;
}
