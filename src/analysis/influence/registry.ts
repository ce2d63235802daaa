import type { Measure } from '../measure.ts';
import { integratedMeasure } from './integratedMeasure.ts';

/** The measures of influence, in the order in which the lens offers them. */
export const influenceMeasures: readonly Measure[] = [integratedMeasure];
