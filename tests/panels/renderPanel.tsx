import { cleanup, configure, render } from '@testing-library/react';
import { createElement, type ReactElement } from 'react';
import { afterEach } from 'vitest';
import { quietContext } from '../../src/analysis/measure.ts';
import { runMeasure } from '../../src/analysis/run.ts';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { ko } from '../../src/messages/ko.ts';
import { fail } from '../../src/model/problem.ts';
import type { Dataset, Language } from '../../src/model/types.ts';
import type { AppStore } from '../../src/store/appState.ts';
import { openingView } from '../../src/store/openingView.ts';
import { createAppStore } from '../../src/store/store.ts';
import { AppContext } from '../../src/store/useApp.ts';
import { rest } from '../../src/store/whenRested.ts';
import type { View } from '../../src/view/view.ts';

// jsdom has no CSS.escape, which react-aria calls; ids in tests are plain words.
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;

const catalogues = { en, ja, ko };
afterEach(cleanup);
// Not a timed test: a busy machine may take its time.
configure({ asyncUtilTimeout: 10_000 });

/** The store of a page with the real engine in the same thread, and no picture. */

// The page has come to rest: what is fetched late is here.
rest();

export function storeOf(dataset: Dataset, view: Partial<View> = {}, language: Language = 'en'): AppStore {
  return createAppStore(
    {
      runner: {
        run: async (request) => runMeasure(request, quietContext),
        cancel: () => {},
      },
      arranger: { arrange: async () => ({ nodes: {}, edges: {}, bounds: { x: 0, y: 0, width: 1, height: 1 } }) },
      keep: { get: () => null, set: () => {} },
      loadCatalogue: async (wanted) => catalogues[wanted],
      loadCase: async () => fail(),
      importText: async () => fail(),
      clock: () => 0,
    },
    { language, catalogue: catalogues[language], dataset, view: { ...openingView(dataset), ...view } },
  );
}

/** Renders a panel on that store. */
export function renderPanel(panel: ReactElement, store: AppStore) {
  return render(createElement(AppContext, { value: store }, panel));
}
