import type { Measure } from '../measure.ts';
import { boundsMeasure } from './boundsMeasure.ts';
import { chainsMeasure } from './chainsMeasure.ts';
import { controlMeasure } from './controlMeasure.ts';
import { holdingsMeasure } from './holdingsMeasure.ts';
import { integratedMeasure } from './integratedMeasure.ts';
import { ownersMeasure } from './ownersMeasure.ts';
import { testsMeasure } from './testsMeasure.ts';
import { ultimateMeasure } from './ultimateMeasure.ts';

/** Who holds what, and what that makes of them: what a choice of two parties asks first. */
export const stakeMeasures: readonly Measure[] = [
  integratedMeasure,
  ownersMeasure,
  holdingsMeasure,
  controlMeasure,
  ultimateMeasure,
  testsMeasure,
  chainsMeasure,
  boundsMeasure,
];
