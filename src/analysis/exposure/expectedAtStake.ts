import type { Phrase } from '../../messages/phrase.ts';
import type { DatasetAt, EntityId } from '../../model/types.ts';
import type { Figure, WorkingStep } from '../answer.ts';
import { type ChanceSearch, chanceOf } from './chanceOf.ts';
import { buildExposureGraph } from './exposureGraph.ts';
import { chancesOf, type Likelihoods } from './likelihoods.ts';
import type { Question } from './question.ts';

const mostCounted = 40;

/**
 * Expected numbers at stake, unit by unit: each count times the chance that what it counts is exposed, summed; and the
 * worst case, that all are. Counts that are part of others are left out. One question of chance a counted entity.
 */
export function expectedAtStake(
  data: DatasetAt,
  question: Question,
  likelihoods: Likelihoods,
  search: ChanceSearch,
): { readonly figures: readonly Figure[]; readonly assumptions: readonly Phrase[] } {
  const counts = data.counts.filter(({ subset }) => subset !== true);
  const about = [...new Set(counts.map((count) => count.about))].sort();
  const chance = new Map<EntityId, { value: number; low: number; high: number }>();
  for (const entity of about.slice(0, mostCounted)) {
    if (question.starts.includes(entity)) {
      chance.set(entity, { value: 1, low: 1, high: 1 });
      continue;
    }
    const eg = buildExposureGraph(question.set, { ...question, effects: ['control', 'data'], targets: [entity] });
    const chances = chancesOf(eg, likelihoods);
    if (!chances.ok || eg.sink < 0) continue;
    const found = chanceOf(eg, chances.value, eg.sink, { ...search });
    if (found.value > 0 || found.high > 0) chance.set(entity, found);
  }
  const units = [...new Set(counts.filter((count) => chance.has(count.about)).map(({ unit }) => unit))].sort();
  const figures = units.map((unit): Figure => {
    const own = counts.filter((count) => count.unit === unit && chance.has(count.about));
    const sum = (end: 'value' | 'low' | 'high'): number =>
      own.reduce((total, count) => total + count.value * (chance.get(count.about)?.[end] ?? 0), 0);
    const working: WorkingStep[] = own.map((count) => ({
      text: {
        key: 'exposure.stake.expected',
        params: {
          about: { entity: count.about },
          date: { date: count.asOf },
          value: count.value,
          chance: { chance: chance.get(count.about)?.value ?? 0 },
        },
      },
      value: { type: 'number', value: count.value * (chance.get(count.about)?.value ?? 0) },
      facts: [count.id],
    }));
    const worst = own.reduce((total, { value }) => total + value, 0);
    return {
      id: `expected.${unit}`,
      label: { key: 'exposure.figure.expected', params: { unit: { phrase: { key: `exposure.units.${unit}` } } } },
      value: { type: 'number', value: sum('value'), low: sum('low'), high: sum('high') },
      standing: 'assumed',
      working: [
        ...working,
        { text: { key: 'exposure.stake.worst' }, value: { type: 'number', value: worst }, facts: [] },
      ],
    };
  });
  return { figures, assumptions: figures.length > 0 ? [{ key: 'exposure.assumption.counts' }] : [] };
}
