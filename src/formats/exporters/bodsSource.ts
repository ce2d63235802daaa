import type { Citation, Dataset, SourceGrade } from '../../model/types.ts';

const types: Readonly<Record<SourceGrade, readonly string[]>> = {
  filing: ['selfDeclaration'],
  official: ['officialRegister'],
  press: ['thirdParty'],
  aggregator: ['thirdParty'],
  unknown: [],
};

/** Source and publication of a statement, from the first citation; nothing when nothing is cited. O(sources). */
export function sourceFields(dataset: Dataset, citations: readonly Citation[]): object {
  const source = dataset.sources.find(({ id }) => id === citations[0]?.source);
  if (source === undefined) return {};
  const type = types[source.grade];
  const published = source.published;
  return {
    source: {
      ...(type.length === 0 ? {} : { type }),
      description: source.title,
      ...(source.url === undefined ? {} : { url: source.url }),
      assertedBy: [{ name: source.publisher }],
    },
    // The publisher of a statement made here is the source's: we state what it says, for the day it was published.
    ...(published !== undefined && published.length === 10
      ? {
          publicationDetails: { publicationDate: published, bodsVersion: '0.4', publisher: { name: source.publisher } },
        }
      : {}),
  };
}
