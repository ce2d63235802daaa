import type { Answer } from '../../analysis/answer.ts';
import type { EntityId } from '../../model/types.ts';

/** The groups of pairs that are not "neither", in the order in which they are told; each has a colour **and** a sign. */
export const pairGroups = ['ownsAndExposes', 'exposesOnly', 'ownsOnly'] as const;
export type PairGroup = (typeof pairGroups)[number];
export const pairSigns: Readonly<Record<PairGroup, string>> = { ownsAndExposes: '◆', exposesOnly: '▲', ownsOnly: '●' };

/** An ordered pair of parties of the matrix. */
export interface Pair {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly group: PairGroup;
  readonly share: number;
}

/** The pairs that the matrix lists, with their group. O(rows). */
export function pairsOf(answer: Answer): readonly Pair[] {
  const [table] = answer.tables;
  const threshold = typeof answer.params['threshold'] === 'number' ? answer.params['threshold'] : 0.2;
  return (table?.rows ?? []).flatMap(([from, to, influence, exposes]) => {
    if (from?.type !== 'entity' || to?.type !== 'entity' || exposes?.type !== 'truth') return [];
    const share =
      influence?.type === 'share' ? influence.value : influence?.type === 'truth' && influence.value === true ? 1 : 0;
    const owns = influence?.type === 'share' ? share > 0 && share >= threshold - 1e-12 : share === 1;
    const kind = owns ? (exposes.value === true ? 'ownsAndExposes' : 'ownsOnly') : 'exposesOnly';
    return [{ from: from.value, to: to.value, group: kind, share }];
  });
}
