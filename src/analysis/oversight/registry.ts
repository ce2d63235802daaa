import type { Measure } from '../measure.ts';
import { conflictsMeasure } from './conflictsMeasure.ts';
import { jointMeasure } from './jointMeasure.ts';
import { matrixMeasure } from './matrixMeasure.ts';

/** The measures that join influence and exposure. */
export const oversightMeasures: readonly Measure[] = [conflictsMeasure, matrixMeasure, jointMeasure];
