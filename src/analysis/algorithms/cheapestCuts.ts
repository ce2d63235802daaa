/** Finds what still works: elements that could be cut of one surviving way, or null when nothing survives. */
export type Survivor = (cut: ReadonlySet<number>) => readonly number[] | null;

export interface CutLimits {
  /** How many equally cheap cuts are listed at most. */
  readonly maxCuts: number;
  /** Surviving ways collected at most; more stops the search. */
  readonly maxWays: number;
  /** Steps of the search at most. */
  readonly maxSteps: number;
  readonly checkCancelled?: () => void;
}

/**
 * `cost` Infinity: no finite cut exists, and `blocked` is a way on which nothing can be cut. `proven` false: stopped;
 * then `cuts` holds one cut that works but may not be the cheapest, and `atLeast` is a lower bound of the cost.
 */
export interface CheapestCuts {
  readonly cost: number;
  readonly cuts: readonly (readonly number[])[];
  readonly proven: boolean;
  /** Every equally cheap cut is in `cuts`. */
  readonly all: boolean;
  readonly atLeast: number;
}

/**
 * The cheapest sets of elements that hit every surviving way, whatever a way is (a route, or a proof through AND
 * groups): collect ways, find the cheapest set that hits all collected ones, ask for a survivor, repeat. Exact when it
 * ends within the limits. `cost` is 0 or more, Infinity for what can't be cut.
 * Exponential at worst. E. Moreno-Centeno, R. Karp, Operations Research 61 (2013) 453 (implicit hitting sets).
 */
export function cheapestCuts(survivor: Survivor, cost: (element: number) => number, limits: CutLimits): CheapestCuts {
  const ways: (readonly number[])[] = [];
  const budget = { left: limits.maxSteps };
  let working: readonly number[] | null = null;
  let atLeast = 0;

  /** Adds survivors of the cut one after the other until nothing survives; null: some way has nothing to cut. */
  const complete = (cut: readonly number[]): readonly number[] | null => {
    const held = new Set(cut);
    for (let way = survivor(held); way !== null; way = survivor(held)) {
      const open = way.filter((element) => cost(element) < Number.POSITIVE_INFINITY);
      if (open.length === 0) return null;
      if (open.some((element) => held.has(element))) throw new Error('a survivor must not use what is cut');
      ways.push(open);
      limits.checkCancelled?.();
      held.add(open.reduce((best, element) => (cost(element) < cost(best) ? element : best)));
    }
    return withoutSpare([...held], survivor);
  };
  const total = (cut: readonly number[]): number => cut.reduce((sum, element) => sum + cost(element), 0);
  const stopped = (): CheapestCuts => ({
    cost: working === null ? Number.POSITIVE_INFINITY : total(working),
    cuts: working === null ? [] : [working],
    proven: false,
    all: false,
    atLeast,
  });

  for (;;) {
    const best = hittingSets(ways, cost, Number.POSITIVE_INFINITY, 1, budget);
    if (best === null) return stopped();
    const candidate = best[0] ?? [];
    atLeast = total(candidate);
    const known = ways.length;
    const full = complete(candidate);
    if (full === null) return { cost: Number.POSITIVE_INFINITY, cuts: [], proven: true, all: true, atLeast };
    if (working === null || total(full) < total(working)) working = full;
    if (ways.length === known) break;
    if (ways.length > limits.maxWays) return stopped();
  }
  // The cheapest cost is known; now all sets of that cost, each checked against ways that were not met yet.
  const cheapest = atLeast;
  for (;;) {
    const equal = hittingSets(ways, cost, cheapest, limits.maxCuts + 1, budget);
    const one = working ?? [];
    if (equal === null) return { cost: cheapest, cuts: [one], proven: true, all: false, atLeast };
    const known = ways.length;
    for (const cut of equal) if (survivor(new Set(cut)) !== null) complete(cut);
    if (ways.length > known && ways.length <= limits.maxWays) continue;
    const real = equal.filter((cut) => survivor(new Set(cut)) === null);
    const minimal = real.filter((cut) => withoutSpare(cut, survivor).length === cut.length);
    const cuts = minimal.length > 0 ? minimal : [one];
    return {
      cost: cheapest,
      cuts: cuts.slice(0, limits.maxCuts),
      proven: true,
      all: cuts.length <= limits.maxCuts && ways.length === known,
      atLeast,
    };
  }
}

/** Leaves out what the cut does not need (elements that cost nothing, or became needless). */
function withoutSpare(cut: readonly number[], survivor: Survivor): readonly number[] {
  let kept = [...cut].sort((a, b) => a - b);
  for (const element of [...kept].reverse()) {
    const fewer = kept.filter((other) => other !== element);
    if (survivor(new Set(fewer)) === null) kept = fewer;
  }
  return kept;
}

/** The cheapest sets that hit every way (or all sets of at most `limit`), sorted; null when the steps run out. */
function hittingSets(
  ways: readonly (readonly number[])[],
  cost: (element: number) => number,
  limit: number,
  most: number,
  budget: { left: number },
): readonly (readonly number[])[] | null {
  let best = limit;
  const slack = (value: number): number => value + 1e-9 * Math.max(1, Math.abs(value));
  const found = new Map<string, readonly number[]>();
  const chosen = new Set<number>();
  const barred = new Set<number>();
  let stopped = false;

  const visit = (spent: number): void => {
    if (stopped || found.size >= most * 4 || --budget.left < 0) {
      stopped ||= budget.left < 0;
      return;
    }
    const open = ways.filter((way) => !way.some((element) => chosen.has(element)));
    if (spent + bound(open, cost, barred) > (best === Number.POSITIVE_INFINITY ? best : slack(best))) return;
    if (open.length === 0) {
      if (limit === Number.POSITIVE_INFINITY && spent < best) {
        best = spent;
        found.clear();
      }
      const cut = [...chosen].sort((a, b) => a - b);
      found.set(cut.join(), cut);
      return;
    }
    const way = open.reduce((a, b) => (free(a, barred) <= free(b, barred) ? a : b));
    const options = way.filter((element) => !barred.has(element));
    options.sort((a, b) => cost(a) - cost(b) || a - b);
    const tried: number[] = [];
    for (const element of options) {
      chosen.add(element);
      visit(spent + cost(element));
      chosen.delete(element);
      barred.add(element);
      tried.push(element);
    }
    for (const element of tried) barred.delete(element);
  };
  visit(0);
  if (stopped) return null;
  return [...found.values()].sort((a, b) => a.join().localeCompare(b.join(), 'en', { numeric: true })).slice(0, most);
}

const free = (way: readonly number[], barred: ReadonlySet<number>): number =>
  way.reduce((count, element) => (barred.has(element) ? count : count + 1), 0);

/** Ways that share nothing each need an element of their own: the sum of their cheapest is a lower bound. */
function bound(
  open: readonly (readonly number[])[],
  cost: (element: number) => number,
  barred: ReadonlySet<number>,
): number {
  const used = new Set<number>();
  let sum = 0;
  for (const way of [...open].sort((a, b) => a.length - b.length)) {
    let least = Number.POSITIVE_INFINITY;
    let apart = true;
    for (const element of way) {
      if (barred.has(element)) continue;
      if (used.has(element)) apart = false;
      least = Math.min(least, cost(element));
    }
    if (least === Number.POSITIVE_INFINITY) return least;
    if (!apart) continue;
    for (const element of way) if (!barred.has(element)) used.add(element);
    sum += least;
  }
  return sum;
}
