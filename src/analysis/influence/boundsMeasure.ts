import { type Result, succeed } from '../../model/problem.ts';
import type { DatasetAt } from '../../model/types.ts';
import { createWalkSolver } from '../algorithms/walkSums.ts';
import { type Answer, makeAnswer, type Params } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import { factsOfEdge, type OwnershipNetwork, wholeUnits } from '../network.ts';
import {
  cell,
  entityOf,
  exactMethod,
  figure,
  phrase,
  shareValue,
  shareWords,
  step,
  tableOf,
  votesValue,
} from './answerParts.ts';
import { askedPair, pairParameters } from './askedPair.ts';
import { chainSteps } from './chainStep.ts';
import { controlStatement } from './controlStatement.ts';
import { holdersOf } from './holders.ts';
import { networkNotes } from './networkNotes.ts';
import { chainsBetween, ownershipBetween } from './ownershipBetween.ts';
import { lacksHolders, unrecordedAbove } from './unrecordedHolders.ts';
import { upperOwnership } from './upperOwnership.ts';

/**
 * What bands and unknown shares leave open: the exact lower and upper end of the total, with the holders of each company
 * adding up to at most 100 %; the ends of every direct holding after tightening; control that is certain, possible or ruled out.
 *
 * Multiplying upper ends along chains is shown beside it as the wrong figure that it is, where the two differ.
 * Complexity O(rounds × cone). Reference: Givan, Leach, Dean (2000); Wu, Koutsoukos (2008).
 */
export const boundsMeasure: Measure = {
  id: 'influence.bounds',
  family: 'influence',
  title: 'influence.bounds.title',
  summary: 'influence.bounds.summary',
  parameters: pairParameters,
  run: runBounds,
};

function runBounds(at: DatasetAt, params: Params, context: RunContext): Result<Answer> {
  const asked = askedPair(at, params);
  if (!asked.ok) return asked;
  const { network, owner, target, names, ends } = asked.value;
  context.checkCancelled();
  const low = ownershipBetween(network, owner, target).net;
  const high = upperOwnership(network, owner, target, low);
  context.checkCancelled();
  context.progress(0.4);
  const naive = naiveUpper(network, owner, target);
  const control = controlStatement(network, owner, target);
  context.checkCancelled();
  context.progress(0.8);
  const chains = chainsBetween(network, owner, target, 10);
  const wide = high - low > 1e-12;
  // Nobody's direct holding is on record on the day: no end of a range can be told, not even 0.
  const untold = owner !== target && lacksHolders(network, target);
  const sentence = untold
    ? phrase('influence.integrated.untold', names)
    : phrase(wide ? 'influence.bounds.range' : 'influence.bounds.exact', { ...names, share: shareWords(low, high) });
  const working = [
    step(phrase('influence.bounds.lower'), shareValue(low)),
    ...chainSteps(chains),
    step(phrase('influence.bounds.upper'), shareValue(high)),
  ];
  const wrong =
    naive > high + 1e-9 ? [phrase('influence.bounds.naive', { share: shareWords(Math.min(naive, 10)) })] : [];
  const rows = holdersOf(network, target)
    .slice(0, 500)
    .map(({ holder, edge }) => [
      cell(entityOf(network, holder)),
      shareValue(network.cashLow[edge] as number, network.cashHigh[edge] as number),
      votesValue(network.votesLow[edge] as number, Math.min(wholeUnits, network.votesHigh[edge] as number)),
    ]);
  const notes = networkNotes(
    network,
    new Set([target, ...chains.flatMap((chain) => chain.entities).flatMap((id) => network.nodeOf.get(id) ?? [])]),
  );
  return succeed(
    makeAnswer(
      boundsMeasure.id,
      params,
      at.on,
      {
        ...exactMethod('influence.method.bounds', 'Givan, Leach, Dean 2000; Wu, Koutsoukos 2008', [
          phrase('influence.condition.columns'),
        ]),
        exactness: 'bounds',
      },
      {
        sentences: untold ? [sentence] : [sentence, ...wrong, ...control.sentences],
        figures: [
          figure(
            'bounds.total',
            phrase('influence.figure.total'),
            untold ? { type: 'unknown' } : shareValue(low, high),
            untold ? [step(sentence)] : working,
            ends,
          ),
          ...control.figures,
        ],
        chains,
        groups: control.groups,
        tables: [
          tableOf(
            [
              ['holder', 'influence.column.holder', 'entity'],
              ['capital', 'influence.column.capital', 'share'],
              ['votes', 'influence.column.votes', 'share'],
            ],
            rows,
          ),
        ],
        highlight: {
          entities: [...new Set([ends.from, ends.to, ...chains.flatMap((chain) => chain.entities)])],
          facts: [
            ...new Set([
              ...chains.flatMap((chain) => chain.facts),
              ...holdersOf(network, target)
                .slice(0, 200)
                .flatMap(({ edge }) => factsOfEdge(network, edge)),
            ]),
          ],
        },
        ...notes,
        gaps: [...notes.gaps, ...control.gaps, ...(owner === target ? [] : unrecordedAbove(network, target, owner))],
      },
    ),
  );
}

/** All upper ends at once, as if every holder could have its most at the same time. */
function naiveUpper(network: OwnershipNetwork, owner: number, target: number): number {
  const reach = createWalkSolver(network, network.cashHigh).down(owner, 'net');
  return reach.nodes.includes(target) ? (reach.value[target] as number) : 0;
}
