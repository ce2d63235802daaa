import type { Dataset, Scenario } from '../model/types.ts';
import type { FrozenRequest } from '../snapshot/snapshot.ts';
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
      const [{ verifySnapshot }, { figuresSince }] = await Promise.all([
        import('../snapshot/verify.ts'),
        import('./figuresSince.ts'),
      ]);
      const ask = ({ step: _step, ...request }: FrozenRequest, scenario: Scenario | null, data: Dataset) =>
        parts.runner.run({ ...request, slot: 'verify', dataset: data, scenario }, () => {});
      const found = await verifySnapshot(snapshot, (request, scenario) => ask(request, scenario, dataset));
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
