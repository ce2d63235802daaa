import type { Measure } from '../analysis/measure.ts';
import { measureById, measures } from '../analysis/registry.ts';
import { type Arguments, valueFor } from './arguments.ts';
import { Misuse } from './stop.ts';

/**
 * The measure of `--measure`, if one is given. A dash may stand for the dot: `oversight-conflicts`.
 * @throws Misuse on a measure that does not exist.
 */
export function askedMeasure(given: Arguments): Measure | undefined {
  const asked = valueFor(given, 'measure');
  if (asked === undefined) return undefined;
  const measure = measureById(asked) ?? measureById(asked.replace('-', '.'));
  if (measure !== undefined) return measure;
  throw new Misuse('terminal.misuse.measure', { measure: asked, known: { list: measures.map(({ id }) => id) } });
}
