import { type Result, succeed } from '../../model/problem.ts';
import type { DatasetAt } from '../../model/types.ts';
import { type Answer, makeAnswer, type Params } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import { exactMethod, figure, numberParam, phrase, shareValue, shareWords, step } from './answerParts.ts';
import { askedPair, chainsParameter, pairParameters } from './askedPair.ts';
import { chainSteps, noHoldingStep } from './chainStep.ts';
import { networkNotes } from './networkNotes.ts';
import { chainsBetween, ownershipBetween } from './ownershipBetween.ts';
import { unrecordedAbove } from './unrecordedHolders.ts';

/**
 * The k chains that carry most of one party's holding in another, each with its product and the running total, and the
 * residual that loops and the chains not listed add up to the total.
 *
 * Complexity O(k · length · cone · log cone). Reference: Yen (1971), Lawler (1972) on products of shares.
 */
export const chainsMeasure: Measure = {
  id: 'influence.chains',
  family: 'influence',
  title: 'influence.chains.title',
  summary: 'influence.chains.summary',
  parameters: [...pairParameters, chainsParameter],
  run: runChains,
};

function runChains(at: DatasetAt, params: Params, context: RunContext): Result<Answer> {
  const asked = askedPair(at, params);
  if (!asked.ok) return asked;
  const { network, owner, target, names, ends } = asked.value;
  context.checkCancelled();
  const chains = chainsBetween(network, owner, target, numberParam(params, 'chains', 10));
  const total = ownershipBetween(network, owner, target).net;
  const listed = chains.at(-1)?.total ?? 0;
  const residual = Math.max(0, total - listed);
  const best = chains[0];
  const cone = chains.flatMap((chain) => chain.entities).flatMap((id) => network.nodeOf.get(id) ?? []);
  const notes = networkNotes(network, new Set(cone));
  const listedSteps = best === undefined ? [noHoldingStep(network, owner, target)] : chainSteps(chains);
  const residualStep = step(phrase('influence.chain.residual'), shareValue(residual));
  return succeed(
    makeAnswer(chainsMeasure.id, params, at.on, exactMethod('influence.method.chains', 'Yen 1971; Lawler 1972'), {
      sentences:
        best === undefined
          ? [phrase('influence.chains.none', names)]
          : [
              phrase('influence.chains.count', {
                ...names,
                count: chains.length,
                share: shareWords(listed),
                total: shareWords(total),
              }),
            ],
      figures: [
        ...chains.map((chain, index) =>
          figure(
            `chain.${chain.entities.join('>')}`,
            phrase('influence.chains.nth', { number: index + 1 }),
            shareValue(chain.product),
            chainSteps([chain]),
            ends,
          ),
        ),
        figure('chains.listed', phrase('influence.chains.listed'), shareValue(listed), listedSteps, ends),
        figure('chains.residual', phrase('influence.figure.residual'), shareValue(residual), [residualStep], ends),
        figure(
          'chains.total',
          phrase('influence.figure.total'),
          shareValue(total),
          [step(phrase('influence.chains.listed'), shareValue(listed)), residualStep],
          ends,
        ),
      ],
      chains,
      highlight: {
        entities: [...new Set([ends.from, ends.to, ...chains.flatMap((chain) => chain.entities)])],
        facts: [...new Set(chains.flatMap((chain) => chain.facts))],
      },
      ...notes,
      gaps: [...notes.gaps, ...unrecordedAbove(network, target, owner)],
    }),
  );
}
