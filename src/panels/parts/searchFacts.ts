import type { Dataset, EntityId, LocalText } from '../../model/types.ts';
import type { Found } from './findFact.ts';
import type { Words } from './words.ts';

/** Which facts may be chosen: links, reported routes, or every holding, control right and link. */
export type FactsOf = 'links' | 'routes';
export type Listed = Extract<Found, { type: 'stake' | 'right' | 'dependency' | 'route' }>;

interface Entry {
  readonly found: Listed;
  /** The names of both ends and the label in every language, folded. */
  readonly text: string;
}

const indexes = new WeakMap<Dataset, readonly Entry[]>();

/**
 * The facts that hold every word of the text, in any order: names of their ends in any script, their label, or their
 * kind in the reader's language. An empty text finds all. In the order of the data, links before control rights and
 * holdings. O(facts), the index once for a dataset.
 */
export function searchFacts(
  dataset: Dataset,
  words: Words,
  text: string,
  limit: number,
  of?: FactsOf,
): readonly Listed[] {
  const wanted = fold(text)
    .split(/[\s→·]+/u)
    .filter((part) => part !== '');
  const found: Listed[] = [];
  for (const entry of indexes.get(dataset) ?? buildIndex(dataset)) {
    if (found.length >= limit) break;
    if (!mayBe(entry.found, of)) continue;
    const whole = wanted.length === 0 ? '' : `${entry.text} ${fold(kindOf(words, entry.found))}`;
    if (wanted.every((part) => whole.includes(part))) found.push(entry.found);
  }
  return found;
}

/** What sort of fact it is, in the reader's words: "holding", "shared system". */
export function kindOf(words: Words, found: Listed): string {
  if (found.type === 'dependency') return words.word('facts.kind', found.fact.kind);
  if (found.type === 'right') return words.word('facts.right', found.fact.kind);
  return found.type === 'stake' ? words.text('panels.count.stakes') : '';
}

function mayBe({ type }: Listed, of: FactsOf | undefined): boolean {
  if (of === 'routes') return type === 'route';
  return of === 'links' ? type === 'dependency' : type !== 'route';
}

function buildIndex(dataset: Dataset): readonly Entry[] {
  const names = new Map(
    dataset.entities.map((entity) => [
      entity.id,
      [...all(entity.names), ...all(entity.shortNames), ...(entity.aliases ?? [])].join(' '),
    ]),
  );
  const entry = (found: Listed, ends: readonly EntityId[], label?: LocalText): Entry => ({
    found,
    text: fold([...ends.map((id) => names.get(id) ?? ''), ...all(label)].join(' ')),
  });
  const entries = [
    ...dataset.dependencies.map((fact) => entry({ type: 'dependency', fact }, [fact.from, fact.to], fact.label)),
    ...dataset.controlRights.map((fact) => entry({ type: 'right', fact }, [fact.holder, fact.target], fact.label)),
    ...dataset.stakes.map((fact) => entry({ type: 'stake', fact }, [fact.owner, fact.target])),
    ...dataset.routes.map((fact) => entry({ type: 'route', fact }, [], fact.title)),
  ];
  indexes.set(dataset, entries);
  return entries;
}

function all(text: LocalText | undefined): readonly string[] {
  return Object.values(text ?? {});
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
