import { loadCatalogue } from './messages/loadCatalogue.ts';
import type { AppState, AppStore } from './store/appState.ts';
import { whenRested } from './store/whenRested.ts';

/** The opening page starts with its own sentences: the others follow when it has come to rest, or is left for another part. */
export function completeCatalogue(store: AppStore): void {
  let asked = false;
  const complete = (): void => {
    if (asked) return;
    asked = true;
    const { language } = store.getState();
    loadCatalogue(language).then(
      (catalogue) => {
        stop();
        // Somebody who changed the language meanwhile has got that one whole.
        if (store.getState().language === language) store.setState({ catalogue });
      },
      () => {
        asked = false;
      },
    );
  };
  const stop = store.subscribe((state) => {
    if (isElsewhere(state)) complete();
  });
  whenRested(complete);
  if (isElsewhere(store.getState())) complete();
}

/** Whether more is open than the map, the influence lens and what is selected. */
function isElsewhere({ view, dialog, help, palette, writing, menu, origin, notices }: AppState): boolean {
  const lens = view.lens === 'exposure' || view.lens === 'oversight';
  const opened = dialog !== null || help || palette || writing || menu !== null || notices.length > 0;
  return lens || opened || view.beside !== 'canvas' || view.scenarios.length > 0 || origin?.type !== 'case';
}
