import type { Answer, Params, Value } from '../../../../src/analysis/answer.ts';
import { influenceMeasures } from '../../../../src/analysis/influence/registry.ts';
import { quietContext } from '../../../../src/analysis/measure.ts';
import { asDataset, type PlainWorld } from './plainWorld.ts';

/** The answer of a measure on a plain world. */
export function ask(id: string, world: PlainWorld, params: Params): Answer {
  const result = influenceMeasures.find((measure) => measure.id === id)?.run(asDataset(world), params, quietContext);
  if (result?.ok !== true) throw new Error(`${id}: ${JSON.stringify(result?.problems)}`);
  return result.value;
}

/** The number or the truth of a figure; undefined when there is none. */
export function figureOf(answer: Answer, id: string): unknown {
  const value = answer.figures.find((figure) => figure.id === id)?.value;
  return value !== undefined && 'value' in value ? value.value : value;
}

/** The rows of the first table by the party in their first column, as plain numbers and truths. */
export function rowsOf(answer: Answer): ReadonlyMap<string, readonly unknown[]> {
  const plain = (cell: Value | { readonly type: 'entity'; readonly value: string }) =>
    'value' in cell ? cell.value : undefined;
  const rows = answer.tables[0]?.rows ?? [];
  return new Map(rows.map(([party, ...cells]) => [party === undefined ? '' : String(plain(party)), cells.map(plain)]));
}
