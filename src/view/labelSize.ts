import type { DrawnEdge } from './drawing.ts';
import { textWidth } from './measureText.ts';

/** Size of label text on lines, px at zoom 1. */
export const labelFont = 12;
/** Diameter of the disc with the number of a step. */
export const badgeSize = 20;

/**
 * Size of the plate that holds the label and the step number of an edge, in px at zoom 1; null when it has neither.
 * Layouts keep this much room free; SVG and canvas draw into it. O(length of the label).
 */
export function labelSize(edge: Pick<DrawnEdge, 'label' | 'step'>): { width: number; height: number } | null {
  const text = edge.label === undefined ? 0 : Math.ceil(textWidth(edge.label, labelFont, 600)) + 10;
  const badge = edge.step === undefined ? 0 : badgeSize;
  if (text === 0 && badge === 0) return null;
  return { width: text + badge, height: 20 };
}
