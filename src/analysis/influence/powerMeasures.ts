import type { Measure } from '../measure.ts';
import { breakpointsMeasure } from './breakpointsMeasure.ts';
import { flipMeasure } from './flipMeasure.ts';
import { indirectPowerMeasure } from './indirectPowerMeasure.ts';
import { loopsMeasure } from './loopsMeasure.ts';
import { mutualControlMeasure } from './mutualControlMeasure.ts';
import { powerMeasure } from './powerMeasure.ts';
import { valueMeasure } from './valueMeasure.ts';

/** What turns a result, what votes weigh, and what the whole network makes of them: asked after the stakes. */
export const powerMeasures: readonly Measure[] = [
  flipMeasure,
  breakpointsMeasure,
  powerMeasure,
  indirectPowerMeasure,
  mutualControlMeasure,
  valueMeasure,
  loopsMeasure,
];
