import { type BestChain, bestChains } from '../algorithms/bestChains.ts';
import { createWalkSolver, type WalkSolver } from '../algorithms/walkSums.ts';
import type { Chain } from '../answer.ts';
import { factsOfEdge, type OwnershipNetwork } from '../network.ts';
import { supportSteps } from '../strength.ts';
import { entityOf } from './answerParts.ts';

const solvers = new WeakMap<OwnershipNetwork, WalkSolver>();

/** The solver of integrated ownership on the lower ends of capital shares, made once a network. */
export function ownershipSolverOf(network: OwnershipNetwork): WalkSolver {
  const known = solvers.get(network);
  if (known !== undefined) return known;
  const solver = createWalkSolver(network, network.cashLow);
  solvers.set(network, solver);
  return solver;
}

/** Integrated ownership of one pair, on the lower ends. */
export interface PairOwnership {
  readonly net: number;
  /** null: no limit, the owner belongs to a group that owns itself wholly. */
  readonly gross: number | null;
  readonly multiplier: number | null;
  readonly direct: readonly [number, number];
  readonly iterationResidual: number;
  readonly closed: boolean;
}

/** Net and gross integrated ownership of `target` by `owner`. Complexity O(cone below the owner). */
export function ownershipBetween(network: OwnershipNetwork, owner: number, target: number): PairOwnership {
  const solver = ownershipSolverOf(network);
  const reach = solver.down(owner, 'net');
  const net = reach.nodes.includes(target) ? (reach.value[target] as number) : 0;
  const closed = solver.isClosed(owner);
  const multiplier = solver.multiplier(owner);
  let direct: readonly [number, number] = [0, 0];
  for (let edge = network.outStart[owner] as number; edge < (network.outStart[owner + 1] as number); edge++) {
    if (network.outNode[edge] === target) direct = [network.cashLow[edge] as number, network.cashHigh[edge] as number];
  }
  // N = Y / M off the diagonal, so no second solution is needed; Y_ii = M_ii - 1.
  const gross = multiplier === null ? null : owner === target ? multiplier - 1 : net * multiplier;
  return { net, gross, multiplier, direct, iterationResidual: reach.residual, closed };
}

/** The best chains between two, with what each is in the totals; `product` is on the lower ends of the shares. */
export function chainsBetween(network: OwnershipNetwork, owner: number, target: number, k: number): readonly Chain[] {
  let total = 0;
  return bestChains(network, network.cashHigh, owner, target, k).map((chain) => {
    const product = productOf(network.cashLow, chain);
    total += product;
    const facts = chain.edges.flatMap((edge) => factsOfEdge(network, edge));
    const support = supportSteps(network.at, facts);
    return { entities: chain.nodes.map((node) => entityOf(network, node)), facts, product, total, support };
  });
}

function productOf(weight: Float64Array, chain: BestChain): number {
  return chain.edges.reduce((product, edge) => product * (weight[edge] as number), 1);
}
