import type { Positions } from '../layouts/layout.ts';

/** Where the picture stands in its place: page px = zoom × picture px + pan. */
export interface Camera {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** Room kept free around the picture; the bottom is wider, for the legend and the zoom tools. */
const margins = { top: 44, side: 28, bottom: 88 } as const;
const largest = 1.15;
const smallest = 0.05;

/** The camera that shows the whole picture, not blown up. The first picture and the canvas share it, so nothing jumps. */
export function fitCamera(bounds: Positions['bounds'], width: number, height: number): Camera {
  const side = width < 520 ? 10 : margins.side;
  const roomX = Math.max(40, width - 2 * side);
  const roomY = Math.max(40, height - margins.top - margins.bottom);
  const wanted = Math.min(roomX / Math.max(1, bounds.width), roomY / Math.max(1, bounds.height), largest);
  const zoom = Math.max(smallest, wanted);
  return {
    zoom,
    pan: {
      x: width / 2 - (bounds.x + bounds.width / 2) * zoom,
      y: margins.top + roomY / 2 - (bounds.y + bounds.height / 2) * zoom,
    },
  };
}
