import { useMemo } from 'react';
import type { DatasetAt, EntityId, StakeAt } from '../../model/types.ts';
import { selectAt, selectBefore } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';

/** The direct holdings of a party or in a company on the day, and those that a what-if took away. */
interface Stakes {
  readonly stakes: readonly StakeAt[];
  readonly gone: readonly StakeAt[];
}

export function useStakesOf(side: 'owner' | 'target', entity: EntityId | null): Stakes {
  const at = useApp(selectAt);
  const before = useApp(selectBefore);
  return useMemo(() => {
    const of = (day: DatasetAt | null | undefined) => day?.stakes.filter(({ stake }) => stake[side] === entity) ?? [];
    const stakes = of(at);
    const ids = new Set(stakes.map(({ stake }) => stake.id));
    return { stakes, gone: of(before).filter(({ stake }) => !ids.has(stake.id)) };
  }, [at, before, side, entity]);
}
