import type { Measure } from '../measure.ts';
import { powerMeasures } from './powerMeasures.ts';
import { stakeMeasures } from './stakeMeasures.ts';

/** The measures of influence, in the order in which the lens offers them. */
export const influenceMeasures: readonly Measure[] = [...stakeMeasures, ...powerMeasures];
