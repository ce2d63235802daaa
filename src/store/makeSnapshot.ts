import { fingerprint } from '../model/fingerprint.ts';
import type { FrozenAnswer, Snapshot, Words } from '../snapshot/snapshot.ts';
import { snapshotKind, snapshotVersion } from '../snapshot/snapshot.ts';
import type { AppState } from './appState.ts';

/** The version that made it, for the reader of an old link. */
export const appVersion = '0.1.0';

/** What goes into a snapshot beside the view: the sharer's words, the answers, and whether the data travel along. */
export interface SnapshotParts {
  readonly words: Words;
  readonly embed: boolean;
  readonly answers?: readonly FrozenAnswer[];
}

/**
 * The page as a snapshot: the View, the places moved by hand, the data by fingerprint, or embedded when nobody else has
 * them.
 */
export function makeSnapshot(
  state: Pick<AppState, 'dataset' | 'view' | 'fixed'>,
  now: Date,
  { words, embed, answers = [] }: SnapshotParts,
): Snapshot | null {
  const { dataset, view, fixed } = state;
  if (dataset === null) return null;
  return {
    kind: snapshotKind,
    version: snapshotVersion,
    createdAt: `${now.toISOString().slice(0, 19)}Z`,
    appVersion,
    dataset: embed ? { embedded: dataset } : { id: dataset.id, fingerprint: fingerprint(dataset) },
    view,
    positions: fixed,
    words,
    answers,
  };
}

/** Whether the data have to travel with the snapshot: true unless a bundled case of that id is on the page unchanged. */
export function needsEmbedding(state: AppState, bundled: readonly string[]): boolean {
  const { origin, dataset } = state;
  if (dataset === null || origin?.type === 'file' || !bundled.includes(dataset.id)) return true;
  // A snapshot that brought its own data may hold another state of the case.
  return origin?.type === 'snapshot' && origin.snapshot !== undefined && 'embedded' in origin.snapshot.dataset;
}
