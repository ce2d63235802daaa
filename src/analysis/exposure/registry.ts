import type { Measure } from '../measure.ts';

/** The measures of exposure. */
export const exposureMeasures: readonly Measure[] = [];
