import type { Drawing } from '../view/drawing.ts';

/** A point in px at zoom 1; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where an edge runs: a smooth line through the points, from the border of the source to the border of the target. */
export interface EdgeRoute {
  readonly points: readonly Point[];
  /** Where the label stands: never under a card or another label, where that can be had. */
  readonly label: Point;
  /** Which way the line leaves its ends when the points do not say (`view/curve.ts`); vertical when left out. */
  readonly bend?: 'vertical' | 'horizontal';
}

/** Finished places. Node positions are card centres. */
export interface Positions {
  readonly nodes: Readonly<Record<string, Point>>;
  readonly edges: Readonly<Record<string, EdgeRoute>>;
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** What a layout keeps: positions somebody fixed by hand, and the last positions, so that a small change moves little. */
export interface LayoutHints {
  readonly fixed: Readonly<Record<string, Point>>;
  readonly previous: Readonly<Record<string, Point>>;
}

/** A way to place a drawing. Deterministic: the same drawing and hints give the same positions, whatever the order of marks. */
export interface Layout {
  readonly id: string;
  /** Message key of its name. */
  readonly title: string;
  readonly place: (drawing: Drawing, hints: LayoutHints) => Positions;
}
