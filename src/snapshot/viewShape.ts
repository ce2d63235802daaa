import type { Params, ParamValue } from '../analysis/answer.ts';
import { objectShape } from '../model/objectShape.ts';
import { list, numberWithin, optional, refuseType, type Shape, truth } from '../model/shape.ts';
import { effects, type Standing, sourceGrades } from '../model/types.ts';
import { fullDate, idText, longText } from '../model/valueShapes.ts';
import { beside, type Filters, lenses, type View } from '../view/view.ts';
import { scenarioShape } from './changeShape.ts';
import { idLimit } from './limits.ts';
import { choice, choices, orNull, recordOf } from './loose.ts';
import { viewDefaults } from './viewDefaults.ts';

const ids = list(idText, idLimit);
const standings: readonly Standing[] = ['stated', 'computed', 'assumed'];
const largest = Number.MAX_VALUE;
const finite = numberWithin(-largest, largest);
const anyText: Shape<string> = {
  read: (value, path, reading) => (value === '' ? '' : longText.read(value, path, reading)),
  schema: () => ({ type: 'string', maxLength: 20_000 }),
};
const texts = list(anyText, idLimit);
const chances = recordOf(finite, 1_000);

const paramValue: Shape<ParamValue> = {
  read: (value, path, reading): ParamValue | undefined => {
    if (typeof value === 'string') return anyText.read(value, path, reading);
    if (typeof value === 'number') return finite.read(value, path, reading);
    if (typeof value === 'boolean') return value;
    if (Array.isArray(value)) return texts.read(value, path, reading);
    if (typeof value === 'object' && value !== null) return chances.read(value, path, reading);
    return refuseType(value, 'text, number, true or false, or a list', path, reading);
  },
  schema: () => ({}),
};

/** Parameters of a measure: plain values; the measure's own description decides the rest when it runs. */
export const paramsShape: Shape<Params> = recordOf(paramValue, 100);

export const filtersShape = objectShape<Filters>('Filters', {
  withoutSources: { shape: ids, optional: true, fallback: () => [] },
  withoutGrades: { shape: choices(sourceGrades), optional: true, fallback: () => [] },
  withoutStandings: { shape: choices(standings), optional: true, fallback: () => [] },
});

/** A view as a snapshot has it: fields that are left out are those of the view it builds on. */
export const viewPatchShape: Shape<Partial<View>> = objectShape<Partial<View>>('View', {
  lens: optional(choice(lenses, viewDefaults.lens)),
  asOf: optional(orNull(fullDate)),
  knownBy: optional(orNull(fullDate)),
  selected: optional(orNull(idText)),
  focus: optional(orNull(idText)),
  from: optional(ids),
  to: optional(ids),
  via: optional(ids),
  measure: optional(orNull(idText)),
  params: optional(paramsShape),
  lit: optional(orNull(longText)),
  effects: optional(choices(effects)),
  weak: optional(truth),
  off: optional(ids),
  filters: optional(filtersShape),
  scenarios: optional(list(scenarioShape, 1_000)),
  scenario: optional(orNull(idText)),
  compare: optional(orNull(fullDate)),
  all: optional(truth),
  shown: optional(ids),
  hidden: optional(ids),
  beside: optional(choice(beside, viewDefaults.beside)),
  layout: optional(idText),
  step: optional(orNull(numberWithin(0, 10_000, true))),
});
