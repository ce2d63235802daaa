/** Where a scrolling grid stands, in px; offsets are whole steps, so that most scrolling draws nothing anew. */
export interface Scrolled {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Sides of a cell, of the captions of rows and of those of columns, in px: the style sheet says the same. */
export const cellSide = 25;
export const rowCaption = 170;
export const columnCaption = 132;

/** Up to this many on a side everything is on the page. */
const fewOnSide = 40;
const spare = 4;
const stepOf = 4 * cellSide;

/** The part of a side that is on the page: from `first` to before `end`. */
export interface Part {
  readonly first: number;
  readonly end: number;
}

/** Where a frame stands, in steps; the same object as before while it is in the same step. */
export function scrolledTo(now: Scrolled, top: number, left: number, width: number, height: number): Scrolled {
  const step = (offset: number) => Math.floor(offset / stepOf) * stepOf;
  const next = { top: step(top), left: step(left), width, height };
  const same = (['top', 'left', 'width', 'height'] as const).every((key) => now[key] === next[key]);
  return same ? now : next;
}

/** Which of `count` cells are in sight between two edges, with some to spare; all of a few. O(1). */
export function partInSight(count: number, offset: number, room: number): Part {
  if (count <= fewOnSide) return { first: 0, end: count };
  const first = Math.max(0, Math.min(count, Math.floor(offset / cellSide)) - spare);
  const end = Math.min(count, Math.ceil((offset + room + stepOf) / cellSide) + spare);
  return { first: Math.min(first, Math.max(0, end - 1)), end };
}

/** The scroll offset at which a cell is in sight, nearest to where it stands now. O(1). */
export function scrollTo(place: number, offset: number, room: number): number {
  const start = place * cellSide;
  if (start < offset) return start;
  return start + cellSide > offset + room ? start + cellSide - room : offset;
}
