import type { Measure } from '../measure.ts';
import { arcMeasure } from './arcMeasure.ts';
import { chokepointsMeasure } from './chokepointsMeasure.ts';
import { cutMeasure } from './cutMeasure.ts';
import { likelihoodMeasure } from './likelihoodMeasure.ts';
import { periodMeasure } from './periodMeasure.ts';
import { reachMeasure } from './reachMeasure.ts';
import { remediesMeasure } from './remediesMeasure.ts';
import { reportedMeasure } from './reportedMeasure.ts';
import { routesMeasure } from './routesMeasure.ts';
import { shareMeasure } from './shareMeasure.ts';

/** The measures of exposure, in the order in which they are offered. */
export const exposureMeasures: readonly Measure[] = [
  reachMeasure,
  routesMeasure,
  reportedMeasure,
  chokepointsMeasure,
  cutMeasure,
  remediesMeasure,
  shareMeasure,
  likelihoodMeasure,
  periodMeasure,
  arcMeasure,
];
