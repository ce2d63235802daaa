import type { MeasureDescription } from '../../analysis/measure.ts';
import { useApp } from '../../store/useApp.ts';

/** The measures on offer, as the engine's worker describes them; empty until it has. */
export function useMeasures(): readonly MeasureDescription[] {
  return useApp((state) => state.measures);
}
