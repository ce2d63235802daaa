import type { Phrase } from '../../messages/phrase.ts';
import { type Result, succeed } from '../../model/problem.ts';
import type { DatasetAt } from '../../model/types.ts';
import { type Answer, type Figure, makeAnswer, type Params, type WorkingStep } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import type { OwnershipNetwork } from '../network.ts';
import { exactMethod, figure, named, numberParam, phrase, shareValue, shareWords, step } from './answerParts.ts';
import { askedPair, chainsParameter, pairParameters } from './askedPair.ts';
import { chainSteps, noHoldingStep } from './chainStep.ts';
import { controlStatement } from './controlStatement.ts';
import { networkNotes } from './networkNotes.ts';
import { chainsBetween, ownershipBetween } from './ownershipBetween.ts';
import { lacksHolders, unrecordedAbove } from './unrecordedHolders.ts';
import { upperOwnership } from './upperOwnership.ts';
import { weakestLinkFigure } from './weakestLink.ts';

/**
 * What one party holds of another in total: integrated ownership net and gross, the chains that make it, the residual
 * that loops and unlisted chains add, and, apart from the percentage, what votes and rights decide.
 *
 * Shares are fractions. Complexity: the cone between the two, plus `chains` best-path searches.
 * Reference: Brioschi, Buzzacchi, Colombo (1989), J. Banking & Finance 13:747 (gross); Baldone, Brioschi, Paleari (1998),
 * Metroeconomica 49 (net).
 */
export const integratedMeasure: Measure = {
  id: 'influence.integrated',
  family: 'influence',
  title: 'influence.integrated.title',
  summary: 'influence.integrated.summary',
  parameters: [...pairParameters, chainsParameter],
  run: runIntegrated,
};

function runIntegrated(at: DatasetAt, params: Params, context: RunContext): Result<Answer> {
  const asked = askedPair(at, params);
  if (!asked.ok) return asked;
  const { network, owner, target, names, ends } = asked.value;
  context.checkCancelled();
  const pair = ownershipBetween(network, owner, target);
  const high = upperOwnership(network, owner, target, pair.net);
  const chains = chainsBetween(network, owner, target, numberParam(params, 'chains', 10));
  const listed = chains.at(-1)?.total ?? 0;
  const residual = Math.max(0, pair.net - listed);
  context.checkCancelled();
  const control = controlStatement(network, owner, target);
  const residualStep =
    residual > 1e-12 ? [step(phrase('influence.chain.residual'), shareValue(residual))] : ([] as WorkingStep[]);
  const directSteps = chainSteps(chains.filter(({ entities }) => entities.length === 2));
  const noneStep = [noHoldingStep(network, owner, target)];
  const leftSteps = [
    step(phrase('influence.figure.total'), shareValue(pair.net)),
    step(phrase('influence.residual.listed', { count: chains.length }), shareValue(listed)),
    step(phrase('influence.residual.left'), shareValue(residual)),
  ];
  // Nobody's direct holding is on record on the day: a share of 0 would be a statement that no source makes.
  const untold = owner !== target && lacksHolders(network, target);
  const untoldStep = [step(phrase('influence.integrated.untold', names))];
  const figures: Figure[] = [
    figure(
      'integrated.net',
      phrase('influence.figure.total'),
      untold ? { type: 'unknown' } : shareValue(pair.net, high),
      untold ? untoldStep : chains.length === 0 ? noneStep : [...chainSteps(chains), ...residualStep],
      ends,
    ),
    figure(
      'integrated.direct',
      phrase('influence.figure.direct'),
      untold ? { type: 'unknown' } : shareValue(...pair.direct),
      untold ? untoldStep : directSteps.length === 0 ? noneStep : directSteps,
      ends,
    ),
    figure(
      'integrated.gross',
      phrase('influence.figure.gross'),
      pair.gross === null ? { type: 'unknown' } : shareValue(pair.gross),
      [step(phrase(pair.gross === null ? 'influence.gross.closed' : 'influence.gross.working'))],
      ends,
    ),
    figure(
      'integrated.multiplier',
      phrase('influence.figure.multiplier'),
      pair.multiplier === null ? { type: 'unknown' } : { type: 'number', value: pair.multiplier },
      [step(phrase('influence.multiplier.working', { owner: named(network, owner) }))],
      { from: ends.from },
    ),
    figure('integrated.residual', phrase('influence.figure.residual'), shareValue(residual), leftSteps, ends),
    ...control.figures,
    weakestLinkFigure(network, owner, target),
  ];
  const cone = new Set(chains.flatMap((chain) => chain.entities).map((id) => network.nodeOf.get(id) ?? target));
  const notes = networkNotes(network, cone);
  return succeed(
    makeAnswer(integratedMeasure.id, params, at.on, methodOf(pair.iterationResidual), {
      sentences: untold
        ? [phrase('influence.integrated.untold', names)]
        : [holdsSentence(network, owner, target, pair.net, high), ...control.sentences],
      figures,
      chains,
      groups: control.groups,
      highlight: {
        entities: [...new Set([ends.from, ends.to, ...chains.flatMap((chain) => chain.entities)])],
        facts: [...new Set([...chains.flatMap((chain) => chain.facts), ...control.facts])],
      },
      ...notes,
      gaps: [...notes.gaps, ...control.gaps, ...(owner === target ? [] : unrecordedAbove(network, target, owner))],
    }),
  );
}

function methodOf(iterationResidual: number) {
  const conditions = [phrase('influence.condition.allWalks')];
  const exact = exactMethod(
    'influence.method.integrated',
    'Brioschi, Buzzacchi, Colombo 1989; Baldone, Brioschi, Paleari 1998',
    conditions,
  );
  if (iterationResidual === 0) return exact;
  const left = phrase('influence.condition.residual', { mass: iterationResidual });
  return { ...exact, exactness: 'stopped' as const, conditions: [...conditions, left] };
}

function holdsSentence(network: OwnershipNetwork, owner: number, target: number, low: number, high: number): Phrase {
  const names = { owner: named(network, owner), target: named(network, target) };
  if (high <= 0) return phrase('influence.integrated.none', names);
  return phrase(owner === target ? 'influence.integrated.self' : 'influence.integrated.holds', {
    ...names,
    share: shareWords(low, high),
  });
}
