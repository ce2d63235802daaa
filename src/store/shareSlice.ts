import type { Answer } from '../analysis/answer.ts';
import { fingerprint } from '../model/fingerprint.ts';
import type { Result } from '../model/problem.ts';
import type { Dataset } from '../model/types.ts';
import type { FigureChange } from '../snapshot/changedSince.ts';
import type { FrozenRequest, Snapshot } from '../snapshot/snapshot.ts';
import type { ShareSlice } from './appState.ts';
import type { GetState, SetState, StoreParts } from './parts.ts';

/** Checks the snapshot that is open: every answer in it is asked again, on the data it opened with. */
export function makeShareSlice(
  set: SetState,
  get: GetState,
  parts: Pick<StoreParts, 'runner' | 'loadMeasures' | 'loadCase'>,
): Pick<ShareSlice, 'verify' | 'freeze'> {
  return {
    verify: async () => {
      const { origin, dataset } = get();
      const snapshot = origin?.type === 'snapshot' ? origin.snapshot : undefined;
      if (snapshot === undefined || dataset === null) return;
      set({ verified: 'running' });
      const { verifySnapshot } = await import('../snapshot/verify.ts');
      const ask = ({ scenario, ...request }: FrozenRequest, data: Dataset) =>
        parts.runner.run(
          {
            ...request,
            slot: 'verify',
            dataset: data,
            scenario: snapshot.view.scenarios.find(({ id }) => id === scenario) ?? null,
          },
          () => {},
        );
      const found = await verifySnapshot(snapshot, (request) => ask(request, dataset));
      const since = 'embedded' in snapshot.dataset ? await figuresSince(snapshot, dataset, ask, parts.loadCase) : [];
      const outcome = since.length === 0 ? found : { ...found, since };
      // Somebody may have opened other data in the meantime.
      if (get().origin === origin) set({ verified: outcome });
    },
    freeze: async () => {
      const { freezePage } = await import('./freezePage.ts');
      return freezePage(get(), parts);
    },
  };
}

/** Where the same case stands here in another state: the figures that come out otherwise on it. */
async function figuresSince(
  snapshot: Snapshot,
  dataset: Dataset,
  ask: (request: FrozenRequest, data: Dataset) => Promise<Result<Answer>>,
  loadCase: StoreParts['loadCase'],
): Promise<readonly FigureChange[]> {
  const [here, { compareFigures }] = await Promise.all([loadCase(dataset.id), import('../snapshot/changedSince.ts')]);
  if (!here.ok || fingerprint(here.value) === fingerprint(dataset)) return [];
  const changes: FigureChange[] = [];
  for (const { request } of snapshot.answers) {
    const [was, is] = [await ask(request, dataset), await ask(request, here.value)];
    if (was.ok && is.ok) changes.push(...compareFigures(was.value, is.value));
  }
  return changes;
}
