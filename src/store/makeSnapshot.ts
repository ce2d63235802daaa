import { fingerprint } from '../model/fingerprint.ts';
import type { LocalText } from '../model/types.ts';
import { noWords, type Snapshot, snapshotKind, snapshotVersion } from '../snapshot/snapshot.ts';
import type { AppState } from './appState.ts';

/** The version that made it, for the reader of an old link. */
const appVersion = '0.1.0';

/**
 * The page as a snapshot: the View, the places moved by hand, the data by fingerprint, or embedded when nobody else has
 * them. `title` is the sharer's own words.
 */
export function makeSnapshot(state: AppState, now: Date, title: string, embed: boolean): Snapshot | null {
  const { dataset, view, fixed, language } = state;
  if (dataset === null) return null;
  const words: LocalText | null = title.trim() === '' ? null : { [language]: title.trim() };
  return {
    kind: snapshotKind,
    version: snapshotVersion,
    createdAt: `${now.toISOString().slice(0, 19)}Z`,
    appVersion,
    dataset: embed ? { embedded: dataset } : { id: dataset.id, fingerprint: fingerprint(dataset) },
    view,
    positions: fixed,
    words: { ...noWords, title: words },
    answers: [],
  };
}

/** Whether the data have to travel with the snapshot: true unless a bundled case of that id is on the page unchanged. */
export function needsEmbedding(state: AppState, bundled: readonly string[]): boolean {
  return state.origin?.type === 'file' || state.dataset === null || !bundled.includes(state.dataset.id);
}
