import { cases } from '../formats/cases.ts';
import { makeDataset } from '../model/dataset.ts';
import { makeProblem, type Result } from '../model/problem.ts';
import type { Dataset } from '../model/types.ts';

/** A bundled case, checked like any other data. */
export async function loadCase(id: string): Promise<Result<Dataset>> {
  const found = cases.find((entry) => entry.id === id);
  if (found === undefined) return { ok: false, problems: [makeProblem('unknownCase', '', { id })] };
  return makeDataset(await found.load());
}
