/** Thrown when a question needs more states than allowed: the caller falls back to sampling. */
export class TooManyStates extends Error {
  override readonly name = 'TooManyStates';
}

/** Counts visits of states over a whole question that is taken apart, and tells of them now and then. */
export interface StateBudget {
  /** Takes `visits` off; throws TooManyStates when none are left. */
  readonly spend: (visits: number) => void;
}

const seldom = 1024;

/** A budget of `limit` visits; `progress` hears the share that is spent, every 1,024 visits. */
export function createStateBudget(
  limit: number,
  { checkCancelled, progress }: { readonly checkCancelled?: () => void; readonly progress?: (done: number) => void },
): StateBudget {
  let spent = 0;
  let next = seldom;
  const spend = (visits: number): void => {
    spent += visits;
    if (spent > limit) throw new TooManyStates();
    if (spent < next) return;
    next = spent + seldom;
    checkCancelled?.();
    progress?.(spent / limit);
  };
  return { spend };
}
