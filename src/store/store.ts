import { createStore } from 'zustand/vanilla';
import { makeAnalysisSlice } from './analysisSlice.ts';
import type { AppState, AppStore } from './appState.ts';
import { makeDatasetSlice } from './datasetSlice.ts';
import { makeHistory } from './history.ts';
import { keepAsking } from './keepAsking.ts';
import { keepPlacing } from './keepPlacing.ts';
import { makeLayoutSlice } from './layoutSlice.ts';
import { openingView } from './openingView.ts';
import type { Start, StoreParts } from './parts.ts';
import { makeSessionSlice } from './sessionSlice.ts';
import { makeShareSlice } from './shareSlice.ts';
import { makeStorySlice } from './storySlice.ts';
import { valuesAtStart } from './valuesAtStart.ts';
import { makeViewSlice } from './viewSlice.ts';

/** Makes the state of one page from what it needs outside. Never a singleton: a test makes its own. */
export function createAppStore(parts: StoreParts, start: Start): AppStore {
  const store: AppStore = createStore<AppState>()((set, get) => {
    const { recorder, ...history } = makeHistory(set, get, parts.clock);
    return {
      ...valuesAtStart(start, start.dataset ? openingView(start.dataset) : null),
      ...history,
      ...makeDatasetSlice(set, get, parts, recorder),
      ...makeViewSlice(set, get, recorder),
      ...makeAnalysisSlice(set, get, parts),
      ...makeLayoutSlice(set, get, parts, recorder),
      ...makeSessionSlice(set, get, parts),
      ...makeStorySlice(set, get, recorder),
      ...makeShareSlice(set, get, parts),
    };
  });
  keepAsking(store, parts);
  keepPlacing(store);
  return store;
}
