import type { Phrase } from '../messages/phrase.ts';
import { noWords } from '../snapshot/snapshot.ts';
import type { AppState, HistoryEntry, HistorySlice } from './appState.ts';
import type { GetState, SetState } from './parts.ts';

/** Steps kept: enough for an afternoon, and each is a few references, not a copy. */
const limit = 500;
/** Moves of one slider that follow each other faster than this are one step. */
const joinWithin = 800;

/** Where a step may be taken back to: what the user had before it. */
export interface Recorder {
  /**
   * Remembers the present as the place to which `name` can be taken back. Call it before the change. Moves with the
   * same `join` word that follow each other closely make one step.
   */
  readonly record: (name: Phrase, join?: string) => void;
}

/** Undo and redo over View, positions chosen by hand and dataset. Each step carries the name of what it takes back. */
export function makeHistory(
  set: SetState,
  get: GetState,
  clock: () => number,
): HistorySlice & { readonly recorder: Recorder } {
  let last: { readonly join: string; readonly at: number } | null = null;

  function record(name: Phrase, join?: string): void {
    const now = clock();
    const joined = join !== undefined && last !== null && last.join === join && now - last.at < joinWithin;
    last = join === undefined ? null : { join, at: now };
    if (joined && get().past.length > 0) {
      set({ future: [] });
      return;
    }
    set({ past: [...get().past, entryOf(get(), name)].slice(-limit), future: [] });
  }

  function travel(from: 'past' | 'future', to: 'past' | 'future'): void {
    const state = get();
    const entry = state[from].at(-1);
    if (entry === undefined) return;
    last = null;
    set({
      [from]: state[from].slice(0, -1),
      [to]: [...state[to], entryOf(state, entry.name)],
      view: entry.view,
      fixed: entry.fixed,
      dataset: entry.dataset,
      origin: entry.origin,
      positions: entry.positions ?? null,
      words: entry.words ?? noWords,
      ...(entry.dataset === state.dataset ? {} : { problems: [] }),
    });
  }

  return {
    past: [],
    future: [],
    undo: () => travel('past', 'future'),
    redo: () => travel('future', 'past'),
    recorder: { record },
  };
}

function entryOf(state: AppState, name: Phrase): HistoryEntry {
  const { view, fixed, dataset, origin, positions, words } = state;
  return { name, view, fixed, dataset, origin, positions, words };
}
