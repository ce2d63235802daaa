/** A horizontal strip that holds the cards standing side by side; `cards` from left to right. px. */
export interface Band {
  top: number;
  bottom: number;
  readonly cards: number[];
}

/** Rectangles by card: centres and sizes. */
export interface Boxes {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly width: Float64Array;
  readonly height: Float64Array;
}

/** Cards that overlap in height share a band; bands lie one below the other without touching. O(c log c). */
export function findBands(
  boxes: Boxes,
  cards: readonly number[],
): { readonly bands: Band[]; readonly bandOf: Map<number, number> } {
  const top = (card: number): number => (boxes.y[card] ?? 0) - (boxes.height[card] ?? 0) / 2;
  const sorted = [...cards].sort((a, b) => top(a) - top(b) || a - b);
  const bands: Band[] = [];
  for (const card of sorted) {
    const last = bands[bands.length - 1];
    const bottom = top(card) + (boxes.height[card] ?? 0);
    if (last !== undefined && top(card) < last.bottom + 4) {
      last.cards.push(card);
      last.bottom = Math.max(last.bottom, bottom);
    } else bands.push({ top: top(card), bottom, cards: [card] });
  }
  const bandOf = new Map<number, number>();
  bands.forEach((band, at) => {
    band.cards.sort((a, b) => (boxes.x[a] ?? 0) - (boxes.x[b] ?? 0) || a - b);
    for (const card of band.cards) bandOf.set(card, at);
  });
  return { bands, bandOf };
}

/** A way through a band: the edge wishes to pass at `x`. */
export interface Passage {
  readonly edge: number;
  readonly wish: number;
}

/**
 * The x at which each edge passes a band: between the cards, as near to its wish as can be, and apart from the others
 * that pass there. O((cards + passages) log).
 */
export function findPassages(band: Band, boxes: Boxes, passages: readonly Passage[]): Map<number, number> {
  const clear = 12;
  const gaps: { from: number; to: number; passing: Passage[] }[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const card of band.cards) {
    const half = (boxes.width[card] ?? 0) / 2 + clear;
    const to = (boxes.x[card] ?? 0) - half;
    if (to >= from) gaps.push({ from, to, passing: [] });
    from = Math.max(from, (boxes.x[card] ?? 0) + half);
  }
  gaps.push({ from, to: Number.POSITIVE_INFINITY, passing: [] });
  const away = (gap: { from: number; to: number }, x: number): number => Math.max(gap.from - x, x - gap.to, 0);
  for (const passage of passages) {
    let best = gaps[0];
    for (const gap of gaps) if (best === undefined || away(gap, passage.wish) < away(best, passage.wish)) best = gap;
    best?.passing.push(passage);
  }
  const result = new Map<number, number>();
  for (const gap of gaps) {
    gap.passing.sort((a, b) => a.wish - b.wish || a.edge - b.edge);
    const apart = Math.min(8, (gap.to - gap.from) / Math.max(1, gap.passing.length - 1));
    let last = Number.NEGATIVE_INFINITY;
    const places = gap.passing.map((passage) => {
      last = Math.max(last + apart, Math.min(gap.to, Math.max(gap.from, passage.wish)));
      return last;
    });
    let limit = gap.to;
    for (let at = places.length - 1; at >= 0; at -= 1) {
      places[at] = Math.min(places[at] ?? 0, limit);
      limit = (places[at] ?? 0) - apart;
    }
    gap.passing.forEach((passage, at) => {
      result.set(passage.edge, places[at] ?? passage.wish);
    });
  }
  return result;
}
