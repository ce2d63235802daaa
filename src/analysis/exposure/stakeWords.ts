import type { Phrase, PhraseValue } from '../../messages/phrase.ts';
import type { Count } from '../../model/types.ts';
import type { WorkingStep } from '../answer.ts';
import type { StakeCount, StakeTotal } from './atStake.ts';

/** "519,506 records". */
export function unitPhrase(unit: Count['unit'], count: number): Phrase {
  return { key: `exposure.unit.${unit}`, params: { count } };
}

/** What is at stake, a sentence a unit: each number with its thing and its date, the parts of a total as "of which". */
export function stakePhrases(stakes: readonly StakeTotal[]): readonly Phrase[] {
  const open = stakes.filter(({ counts }) => counts.length > 0);
  if (stakes.length > 0 && open.length === 0) return [{ key: 'exposure.reach.stakeNone' }];
  return open.map((stake): Phrase => {
    const [only] = stake.counts;
    const list = stake.counts.map((one) => ({ phrase: itemPhrase(one) }));
    if (only === undefined || stake.counts.length > 1) {
      const sum = unitPhrase(stake.unit, stake.total);
      return { key: 'exposure.reach.stakeSum', params: { what: { phrase: lowEnd(sum, stake) }, list: { list } } };
    }
    const params = { ...itemParams(only), what: { phrase: lowEnd(valuePhrase(only.count), stake) } };
    return only.parts.length === 0
      ? { key: 'exposure.reach.stake', params }
      : {
          key: 'exposure.reach.stakeParts',
          params: { ...params, parts: { list: only.parts.map((part) => ({ phrase: itemPhrase(part) })) } },
        };
  });
}

/** Every number at stake with what it is a part of, wholes first; the fact opens its label and sources. */
export function stakeSteps({ counts }: StakeTotal): readonly WorkingStep[] {
  return counts.flatMap((one) => stepsOf(one, 'exposure.stake.count'));
}

function stepsOf(
  one: StakeCount,
  key: 'exposure.stake.count' | 'exposure.stake.part' | 'exposure.stake.among',
): readonly WorkingStep[] {
  const { count, parts, overlapping } = one;
  return [
    {
      text: { key, params: { about: { entity: count.about }, date: { date: count.asOf } } },
      value: { type: 'count', value: count.value, unit: count.unit },
      facts: [count.id],
    },
    ...parts.flatMap((part) => stepsOf(part, 'exposure.stake.part')),
    ...overlapping.flatMap((part) => stepsOf(part, 'exposure.stake.among')),
  ];
}

function itemPhrase(one: StakeCount): Phrase {
  return { key: 'exposure.stake.item', params: itemParams(one) };
}

function itemParams({ count }: StakeCount): Record<'what' | 'about' | 'date', PhraseValue> {
  return { what: { phrase: valuePhrase(count) }, about: { entity: count.about }, date: { date: count.asOf } };
}

function valuePhrase({ unit, value, approximate }: Count): Phrase {
  const what = unitPhrase(unit, value);
  return approximate === true ? { key: 'exposure.stake.near', params: { what: { phrase: what } } } : what;
}

function lowEnd(what: Phrase, { atLeast }: StakeTotal): Phrase {
  return atLeast ? { key: 'exposure.stake.atLeast', params: { what: { phrase: what } } } : what;
}
