import type { Measure } from '../measure.ts';
import { boundsMeasure } from './boundsMeasure.ts';
import { breakpointsMeasure } from './breakpointsMeasure.ts';
import { chainsMeasure } from './chainsMeasure.ts';
import { controlMeasure } from './controlMeasure.ts';
import { flipMeasure } from './flipMeasure.ts';
import { holdingsMeasure } from './holdingsMeasure.ts';
import { indirectPowerMeasure } from './indirectPowerMeasure.ts';
import { integratedMeasure } from './integratedMeasure.ts';
import { loopsMeasure } from './loopsMeasure.ts';
import { mutualControlMeasure } from './mutualControlMeasure.ts';
import { ownersMeasure } from './ownersMeasure.ts';
import { powerMeasure } from './powerMeasure.ts';
import { testsMeasure } from './testsMeasure.ts';
import { ultimateMeasure } from './ultimateMeasure.ts';
import { valueMeasure } from './valueMeasure.ts';

/** The measures of influence, in the order in which the lens offers them. */
export const influenceMeasures: readonly Measure[] = [
  integratedMeasure,
  ownersMeasure,
  holdingsMeasure,
  controlMeasure,
  ultimateMeasure,
  testsMeasure,
  flipMeasure,
  breakpointsMeasure,
  chainsMeasure,
  boundsMeasure,
  powerMeasure,
  indirectPowerMeasure,
  mutualControlMeasure,
  valueMeasure,
  loopsMeasure,
];
