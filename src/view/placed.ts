// The shape of finished places as the picture needs it; `layouts/layout.ts` produces it (a row above, so not imported).

export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
}

/** `bend`: which way the line leaves its ends when the points do not say; vertical when left out. */
export interface PlacedRoute {
  readonly points: readonly PlacedPoint[];
  readonly label: PlacedPoint;
  readonly bend?: 'vertical' | 'horizontal';
}

/** Card centres by entity id, routes by edge id, and the rectangle around it all. px at zoom 1, y downwards. */
export interface Placed {
  readonly nodes: Readonly<Record<string, PlacedPoint>>;
  readonly edges: Readonly<Record<string, PlacedRoute>>;
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}
