import type { Value } from '../../analysis/answer.ts';
import type { Words } from './words.ts';

/** A value in the reader's words. A range is written with both ends; unknown is said, never left blank. */
export function valueText(words: Words, value: Value): string {
  switch (value.type) {
    case 'share':
      return isRange(value) ? words.range(value.low, value.high) : words.share(value.value);
    case 'chance':
      return isRange(value)
        ? words.text('panels.value.between', { low: { chance: value.low }, high: { chance: value.high } })
        : words.chance(value.value);
    case 'number':
      return isRange(value)
        ? words.text('panels.value.between', { low: value.low, high: value.high })
        : words.number(value.value);
    case 'count': {
      if (value.unit === undefined) return words.number(value.value);
      const unit = `facts.unit.${value.unit}`;
      return words.has(unit) ? words.text(unit, { count: value.value }) : `${words.number(value.value)} ${value.unit}`;
    }
    case 'truth':
      return words.text(
        value.value === 'possible' ? 'panels.value.possible' : value.value ? 'panels.value.yes' : 'panels.value.no',
      );
    case 'words':
      return words.say(value.value);
    case 'unknown':
      return words.text('panels.value.unknown');
  }
}

function isRange<T extends { readonly low?: number; readonly high?: number }>(
  value: T,
): value is T & { readonly low: number; readonly high: number } {
  return value.low !== undefined && value.high !== undefined && value.low !== value.high;
}
