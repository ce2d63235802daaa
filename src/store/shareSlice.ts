import type { FrozenRequest } from '../snapshot/snapshot.ts';
import type { ShareSlice } from './appState.ts';
import type { GetState, SetState, StoreParts } from './parts.ts';

/** Checks the snapshot that is open: every answer in it is asked again, on the data it opened with. */
export function makeShareSlice(
  set: SetState,
  get: GetState,
  parts: Pick<StoreParts, 'runner' | 'loadMeasures'>,
): Pick<ShareSlice, 'verify' | 'freeze'> {
  return {
    verify: async () => {
      const { origin, dataset } = get();
      const snapshot = origin?.type === 'snapshot' ? origin.snapshot : undefined;
      if (snapshot === undefined || dataset === null) return;
      set({ verified: 'running' });
      const { verifySnapshot } = await import('../snapshot/verify.ts');
      const outcome = await verifySnapshot(snapshot, ({ scenario, ...request }: FrozenRequest) =>
        parts.runner.run(
          {
            ...request,
            slot: 'verify',
            dataset,
            scenario: snapshot.view.scenarios.find(({ id }) => id === scenario) ?? null,
          },
          () => {},
        ),
      );
      // Somebody may have opened other data in the meantime.
      if (get().origin === origin) set({ verified: outcome });
    },
    freeze: async () => {
      const { freezePage } = await import('./freezePage.ts');
      return freezePage(get(), parts);
    },
  };
}
