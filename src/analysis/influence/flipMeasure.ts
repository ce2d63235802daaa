import { type Result, succeed } from '../../model/problem.ts';
import { toFraction } from '../../model/share.ts';
import type { Change, DatasetAt } from '../../model/types.ts';
import { type Answer, type Cut, type Figure, makeAnswer, type Params } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import type { OwnershipNetwork } from '../network.ts';
import {
  entityOf,
  exactMethod,
  figure,
  named,
  phrase,
  shareValue,
  shareWords,
  step,
  truthParam,
  votesValue,
} from './answerParts.ts';
import { askedPair, pairParameters } from './askedPair.ts';
import { controlCertainty } from './controlBetween.ts';
import { type Flip, flipToControl, flipToLose, unitsAsShare } from './flipControl.ts';
import { directFacts } from './holders.ts';
import { networkNotes } from './networkNotes.ts';
import { topControl } from './ultimateMeasure.ts';

/**
 * What flips control: the smallest transfer of votes in one company that gives the owner control of the target, and the
 * smallest that takes it from whoever has it now. Each comes as a scenario step to try.
 *
 * Complexity O(companies × cone). Reference: own construction on the control closure (Ceri, Gottlob, Tanca 1990).
 */
export const flipMeasure: Measure = {
  id: 'influence.flip',
  family: 'influence',
  title: 'influence.flip.title',
  summary: 'influence.flip.summary',
  parameters: [
    ...pairParameters,
    { id: 'withRights', label: 'influence.param.withRights', type: 'truth', default: false },
  ],
  run: runFlip,
};

function runFlip(at: DatasetAt, params: Params, context: RunContext): Result<Answer> {
  const asked = askedPair(at, params);
  if (!asked.ok) return asked;
  const { network, owner, target, names, ends } = asked.value;
  const withRights = truthParam(params, 'withRights', false);
  context.checkCancelled();
  const gain = flipToControl(network, owner, target, withRights);
  const present = topControl(network, target, withRights).ultimate[0];
  const holder = gain === null ? owner : present;
  const loss = holder === undefined ? null : flipToLose(network, holder, target, withRights);
  const sentences = [
    gain === null
      ? phrase(
          owner !== target && controlCertainty(network, [owner], target, withRights) === 'yes'
            ? 'influence.flip.already'
            : 'influence.flip.never',
          names,
        )
      : phrase('influence.flip.gain', {
          ...names,
          company: named(network, gain.company),
          share: shareWords(unitsAsShare(gain.units - 1)),
        }),
    ...(loss === null || holder === undefined
      ? []
      : [
          phrase('influence.flip.loss', {
            holder: named(network, holder),
            target: named(network, target),
            company: named(network, loss.company),
            share: shareWords(unitsAsShare(loss.units)),
          }),
        ]),
  ];
  const figures = [
    ...(gain === null ? [] : [figureOf(network, 'flip.gain', gain, ends)]),
    ...(loss === null ? [] : [figureOf(network, 'flip.loss', loss, ends)]),
  ];
  return succeed(
    makeAnswer(
      flipMeasure.id,
      params,
      at.on,
      exactMethod('influence.method.flip', 'Ceri, Gottlob, Tanca 1990', [phrase('influence.condition.oneCompany')]),
      {
        sentences,
        figures,
        cuts: [
          ...(gain === null ? [] : [cutOf(network, 'flip.gain', gain)]),
          ...(loss === null ? [] : [cutOf(network, 'flip.loss', loss)]),
        ],
        highlight: {
          entities: [
            ...new Set([
              ends.from,
              ends.to,
              ...[gain, loss].flatMap((flip) => (flip === null ? [] : [entityOf(network, flip.company)])),
            ]),
          ],
          facts: [gain, loss].flatMap((flip) => (flip === null ? [] : directFacts(network, flip.company))),
        },
        ...networkNotes(network, [target, ...[gain, loss].flatMap((flip) => (flip === null ? [] : [flip.company]))]),
      },
    ),
  );
}

function figureOf(
  network: OwnershipNetwork,
  id: 'flip.gain' | 'flip.loss',
  flip: Flip,
  ends: { from: string; to: string },
): Figure {
  const company = named(network, flip.company);
  const working = [
    step(phrase('influence.flip.before', { company }), votesValue(flip.before), directFacts(network, flip.company)),
    step(phrase('influence.flip.needed', { company }), votesValue(flip.units)),
  ];
  return figure(id, phrase(`influence.${id}.label`, { company }), shareValue(unitsAsShare(flip.units)), working, ends);
}

/** The transfer as steps of a scenario, one a giver; where undisclosed holders would have to give there is none to offer. */
function cutOf(network: OwnershipNetwork, id: 'flip.gain' | 'flip.loss', flip: Flip): Cut {
  const { to, company, givers } = flip;
  const amount = unitsAsShare(flip.units);
  const complete = givers.reduce((sum, giver) => sum + giver.units, 0) === flip.units;
  const changes =
    to === null || !complete
      ? []
      : givers.map(
          (giver): Change => ({
            type: 'transfer',
            from: entityOf(network, giver.holder),
            to: entityOf(network, to),
            target: entityOf(network, company),
            amount: toFraction(unitsAsShare(giver.units)),
          }),
        );
  return {
    id,
    title: phrase(`influence.${id}.label`, { company: named(network, flip.company) }),
    links: [],
    entities: [entityOf(network, flip.company)],
    cost: amount,
    minimal: true,
    changes,
  };
}
