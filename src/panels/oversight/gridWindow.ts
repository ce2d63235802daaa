/** Where a scrolling grid stands, in px. */
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

/** The part of a side that is on the page: from `first` to before `end`. */
export interface Part {
  readonly first: number;
  readonly end: number;
}

/** Which of `count` cells are in sight between two edges, with some to spare; all of a few. O(1). */
export function partInSight(count: number, offset: number, room: number): Part {
  if (count <= fewOnSide) return { first: 0, end: count };
  const first = Math.max(0, Math.min(count, Math.floor(offset / cellSide)) - spare);
  const end = Math.min(count, Math.ceil((offset + room) / cellSide) + spare);
  return { first: Math.min(first, Math.max(0, end - 1)), end };
}

/** The scroll offset at which a cell is in sight, nearest to where it stands now. O(1). */
export function scrollTo(place: number, offset: number, room: number): number {
  const start = place * cellSide;
  if (start < offset) return start;
  return start + cellSide > offset + room ? start + cellSide - room : offset;
}
