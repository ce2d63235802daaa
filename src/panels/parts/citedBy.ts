import type { Citation, Dataset, SourceId } from '../../model/types.ts';

interface Cited {
  readonly id: string;
  readonly citations?: readonly Citation[];
  readonly claims?: readonly { readonly citations: readonly Citation[] }[];
}

/** Ids of every fact that cites the source, in the order of the dataset. */
export function citedBy(dataset: Dataset, source: SourceId): readonly string[] {
  const facts: readonly Cited[] = [
    ...dataset.stakes,
    ...dataset.controlRights,
    ...dataset.dependencies,
    ...dataset.requirements,
    ...dataset.events,
    ...dataset.counts,
    ...dataset.routes,
    ...dataset.statements,
    ...dataset.entities,
  ];
  const cites = (citations: readonly Citation[] | undefined) =>
    citations?.some((citation) => citation.source === source) === true;
  return facts
    .filter((fact) => cites(fact.citations) || fact.claims?.some((claim) => cites(claim.citations)) === true)
    .map((fact) => fact.id);
}
