import type { Value } from '../analysis/answer.ts';
import { type Speaker, say, sayChance, sayNumber, sayShare, sayShareRange } from '../messages/say.ts';
import { countFor } from './wordFor.ts';

/** A value in the reader's words: a range with both ends, unknown said and never left blank. O(1). */
export function valueWords(speaker: Speaker, value: Value): string {
  const { language } = speaker;
  const between = (low: string, high: string) => say(speaker, { key: 'panels.value.between', params: { low, high } });
  switch (value.type) {
    case 'share':
      return isRange(value) ? sayShareRange(language, value.low, value.high) : sayShare(language, value.value);
    case 'chance':
      return isRange(value)
        ? between(sayChance(language, value.low), sayChance(language, value.high))
        : sayChance(language, value.value);
    case 'number':
      return isRange(value)
        ? between(sayNumber(language, value.low), sayNumber(language, value.high))
        : sayNumber(language, value.value);
    case 'count':
      return value.unit === undefined ? sayNumber(language, value.value) : countFor(speaker, value.value, value.unit);
    case 'truth':
      return say(speaker, {
        key:
          value.value === 'possible' ? 'panels.value.possible' : value.value ? 'panels.value.yes' : 'panels.value.no',
      });
    case 'words':
      return say(speaker, value.value);
    case 'unknown':
      return say(speaker, { key: 'panels.value.unknown' });
  }
}

function isRange<T extends { readonly low?: number; readonly high?: number }>(
  value: T,
): value is T & { readonly low: number; readonly high: number } {
  return value.low !== undefined && value.high !== undefined && value.low !== value.high;
}
