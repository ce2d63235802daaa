import type { Drawing } from '../view/drawing.ts';
import { readChart } from './chart.ts';
import { placeComponent } from './component.ts';
import { findComponents, pickChart } from './components.ts';
import { keepPlaces } from './keep.ts';
import type { Layout, LayoutHints, Positions } from './layout.ts';
import { packComponents } from './pack.ts';
import { writePositions } from './positions.ts';

/**
 * Layered layout: owners above, owned below, set by ownership edges alone; all else stands beside or below what it is
 * linked to. Components side by side, lone cards in rows below. Deterministic, and independent of the order of marks.
 * With hints, cards that had a place keep it and only the new ones look for one.
 * Sizes in px. O(sweeps · m log n); 1,000 entities in some tens of milliseconds.
 * Sugiyama, Tagawa and Toda 1981; Gansner and others 1993.
 */
function placeInLayers(drawing: Drawing, hints: LayoutHints): Positions {
  const chart = readChart(drawing);
  const parts = findComponents(chart).map((part) => ({ part, chart: pickChart(chart, part) }));
  const fresh = packComponents(
    chart,
    parts.map(({ part, chart: own }) => ({ part, chart: own, placing: placeComponent(own) })),
  );
  return writePositions(chart, keepPlaces(chart, fresh, hints));
}

/** The layout in the list. */
export const placeLayered: Layout = { id: 'layered', title: 'picture.layout.layered', place: placeInLayers };
