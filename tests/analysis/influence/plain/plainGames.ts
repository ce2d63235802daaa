/** All orders of the numbers below `count`. */
function allOrders(count: number): readonly (readonly number[])[] {
  const all = (rest: readonly number[]): readonly (readonly number[])[] =>
    rest.length < 2
      ? [rest]
      : rest.flatMap((one) => all(rest.filter((other) => other !== one)).map((tail) => [one, ...tail]));
  return all(Array.from({ length: count }, (_, player) => player));
}

/** Shapley-Shubik by its story: in which part of all orders does a player turn losing into winning. */
export function powerByOrders(count: number, wins: (set: ReadonlySet<number>) => boolean): readonly number[] {
  const score = new Array<number>(count).fill(0);
  const orders = allOrders(count);
  for (const order of orders) {
    const arrived = new Set<number>();
    const pivot = order.find((player) => {
      arrived.add(player);
      return wins(arrived);
    });
    if (pivot !== undefined) score[pivot] = (score[pivot] ?? 0) + 1 / orders.length;
  }
  return score;
}

/** The other indices from the list of winning sets. */
export function indicesBySets(count: number, wins: (set: ReadonlySet<number>) => boolean) {
  const all = Array.from(
    { length: 2 ** count },
    (_, bits) =>
      new Set(Array.from({ length: count }, (_, player) => player).filter((player) => (bits >> player) % 2 === 1)),
  );
  const without = (set: ReadonlySet<number>, player: number) => new Set([...set].filter((one) => one !== player));
  const critical = all
    .filter(wins)
    .map((set) => ({ set, decisive: [...set].filter((player) => !wins(without(set, player))) }));
  const minimal = critical.filter(({ set, decisive }) => set.size > 0 && decisive.length === set.size);
  const per = (value: (player: number) => number) => Array.from({ length: count }, (_, player) => value(player));
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
  const normal = (list: readonly number[]) => list.map((one) => (sum(list) > 0 ? one / sum(list) : 0));
  const swings = per((player) => critical.filter(({ decisive }) => decisive.includes(player)).length);
  return {
    banzhafAbsolute: swings.map((one) => one / 2 ** (count - 1)),
    banzhaf: normal(swings),
    deeganPackel: normal(per((player) => sum(minimal.map(({ set }) => (set.has(player) ? 1 / set.size : 0))))),
    johnston: normal(
      per((player) => sum(critical.map(({ decisive }) => (decisive.includes(player) ? 1 / decisive.length : 0)))),
    ),
    publicGood: normal(per((player) => minimal.filter(({ set }) => set.has(player)).length)),
  };
}

/** Shapley-Shubik with an ocean of small holders: the moment of one's arrival drawn on a fine grid of [0, 1]. */
export function powerOverOcean(
  majors: readonly number[],
  ocean: number,
  quota: number,
  steps = 4000,
): readonly number[] {
  return majors.map((own, player) => {
    const others = majors.filter((_, other) => other !== player);
    let total = 0;
    for (let step = 0; step < steps; step++) {
      const moment = (step + 0.5) / steps;
      for (let set = 0; set < 2 ** others.length; set++) {
        const inside = others.filter((_, at) => (set >> at) % 2 === 1);
        const before = inside.reduce((sum, weight) => sum + weight, 0) + ocean * moment;
        if (before > quota || before + own <= quota) continue;
        total += moment ** inside.length * (1 - moment) ** (others.length - inside.length);
      }
    }
    return total / steps;
  });
}
