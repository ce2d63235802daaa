import type { Answer } from '../analysis/answer.ts';
import type { Citation, Dataset, FactId, Source } from '../model/types.ts';
import type { Drawing } from '../view/drawing.ts';

/** A source that a view or answer rests on, with its number in the list, the places cited, and the facts it backs. */
export interface Evidence {
  readonly number: number;
  readonly source: Source;
  readonly locators: readonly string[];
  readonly facts: readonly FactId[];
}

/** Facts behind an answer, in the order in which its working names them. O(size). */
export function factsOfAnswer(answer: Answer): readonly FactId[] {
  const steps = [
    ...answer.figures.flatMap((figure) => figure.working),
    ...answer.groups.flatMap((group) => group.detail),
    ...answer.tests.flatMap((test) => test.proof),
  ];
  const hops = answer.routes.flatMap((route) => route.hops);
  return [
    ...new Set([
      ...answer.chains.flatMap((chain) => chain.facts),
      ...hops.flatMap((hop) => [...hop.facts, ...(hop.needs ?? [])]),
      ...steps.flatMap((step) => step.facts),
      ...answer.cuts.flatMap((cut) => cut.links),
      ...answer.groups.flatMap((group) => group.facts),
    ]),
  ];
}

/** Facts of the marks of a picture. O(marks). */
export function factsOfDrawing(drawing: Drawing): readonly FactId[] {
  return [...new Set(drawing.edges.flatMap((edge) => edge.facts))];
}

/**
 * The sources behind facts, numbered in the order in which the facts first name them. Claims are taken together: those
 * that disagree are evidence as well. Facts that are not in the data are passed over. O(facts of the dataset + asked).
 */
export function evidenceOf(dataset: Dataset, facts: readonly FactId[]): readonly Evidence[] {
  const cited = citationsByFact(dataset);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const found = new Map<string, { locators: Set<string>; facts: Set<FactId> }>();
  for (const fact of facts) {
    for (const { source, locator } of cited.get(fact) ?? []) {
      const entry = found.get(source) ?? { locators: new Set(), facts: new Set() };
      found.set(source, entry);
      entry.facts.add(fact);
      if (locator !== undefined) entry.locators.add(locator);
    }
  }
  return [...found]
    .flatMap(([id, entry]) => {
      const source = sources.get(id);
      return source === undefined ? [] : [{ source, locators: [...entry.locators], facts: [...entry.facts] }];
    })
    .map((entry, index) => ({ number: index + 1, ...entry }));
}

interface Cited {
  readonly id: string;
  readonly citations?: readonly Citation[];
  readonly claims?: readonly { readonly citations: readonly Citation[] }[];
}

function citationsByFact(dataset: Dataset): ReadonlyMap<FactId, readonly Citation[]> {
  const { entities, stakes, controlRights, dependencies, requirements, events, counts, routes, statements } = dataset;
  const all: readonly (readonly Cited[])[] = [
    ...[entities, stakes, controlRights, dependencies, requirements],
    ...[events, counts, routes, statements],
  ];
  return new Map(
    all.flatMap((facts) =>
      facts.map(({ id, citations = [], claims = [] }) => [
        id,
        [...claims.flatMap((claim) => claim.citations), ...citations],
      ]),
    ),
  );
}
