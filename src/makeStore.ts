import { createRunner } from './analysis/runner.ts';
import { completeCatalogue } from './completeCatalogue.ts';
import { createArranger } from './layouts/arranger.ts';
import { loadCatalogue } from './messages/loadCatalogue.ts';
import type { AppStore } from './store/appState.ts';
import { walkBrowserHistory } from './store/browserHistory.ts';
import { loadCase } from './store/loadCase.ts';
import type { Keep, Start } from './store/parts.ts';
import { createAppStore } from './store/store.ts';
import { whenRested } from './store/whenRested.ts';

/** What the page starts with, and the picture that already stands. */
export interface Boot {
  readonly start: Start;
  readonly keep: Keep;
  readonly picture: HTMLElement | null;
}

/** The store of the page, with what it needs from outside: workers, the bundled cases, the clock. */
export function makeStore(boot: Boot): AppStore {
  const runner = createRunner();
  const arranger = createArranger();
  const store = createAppStore(
    {
      runner,
      arranger,
      loadMeasures: runner.describe,
      whenRested,
      keep: boot.keep,
      loadCatalogue,
      loadCase,
      // The readers of files come with the first file.
      importText: async (text, name) => (await import('./formats/importText.ts')).importText(text, name),
      clock: () => performance.now(),
    },
    boot.start,
  );
  completeCatalogue(store);
  walkBrowserHistory(store, window);
  // A snapshot link put into the address of a page that stands already.
  window.addEventListener('hashchange', () => {
    const { hash } = location;
    if (!hash.startsWith('#s=')) return;
    void import('./store/openSnapshot.ts').then(async ({ openLink, showSnapshot }) => {
      showSnapshot(store, await openLink(hash, loadCase));
    });
  });
  return store;
}
