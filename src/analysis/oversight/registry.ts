import type { Measure } from '../measure.ts';
import { conflictsMeasure } from './conflictsMeasure.ts';

/** The measures that join influence and exposure. */
export const oversightMeasures: readonly Measure[] = [conflictsMeasure];
