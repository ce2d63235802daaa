import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState, AppStore } from './appState.ts';

/** The store of this page. Tests wrap what they render in `<AppContext value={store}>`. */
export const AppContext = createContext<AppStore | null>(null);

/** Reads from the store; the component renders again when the selected value changes. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useAppStore(), selector);
}

/** The store itself, for handlers that read the state at the time they run. */
export function useAppStore(): AppStore {
  const store = useContext(AppContext);
  if (store === null) throw new Error('useApp outside of AppContext');
  return store;
}
