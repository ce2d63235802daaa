import type { Phrase } from '../../messages/phrase.ts';
import type { Count, DatasetAt, EntityId } from '../../model/types.ts';
import type { Figure, WorkingStep } from '../answer.ts';
import { type ChanceSearch, chanceOf } from './chanceOf.ts';
import { countTree, type SeriesNode } from './countTree.ts';
import { buildExposureGraph } from './exposureGraph.ts';
import { names } from './honesty.ts';
import { chancesOf, type Likelihoods } from './likelihoods.ts';
import type { Question } from './question.ts';

const mostCounted = 40;

/** Part of a number that is exposed as soon as one of these falls. */
interface Share {
  readonly count: Count;
  readonly value: number;
  readonly about: readonly EntityId[];
}

interface Chance {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Expected numbers at stake, unit by unit: each count times the chance that what it counts is exposed, summed; and the
 * worst case, that all are. A part of a total is exposed when its own thing or the total's falls, and counts once; what
 * the parts leave of the total goes with the total's thing. Overlapping numbers are left out. One question of chance
 * for each set of things, at most forty; what is beyond is counted and said.
 */
export function expectedAtStake(
  data: DatasetAt,
  question: Question,
  likelihoods: Likelihoods,
  search: ChanceSearch,
): { readonly figures: readonly Figure[]; readonly assumptions: readonly Phrase[] } {
  const shares = countTree(data).flatMap((node) => (node.overlaps ? [] : sharesOf(node, [])));
  const chanceOfAny = askEach(question, likelihoods, search);
  let unasked = 0;
  const open = shares.flatMap((share) => {
    const chance = chanceOfAny(share.about);
    if (chance === 'unasked') {
      unasked += 1;
      return [];
    }
    return chance !== null && chance.high > 0 ? [{ ...share, chance }] : [];
  });
  const figures = [...new Set(open.map(({ count }) => count.unit))].sort().map((unit): Figure => {
    const own = open.filter(({ count }) => count.unit === unit);
    const sum = (end: 'value' | 'low' | 'high'): number =>
      own.reduce((total, { value, chance }) => total + value * chance[end], 0);
    const working: WorkingStep[] = own.map(({ count, value, about, chance }) => ({
      text: {
        key: 'exposure.stake.expected',
        params: { about: names(about), date: { date: count.asOf }, value, chance: { chance: chance.value } },
      },
      value: { type: 'number', value: value * chance.value },
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
  const assumptions: Phrase[] = figures.length > 0 ? [{ key: 'exposure.assumption.counts' }] : [];
  if (unasked > 0) {
    assumptions.push({ key: 'exposure.assumption.countsUnasked', params: { left: unasked, asked: mostCounted } });
  }
  return { figures, assumptions };
}

/** A tree of counts as shares that add up: each part with its own thing and those above it, and what the parts leave. */
function sharesOf(node: SeriesNode, above: readonly Count[]): readonly Share[] {
  const { count } = node;
  const [whole] = above;
  if (count !== undefined && whole !== undefined && count.unit !== whole.unit) return [];
  const chain = count === undefined ? above : [count, ...above];
  const parts = node.parts.filter(({ overlaps }) => !overlaps).flatMap((part) => sharesOf(part, chain));
  if (count === undefined) return parts;
  const rest = count.value - parts.reduce((sum, { value }) => sum + value, 0);
  const about = [...new Set(chain.map((one) => one.about))];
  return rest > 0 || parts.length === 0 ? [{ count, value: Math.max(0, rest), about }, ...parts] : parts;
}

/** The chance that any of these falls; null when they can't be reached. Each set is asked once, the first forty. */
function askEach(
  question: Question,
  likelihoods: Likelihoods,
  search: ChanceSearch,
): (about: readonly EntityId[]) => Chance | 'unasked' | null {
  const known = new Map<string, Chance | null>();
  return (about) => {
    if (about.some((entity) => question.starts.includes(entity))) return { value: 1, low: 1, high: 1 };
    const key = [...about].sort().join('\n');
    const held = known.get(key);
    if (held !== undefined) return held;
    if (known.size >= mostCounted) return 'unasked';
    const eg = buildExposureGraph(question.set, { ...question, effects: ['control', 'data'], targets: about });
    const chances = chancesOf(eg, likelihoods);
    const found = chances.ok && eg.sink >= 0 ? chanceOf(eg, chances.value, eg.sink, { ...search }) : null;
    known.set(key, found);
    return found;
  };
}
