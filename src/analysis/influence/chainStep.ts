import type { Chain, WorkingStep } from '../answer.ts';
import type { OwnershipNetwork } from '../network.ts';
import { named, phrase, shareValue, step } from './answerParts.ts';
import { directFacts } from './holders.ts';

/** One line a chain: direct, or through whom. */
export function chainStep(chain: Chain): WorkingStep {
  const between = chain.entities.slice(1, -1).map((entity) => ({ entity }));
  const text =
    between.length === 0
      ? phrase('influence.chain.direct')
      : phrase('influence.chain.step', { chain: { list: between } });
  return step(text, shareValue(chain.product), chain.facts);
}

/** The chains of a working, each with what it rests on; said once where it is the same for all of them. */
export function chainSteps(chains: readonly Chain[]): readonly WorkingStep[] {
  const supports = chains.map(({ support = [] }) => JSON.stringify(support));
  if (new Set(supports).size === 1) return [...chains.map(chainStep), ...(chains[0]?.support ?? [])];
  return chains.flatMap((chain) => [chainStep(chain), ...(chain.support ?? [])]);
}

/** Where no chain leads from the one to the other: 0, and the holders that are on record. */
export function noHoldingStep(network: OwnershipNetwork, owner: number, target: number): WorkingStep {
  const names = { owner: named(network, owner), target: named(network, target) };
  return step(phrase('influence.direct.none', names), shareValue(0), directFacts(network, target));
}
