import type { Positions } from '../layouts/layout.ts';
import type { Dataset } from '../model/types.ts';
import type { View } from '../view/view.ts';

/** Where the picture stands in its place: page px = zoom × picture px + pan. */
export interface Camera {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** Room kept free around the picture; the bottom is wider, for the legend and the zoom tools. */
const margins = { top: 44, side: 28, bottom: 108 } as const;
const largest = 1.15;
const smallest = 0.05;
/** On a phone words have to stay readable: what does not fit then is reached by moving the picture. */
const smallestOnPhone = 0.62;
const phoneWidth = 520;

/**
 * The camera that shows the whole picture, not blown up; where the place is too narrow for that, the part around
 * `centre`. The first picture and the canvas share it, so nothing jumps.
 */
export function fitCamera(
  bounds: Positions['bounds'],
  width: number,
  height: number,
  centre: Positions['nodes'][string] | null = null,
): Camera {
  const phone = width < phoneWidth;
  const side = phone ? 10 : margins.side;
  const roomX = Math.max(40, width - 2 * side);
  const roomY = Math.max(40, height - margins.top - margins.bottom);
  const wanted = Math.min(roomX / Math.max(1, bounds.width), roomY / Math.max(1, bounds.height), largest);
  const zoom = Math.max(phone && centre !== null ? smallestOnPhone : smallest, wanted);
  return {
    zoom,
    pan: {
      x: panFor(bounds.x, bounds.width, zoom, side, roomX, centre?.x),
      y: panFor(bounds.y, bounds.height, zoom, margins.top, roomY, centre?.y),
    },
  };
}

/** In the middle of its room when it fits; else with `centre` in the middle, as far as there is picture to show. */
function panFor(from: number, length: number, zoom: number, start: number, room: number, centre?: number): number {
  const middle = start + room / 2;
  if (length * zoom <= room + 0.5 || centre === undefined) return middle - (from + length / 2) * zoom;
  const first = start - from * zoom;
  const last = start + room - (from + length) * zoom;
  return Math.min(first, Math.max(last, middle - centre * zoom));
}

/** Where the picture is looked at first: what is asked about, else what the case is about. */
export function centreOf(
  { view, dataset }: { readonly view: View; readonly dataset: Dataset | null },
  positions: Positions,
): Positions['nodes'][string] | null {
  const ids = [view.to[0], view.focus, dataset?.opening.target, dataset?.opening.reached];
  const id = ids.find((one) => one !== undefined && one !== null && positions.nodes[one] !== undefined);
  return positions.nodes[id ?? ''] ?? Object.values(positions.nodes)[0] ?? null;
}
