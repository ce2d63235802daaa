import type { Citation, Dataset } from '../../model/types.ts';
import { type Found, findFact } from './findFact.ts';

/** The citations behind some facts, each source and place once, in the order of the facts. */
export function citationsOf(dataset: Dataset, facts: readonly string[]): readonly Citation[] {
  const seen = new Map<string, Citation>();
  for (const id of facts) {
    const found = findFact(dataset, id);
    if (found === null) continue;
    for (const citation of citationsIn(found)) {
      const key = `${citation.source} ${citation.locator ?? ''}`;
      if (!seen.has(key)) seen.set(key, citation);
    }
  }
  return [...seen.values()];
}

function citationsIn({ type, fact }: Found): readonly Citation[] {
  switch (type) {
    case 'source':
      return [{ source: fact.id }];
    case 'stake':
    case 'right':
    case 'dependency':
    case 'requirement':
      return fact.claims.flatMap((claim) => claim.citations);
    case 'entity':
    case 'event':
    case 'count':
    case 'route':
    case 'statement':
      return fact.citations;
  }
}
