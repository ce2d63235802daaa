import type { Phrase } from '../../messages/phrase.ts';
import { type Result, succeed } from '../../model/problem.ts';
import { toFraction } from '../../model/share.ts';
import type { Change, DatasetAt, FactId } from '../../model/types.ts';
import { edgeBetween } from '../algorithms/bestChains.ts';
import { type Answer, type Cut, type Figure, makeAnswer, type Params } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import { factsOfEdge, type OwnershipNetwork } from '../network.ts';
import { withSupport } from '../strength.ts';
import {
  cell,
  entityOf,
  exactMethod,
  figure,
  named,
  phrase,
  shareValue,
  shareWords,
  step,
  tableOf,
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
    ...(gain === null ? [] : giversSentence(network, gain, true)),
    ...(loss === null || holder === undefined
      ? []
      : [
          phrase('influence.flip.loss', {
            holder: named(network, holder),
            target: named(network, target),
            company: named(network, loss.company),
            share: shareWords(unitsAsShare(loss.units)),
          }),
          ...giversSentence(network, loss, false),
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
      exactMethod('influence.method.flip', 'Ceri, Gottlob, Tanca 1990', [
        phrase('influence.condition.oneCompany'),
        phrase('influence.condition.fewest'),
      ]),
      {
        sentences,
        figures,
        tables: [
          giversTable(network, [
            ['influence.flip.toGain', gain],
            ['influence.flip.toLose', loss],
          ]),
        ].filter(({ rows }) => rows.length > 0),
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
    ...flip.givers.map(({ holder, units }) =>
      step(
        phrase('influence.flip.gives', { holder: named(network, holder) }),
        votesValue(units),
        factsBetween(network, holder, flip.company),
      ),
    ),
    ...(undisclosed(flip) > 0 ? [step(phrase('influence.owners.other'), votesValue(undisclosed(flip)))] : []),
  ];
  return figure(
    id,
    phrase(`influence.${id}.label`, { company }),
    shareValue(unitsAsShare(flip.units)),
    withSupport(network.at, working),
    ends,
  );
}

/** The transfer as steps of a scenario, one a giver; where undisclosed holders would have to give there is none to offer. */
function cutOf(network: OwnershipNetwork, id: 'flip.gain' | 'flip.loss', flip: Flip): Cut {
  const { to, company, givers } = flip;
  const amount = unitsAsShare(flip.units);
  const complete = undisclosed(flip) === 0;
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

/** Votes that holders who are not on record would have to give. */
function undisclosed(flip: Flip): number {
  return flip.units - flip.givers.reduce((sum, giver) => sum + giver.units, 0);
}

/**
 * Who would give how much: everybody who is needed, not the first alone. For control to be gained the last unit is what
 * makes it more than half, so that the last giver gives more than a share, however little.
 */
function giversSentence(network: OwnershipNetwork, flip: Flip, above: boolean): readonly Phrase[] {
  const rest = undisclosed(flip);
  const parts = flip.givers.map(({ holder, units }, at) => {
    const last = above && rest === 0 && at === flip.givers.length - 1;
    const share = shareWords(unitsAsShare(last ? units - 1 : units));
    return {
      phrase: phrase(last ? 'influence.flip.partAbove' : 'influence.flip.part', {
        holder: named(network, holder),
        share,
      }),
    };
  });
  if (rest > 0) parts.push({ phrase: phrase('influence.flip.rest', { share: shareWords(unitsAsShare(rest)) }) });
  return [
    phrase('influence.flip.givers', {
      company: named(network, flip.company),
      parts: { list: parts },
      count: parts.length,
    }),
  ];
}

/** The same, one row a giver. */
function giversTable(
  network: OwnershipNetwork,
  flips: readonly (readonly ['influence.flip.toGain' | 'influence.flip.toLose', Flip | null])[],
) {
  const rows = flips.flatMap(([which, flip]) =>
    (flip?.givers ?? []).map(({ holder, units }, at, all) => [
      // A gain has to pass the half: the last giver gives more than is written.
      {
        type: 'words' as const,
        value: phrase(
          which === 'influence.flip.toGain' && at === all.length - 1 && flip !== null && undisclosed(flip) === 0
            ? 'influence.flip.toGainAbove'
            : which,
        ),
      },
      cell(entityOf(network, flip?.company ?? holder)),
      cell(entityOf(network, holder)),
      votesValue(units),
    ]),
  );
  return tableOf(
    [
      ['change', 'influence.flip.which', 'words'],
      ['company', 'influence.column.company', 'entity'],
      ['giver', 'influence.column.holder', 'entity'],
      ['votes', 'influence.column.votes', 'share'],
    ],
    rows,
  );
}

function factsBetween(network: OwnershipNetwork, holder: number, company: number): readonly FactId[] {
  const edge = edgeBetween(network, holder, company);
  return edge < 0 ? [] : factsOfEdge(network, edge);
}
