import type { Drawing } from '../view/drawing.ts';
import type { LayoutHints, Positions } from './layout.ts';
import { layoutById } from './registry.ts';

/** Places a drawing with the layout of this id (the first of the list when there is none such). See that layout. */
export function arrangeNow(layoutId: string, drawing: Drawing, hints: LayoutHints): Positions {
  return layoutById(layoutId).place(drawing, hints);
}
