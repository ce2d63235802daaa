import type { Chain, WorkingStep } from '../answer.ts';
import { phrase, shareValue, step } from './answerParts.ts';

/** One line a chain: direct, or through whom. */
export function chainStep(chain: Chain): WorkingStep {
  const between = chain.entities.slice(1, -1).map((entity) => ({ entity }));
  const text =
    between.length === 0
      ? phrase('influence.chain.direct')
      : phrase('influence.chain.step', { chain: { list: between } });
  return step(text, shareValue(chain.product), chain.facts);
}
