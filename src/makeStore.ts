import { createRunner } from './analysis/runner.ts';
import { importText } from './formats/importText.ts';
import { createArranger } from './layouts/arranger.ts';
import { loadCatalogue } from './messages/loadCatalogue.ts';
import { type Boot, openCase } from './paintFirstPicture.ts';
import { walkBrowserHistory } from './store/browserHistory.ts';
import { type AppStore, createAppStore } from './store/store.ts';

/** The store of the page, with what it needs from outside: workers, the bundled cases, the clock. */
export function makeStore(boot: Boot): AppStore {
  const runner = createRunner();
  const arranger = createArranger();
  const store = createAppStore(
    {
      runner,
      arranger,
      keep: boot.keep,
      loadCatalogue,
      loadCase: openCase,
      importText: async (text, name) => importText(text, name),
      clock: () => performance.now(),
    },
    boot.start,
  );
  walkBrowserHistory(store, window);
  return store;
}
