import type { Positions } from '../layouts/layout.ts';
import { layoutById } from '../layouts/registry.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { applyScenario } from '../model/scenario.ts';
import { datasetAt } from '../model/time.ts';
import type { Dataset, IsoDate, Language } from '../model/types.ts';
import type { Drawing } from '../view/drawing.ts';
import { drawView } from '../view/encode.ts';
import type { View } from '../view/view.ts';
import type { AppState } from './appState.ts';
import { keepsHandPlaces, layoutOf } from './layoutOf.ts';
import { speakerOf } from './speakerOf.ts';

/** What a page shows before it stands. */
export interface FirstDrawing {
  readonly drawing: Drawing;
  readonly positions: Positions;
}

/**
 * The picture of a view before anything has been answered: what the page's own selectors draw from the same choices, on
 * the view's date, with its scenario, beside its other date. Page, saved page and build share it.
 */
export function drawFirst(
  { dataset, view, fixed }: { readonly dataset: Dataset; readonly view: View; readonly fixed: AppState['fixed'] },
  language: Language,
  catalogue: Catalogue,
): FirstDrawing {
  const { asOf, knownBy, filters, compare } = view;
  const scenario = view.scenarios.find(({ id }) => id === view.scenario);
  const applied = scenario === undefined ? null : applyScenario(dataset, scenario);
  const shown = applied?.ok === true ? applied.value : dataset;
  const on = (data: Dataset, day: IsoDate | null) => datasetAt(data, { asOf: day, knownBy }, filters);
  const drawing = drawView({
    at: on(shown, asOf),
    view,
    answer: null,
    speaker: speakerOf(language, catalogue, shown),
    before: scenario === undefined ? undefined : on(dataset, asOf),
    compared: compare === null ? undefined : on(shown, compare),
  });
  const layout = layoutOf(view);
  const positions = layoutById(layout).place(drawing, { fixed: keepsHandPlaces(layout) ? fixed : {}, previous: {} });
  return { drawing, positions };
}
