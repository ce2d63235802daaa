import type { FactId } from '../model/types.ts';
import type { Evidence } from './evidence.ts';

/** Writes the numbers of the sources behind facts: " [1, 4–7]", or nothing where nothing is cited. */
export type Cite = (facts: readonly FactId[]) => string;

/** Made once for a list of evidence. O(facts); each use O(numbers). */
export function makeCite(evidence: readonly Evidence[]): Cite {
  const numbers = new Map<FactId, number[]>();
  for (const { number, facts } of evidence) {
    for (const fact of facts) numbers.set(fact, [...(numbers.get(fact) ?? []), number]);
  }
  return (facts) => {
    const found = [...new Set(facts.flatMap((fact) => numbers.get(fact) ?? []))].sort((a, b) => a - b);
    return found.length === 0 ? '' : ` [${inRuns(found).join(', ')}]`;
  };
}

/** "1", "4–7": three and more in a row are written with both ends. */
function inRuns(numbers: readonly number[]): readonly string[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap(([from, to]) =>
    to - from >= 2 ? [`${from}–${to}`] : Array.from({ length: to - from + 1 }, (_none, at) => String(from + at)),
  );
}

/** The marks that `makeCite` writes, as they stand in a text; each number in one is a source's. */
export const citeMark = /\[(\d{1,4}(?:(?:, |–)\d{1,4})*)\]/g;
