import { placeFlow } from './flow.ts';
import { placeLayered } from './layered.ts';
import type { Layout } from './layout.ts';

/** All layouts, the one a case opens with first. A new layout is one file and one line here. */
export const layouts: readonly Layout[] = [placeLayered, placeFlow];

/** The layout with this id; the first of the list when there is none such. */
export function layoutById(id: string): Layout {
  return layouts.find((layout) => layout.id === id) ?? placeLayered;
}
