import type { Dataset } from '../../model/types.ts';
import { selectAt, selectDataset } from '../../store/selectors.ts';
import { useAppStore } from '../../store/useApp.ts';
import type { View } from '../../view/view.ts';
import { factTitle } from './factTitle.ts';
import { entitiesOf, findFact } from './findFact.ts';
import { useWords } from './useWords.ts';

/** Selects a thing, brings what it needs onto the picture, and lights it up. */
export function useOpen(): (id: string) => void {
  const store = useAppStore();
  const words = useWords();
  return (id) => {
    const state = store.getState();
    const { view, change, sheet, setSession } = state;
    const dataset = selectDataset(state) ?? state.dataset;
    if (dataset === null) return;
    const found = findFact(dataset, id) ?? (state.dataset === null ? null : findFact(state.dataset, id));
    if (found === null) return;
    const target = found.fact.id;
    const name = {
      key: 'panels.step.open',
      params: { name: shorten(factTitle(words, found, selectAt(state))) },
    } as const;
    // A statement stands for several facts: it is lit, so that all of them show at once.
    const lit = found.type === 'statement' ? target : view.lit;
    change(name, { selected: target, lit, ...revealing(view, dataset, entitiesOf(dataset, found)) });
    // On a phone the lens is a sheet above the page: what was asked for comes up in its place.
    if (sheet === 'lens') setSession({ sheet: 'detail' });
  };
}

/** The change of the View that brings these entities onto the picture; nothing when they are there already. */
function revealing(view: View, dataset: Dataset, entities: readonly string[]): Partial<View> {
  const hidden = view.hidden.filter((id) => !entities.includes(id));
  const first = dataset.opening.entities;
  const missing =
    view.all || first === undefined ? [] : entities.filter((id) => !first.includes(id) && !view.shown.includes(id));
  return {
    ...(hidden.length === view.hidden.length ? {} : { hidden }),
    ...(missing.length === 0 ? {} : { shown: [...view.shown, ...missing] }),
  };
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
