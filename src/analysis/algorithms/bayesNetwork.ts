/** A yes/no variable: a prior, or parents and a table by the parents' values ("10": first yes, second no). */
export type BayesNode =
  | { readonly prior: number }
  | { readonly parents: readonly string[]; readonly cpt: Readonly<Record<string, number>> };

/** A network without cycles, by name. */
export type BayesNetwork = Readonly<Record<string, BayesNode>>;

/**
 * The chance of each variable being true given what is known, by enumeration in the order of parents; null when what
 * is known can't happen. Throws a RangeError on a cycle, an unknown parent or a missing row. O(2^variables).
 * N. Poolsappasit, R. Dewri, I. Ray, IEEE TDSC 9 (2012) 61.
 */
export function bayesChances(
  network: BayesNetwork,
  evidence: Readonly<Record<string, boolean>> = {},
): Readonly<Record<string, number>> | null {
  const order = parentsFirst(network);
  const value: Record<string, boolean> = {};
  const trueMass: Record<string, number> = Object.fromEntries(order.map((name) => [name, 0]));
  let mass = 0;
  const visit = (at: number, weight: number): void => {
    if (weight === 0) return;
    const name = order[at];
    if (name === undefined) {
      mass += weight;
      for (const other of order) if (value[other] === true) trueMass[other] = (trueMass[other] ?? 0) + weight;
      return;
    }
    const chance = chanceOf(network[name] as BayesNode, name, value);
    const known = evidence[name];
    for (const is of [true, false]) {
      if (known !== undefined && known !== is) continue;
      value[name] = is;
      visit(at + 1, weight * (is ? chance : 1 - chance));
    }
  };
  visit(0, 1);
  if (mass === 0) return null;
  return Object.fromEntries(order.map((name) => [name, (trueMass[name] ?? 0) / mass]));
}

function chanceOf(node: BayesNode, name: string, value: Readonly<Record<string, boolean>>): number {
  if ('prior' in node) return node.prior;
  const row = node.parents.map((parent) => (value[parent] === true ? '1' : '0')).join('');
  const chance = node.cpt[row];
  if (chance === undefined) throw new RangeError(`${name} has no row ${row}`);
  return chance;
}

function parentsFirst(network: BayesNetwork): readonly string[] {
  const order: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (name: string): void => {
    if (state.get(name) === 'done') return;
    const node = network[name];
    if (node === undefined || state.get(name) === 'open') throw new RangeError(`${name} is unknown or its own parent`);
    state.set(name, 'open');
    if ('parents' in node) for (const parent of node.parents) visit(parent);
    state.set(name, 'done');
    order.push(name);
  };
  for (const name of Object.keys(network)) visit(name);
  return order;
}
