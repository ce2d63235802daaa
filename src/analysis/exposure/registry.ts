import type { Measure } from '../measure.ts';
import { reachMeasure } from './reachMeasure.ts';
import { reportedMeasure } from './reportedMeasure.ts';
import { routesMeasure } from './routesMeasure.ts';

/** The measures of exposure, in the order in which they are offered. */
export const exposureMeasures: readonly Measure[] = [reachMeasure, routesMeasure, reportedMeasure];
