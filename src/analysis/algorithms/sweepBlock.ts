const maxSweeps = 20_000;
const stopMass = 1e-15;

/** Passes one member's mass on inside its block. */
export type PassOn = (member: number, amount: number, add: (node: number, amount: number) => void) => void;

/**
 * Gauss-Seidel on the masses that wait to be passed on, for a block too dense to factor: `value[first..end)` holds what
 * enters and is overwritten by what passes through each member.
 *
 * @returns the mass not yet placed when it stopped: a bound of the error of every value while no company is held to
 * more than 100 %. Complexity O(sweeps × edges of the block), at most 20,000 sweeps.
 * Reference: Y. Saad, Iterative Methods for Sparse Linear Systems (2003), ch. 4.
 */
export function sweepBlock(value: Float64Array, first: number, end: number, pass: PassOn): number {
  const waiting = value.slice(first, end);
  value.fill(0, first, end);
  const add = (node: number, amount: number): void => {
    waiting[node - first] = (waiting[node - first] as number) + amount;
  };
  for (let round = 0; round < maxSweeps; round++) {
    let moved = 0;
    for (let member = first; member < end; member++) {
      const amount = waiting[member - first] as number;
      if (amount === 0) continue;
      waiting[member - first] = 0;
      value[member] = (value[member] as number) + amount;
      moved += amount;
      pass(member, amount, add);
    }
    if (moved < stopMass) break;
  }
  return waiting.reduce((sum, amount) => sum + amount, 0);
}
