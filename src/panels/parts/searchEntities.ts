import type { Dataset, Entity } from '../../model/types.ts';
import { assetKinds } from '../../model/types.ts';

interface Entry {
  readonly entity: Entity;
  /** Every name, alias and identifier in every script, folded. */
  readonly words: readonly string[];
  readonly first: boolean;
}

const indexes = new WeakMap<Dataset, readonly Entry[]>();
const assets: readonly string[] = assetKinds;

/** Entities whose name in any language, alias or identifier holds the text; the case's own first. An empty text finds all. */
export function searchEntities(
  dataset: Dataset,
  text: string,
  limit: number,
  of?: 'party' | 'asset',
): readonly Entity[] {
  const wanted = fold(text);
  const starts: Entity[] = [];
  const holds: Entity[] = [];
  for (const entry of indexes.get(dataset) ?? buildIndex(dataset)) {
    if (of !== undefined && assets.includes(entry.entity.kind) !== (of === 'asset')) continue;
    if (entry.words.some((word) => word.startsWith(wanted))) starts.push(entry.entity);
    else if (entry.words.some((word) => word.includes(wanted))) holds.push(entry.entity);
    if (starts.length >= limit) break;
  }
  return [...starts, ...holds].slice(0, limit);
}

function buildIndex(dataset: Dataset): readonly Entry[] {
  const opening = new Set(dataset.opening.entities ?? []);
  const entries = dataset.entities.map((entity) => ({
    entity,
    first: opening.has(entity.id),
    words: [
      ...Object.values(entity.names),
      ...Object.values(entity.shortNames ?? {}),
      ...(entity.aliases ?? []),
      ...Object.values(entity.identifiers ?? {}),
    ].map(fold),
  }));
  const sorted = [...entries.filter((entry) => entry.first), ...entries.filter((entry) => !entry.first)];
  indexes.set(dataset, sorted);
  return sorted;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
