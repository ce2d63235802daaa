import { makeDataset } from '../../model/dataset.ts';
import type { Problem } from '../../model/problem.ts';
import type { Dataset } from '../../model/types.ts';
import { checkClaims } from './checkClaims.ts';
import { checkDates } from './checkDates.ts';
import { checkShape } from './checkShape.ts';

/** One check of a dataset: what is wrong or worth a look, with the place. */
export type LintCheck = (dataset: Dataset) => readonly Problem[];

/** The checks, in the order in which they are told. */
const checks: readonly LintCheck[] = [checkDates, checkClaims, checkShape];

const order = { error: 0, warning: 1, info: 2 } as const;

/**
 * Looks a dataset over: sums over 100 %, holdings before their company existed, percentages without a basis, mixed
 * dates in one sum, uncited claims, things that nothing refers to, rings of holdings, closed groups, claims that
 * disagree, doubtful figures in use. Each Problem names its place; what to do is the sentence `todo.<code>`.
 *
 * The dataset is not changed. Errors first, then warnings, then infos; within those in the order of the data.
 * O(facts × claims²), as `datasetAt`.
 */
export function lint(dataset: Dataset): readonly Problem[] {
  const found = [...makeDataset(dataset).problems, ...checks.flatMap((check) => check(dataset))];
  return found
    .map((problem, at) => ({ problem, at }))
    .sort((a, b) => order[a.problem.severity] - order[b.problem.severity] || a.at - b.at)
    .map(({ problem }) => problem);
}
