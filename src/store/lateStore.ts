import type { AppStore } from './appState.ts';

/** How readers of the store that may come second are told: the task to run, after the picture had its turn. */
export type Later = (then: () => void) => void;

/**
 * The same store, told of later while a date is dragged: the picture and the date follow the hand first, and what stands
 * beside them is drawn anew in a task of its own, once for all that changed meanwhile. At all other times it is told at
 * once, so that nothing typed is ever drawn from an old state. The state read is always the newest.
 */
export function makeLateStore(store: AppStore, later: Later): AppStore {
  type Listener = Parameters<AppStore['subscribe']>[0];
  const subscribe = (listener: Listener): (() => void) => {
    listeners.add(listener);
    stop ??= store.subscribe((state, before) => {
      first ??= before;
      if (!state.dragging) tell();
      else if (!waiting) {
        waiting = true;
        later(tell);
      }
    });
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      stop?.();
      stop = null;
    };
  };
  const listeners = new Set<Listener>();
  let stop: (() => void) | null = null;
  let waiting = false;
  let first: ReturnType<AppStore['getState']> | null = null;

  function tell(): void {
    waiting = false;
    if (first === null) return;
    const before = first;
    first = null;
    const state = store.getState();
    for (const listener of [...listeners]) listener(state, before);
  }

  return { ...store, subscribe };
}
