import type { Measure } from '../measure.ts';

/** The measures that join influence and exposure. */
export const oversightMeasures: readonly Measure[] = [];
