import { makeProblem, type Problem, type Result } from '../model/problem.ts';
import type { Dataset } from '../model/types.ts';
import { fitView } from '../snapshot/fit.ts';
import { readLink } from '../snapshot/link.ts';
import { readAny } from '../snapshot/readAny.ts';
import { resolveDataset } from '../snapshot/resolve.ts';
import type { Snapshot, Words } from '../snapshot/snapshot.ts';
import type { View } from '../view/view.ts';
import type { AppState, AppStore, Origin } from './appState.ts';

/** A snapshot that has been read whole and fits data that are at hand. */
export interface OpenedSnapshot {
  readonly dataset: Dataset;
  readonly view: View;
  readonly fixed: AppState['fixed'];
  readonly origin: Origin;
  readonly words: Words;
}

type LoadCase = (id: string) => Promise<Result<Dataset>>;

/** Reads the snapshot of an address. Bad links are Problems; nothing is half-opened. */
export async function openLink(address: string, loadCase: LoadCase): Promise<Result<OpenedSnapshot>> {
  return resolve(await readLink(address), loadCase);
}

/** Reads a snapshot in whatever it travels: file, page, picture or link. */
export async function openSnapshotInput(
  input: string | Uint8Array,
  loadCase: LoadCase,
): Promise<Result<OpenedSnapshot>> {
  return resolve(await readAny(input), loadCase);
}

async function resolve(read: Result<Snapshot>, loadCase: LoadCase): Promise<Result<OpenedSnapshot>> {
  if (!read.ok) return read;
  const snapshot = read.value;
  const found = await resolveDataset(snapshot, async (id) => {
    const loaded = await loadCase(id);
    return loaded.ok ? loaded.value : null;
  });
  if (!found.ok) return found;
  const { dataset, changed } = found.value;
  const fitted = fitView(snapshot.view, dataset);
  const here = new Set(dataset.entities.map((entity) => entity.id));
  const lost = Object.keys(snapshot.positions).filter((id) => !here.has(id));
  const problems: Problem[] = [
    ...read.problems,
    ...found.problems,
    ...fitted.problems,
    ...lost.map((id) => makeProblem('snapshotUnknownId', 'positions', { field: 'positions', id }, 'warning')),
  ];
  const fixed = Object.fromEntries(Object.entries(snapshot.positions).filter(([id]) => here.has(id)));
  const steps = snapshot.words.steps.map((step) => ({ ...step, view: fitView(step.view, dataset).view }));
  const origin: Origin = {
    type: 'snapshot',
    createdAt: snapshot.createdAt,
    view: fitted.view,
    snapshot,
    dataChanged: changed,
  };
  const words = { ...snapshot.words, steps };
  return { ok: true, value: { dataset, view: fitted.view, fixed, origin, words }, problems };
}

/** Puts a snapshot on a page that stands; a broken one leaves everything as it was and says why. One step of undo. */
export function showSnapshot(store: AppStore, result: Result<OpenedSnapshot>): void {
  const state = store.getState();
  if (!result.ok) {
    state.notify({ tone: 'error', phrase: { key: 'page.snapshot.broken' }, problems: result.problems });
    return;
  }
  const { dataset, view, fixed, origin, words } = result.value;
  const { past, dataset: oldData, origin: oldOrigin, view: oldView, fixed: oldFixed, words: oldWords } = state;
  const step = {
    name: { key: 'page.step.snapshot' },
    view: oldView,
    fixed: oldFixed,
    dataset: oldData,
    origin: oldOrigin,
    words: oldWords,
  } as const;
  store.setState({
    past: [...past, step],
    future: [],
    dataset,
    origin,
    view,
    fixed,
    words,
    verified: null,
    positions: null,
    asked: {},
    progress: {},
    problems: result.problems,
  });
  // Remarks on the data stand in the map lens; a notice is for what did not open as it was shared.
  const warnings = result.problems.filter(({ severity }) => severity !== 'info');
  if (warnings.length > 0)
    state.notify({ tone: 'warning', phrase: { key: 'page.snapshot.notes' }, problems: warnings });
}
