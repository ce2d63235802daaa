import { exposureMeasures } from './exposure/registry.ts';
import { influenceMeasures } from './influence/registry.ts';
import type { Measure } from './measure.ts';
import { oversightMeasures } from './oversight/registry.ts';

/** Every measure that the program offers: the panel draws its list from this, the command line its help. */
export const measures: readonly Measure[] = [...influenceMeasures, ...exposureMeasures, ...oversightMeasures];

/** The measure of an id, e.g. `influence.integrated`; undefined when there is none. */
export function measureById(id: string): Measure | undefined {
  return measures.find((measure) => measure.id === id);
}
