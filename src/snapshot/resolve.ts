import { fingerprint } from '../model/fingerprint.ts';
import { fail, makeProblem, type Problem, type Result, succeed } from '../model/problem.ts';
import type { Dataset } from '../model/types.ts';
import type { Snapshot } from './snapshot.ts';

/** The data a snapshot opens on. `changed`: the case at hand is not what the snapshot was made from. */
export interface ResolvedDataset {
  readonly dataset: Dataset;
  readonly changed: boolean;
}

/**
 * Finds the data of a snapshot: what it carries, or the case it names, whose fingerprint is compared.
 * @param load the dataset of that id, or null when there is none here. O(size) for the fingerprint.
 */
export async function resolveDataset(
  snapshot: Snapshot,
  load: (id: string) => Promise<Dataset | null>,
): Promise<Result<ResolvedDataset>> {
  const named = snapshot.dataset;
  if ('embedded' in named) return succeed({ dataset: named.embedded, changed: false });
  const dataset = await load(named.id);
  if (dataset === null) return fail(makeProblem('snapshotUnknownDataset', 'dataset', { id: named.id }));
  const changed = fingerprint(dataset) !== named.fingerprint;
  const notices: Problem[] = changed
    ? [makeProblem('snapshotDatasetChanged', 'dataset', { id: named.id }, 'warning')]
    : [];
  return succeed({ dataset, changed }, notices);
}
