import type { Phrase } from '../../messages/phrase.ts';
import { fail, type Result, succeed } from '../../model/problem.ts';
import type { DatasetAt } from '../../model/types.ts';
import { type Answer, type AnswerTable, type Figure, makeAnswer, type Params } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import { networkOf, type OwnershipNetwork, wholeUnits } from '../network.ts';
import { withSupport } from '../strength.ts';
import {
  entityOf,
  exactMethod,
  figure,
  listParam,
  named,
  nodeFor,
  numberParam,
  phrase,
  step,
  tableOf,
  truthParam,
  truthValue,
  votesValue,
} from './answerParts.ts';
import { controlledVotes, controlProof, controlSolverOf, majorityRule } from './controlBetween.ts';
import { criticalControl } from './criticalControl.ts';
import { networkNotes } from './networkNotes.ts';
import { unrecordedGap, untoldCompanies } from './unrecordedHolders.ts';

/**
 * What a party, or several acting in concert, control: the least set of companies of which they and what they control hold
 * more than the quota of the votes; with and without control rights, certain and possible.
 *
 * Exact on whole units. Complexity O(edges of the cone). Reference: Ceri, Gottlob, Tanca (1990); critical thresholds:
 * Almeida, Park, Subrahmanyam, Wolfenzon (2011).
 */
export const controlMeasure: Measure = {
  id: 'influence.control',
  family: 'influence',
  title: 'influence.control.title',
  summary: 'influence.control.summary',
  parameters: [
    { id: 'owner', label: 'influence.param.owner', type: 'entity', required: true, of: 'party' },
    { id: 'group', label: 'influence.param.group', type: 'entities', required: false, of: 'party' },
    { id: 'quota', label: 'influence.param.quota', type: 'share', default: 0.5, min: 0.01, max: 1 },
    { id: 'strict', label: 'influence.param.strict', type: 'truth', default: true },
  ],
  run: runControl,
};

function runControl(at: DatasetAt, params: Params, context: RunContext): Result<Answer> {
  const network = networkOf(at);
  const owner = nodeFor(network, params, 'owner');
  if (typeof owner !== 'number') return fail(owner);
  const starts = [owner, ...listParam(params, 'group').flatMap((id) => network.nodeOf.get(id) ?? [])];
  const quota = Math.round(numberParam(params, 'quota', 0.5) * wholeUnits);
  const strict = truthParam(params, 'strict', true);
  context.checkCancelled();
  const members = (ends: 'certain' | 'possible', withRights: boolean): ReadonlySet<number> => {
    const closure = controlSolverOf(network)(starts, majorityRule(network, ends, withRights, quota, strict));
    return new Set(closure.members.subarray(closure.startCount));
  };
  const byVotes = members('certain', false);
  const maybeByVotes = members('possible', false);
  const withRights = members('certain', true);
  const maybeWithRights = members('possible', true);
  const all = [...new Set([...withRights, ...byVotes, ...maybeWithRights, ...maybeByVotes])];
  const thresholds = criticalControl(network, owner);
  const truth = (node: number, sure: ReadonlySet<number>, maybe: ReadonlySet<number>) =>
    truthValue(sure.has(node) ? true : maybe.has(node) ? 'possible' : false);
  const figures = all.slice(0, 100).map((node, place): Figure => {
    context.checkCancelled();
    context.progress(place / Math.min(100, all.length));
    const ends = withRights.has(node) ? 'certain' : 'possible';
    const proof = controlProof(network, starts, node, majorityRule(network, ends, true, quota, strict));
    const working = withSupport(at, proof);
    const label = phrase('influence.control.over', { company: named(network, node) });
    return figure(`control.${network.ids[node] ?? ''}`, label, truth(node, withRights, maybeWithRights), working, {
      from: network.ids[owner] ?? '',
      to: network.ids[node] ?? '',
    });
  });
  const rows: AnswerTable['rows'][number][] = all
    .slice(0, 1000)
    .map((node) => [
      { type: 'entity' as const, value: entityOf(network, node) },
      truth(node, byVotes, maybeByVotes),
      truth(node, withRights, maybeWithRights),
      votesValue(...controlledVotes(network, starts, node, true)),
      votesValue(Math.round((thresholds.get(node) ?? 0) * wholeUnits)),
    ]);
  const group = new Set([...starts, ...all]);
  const untold = untoldCompanies(network, group);
  const unknown = { type: 'unknown' as const };
  for (const node of untold) {
    const label = phrase('influence.control.over', { company: named(network, node) });
    const ends = { from: entityOf(network, owner), to: entityOf(network, node) };
    figures.push(
      figure(`control.${network.ids[node] ?? ''}`, label, unknown, [step(unrecordedGap(network, node))], ends),
    );
    rows.push([{ type: 'entity' as const, value: ends.to }, unknown, unknown, unknown, unknown]);
  }
  const notes = networkNotes(network, all);
  const clash = strict && quota >= wholeUnits / 2 ? [] : contested(network, starts, [...byVotes], quota, strict);
  const names = { list: starts.map((node) => named(network, node)) };
  const sentences: Phrase[] = [
    byVotes.size === 0
      ? phrase('influence.control.countNone', { owners: names })
      : phrase('influence.control.count', { owners: names, count: byVotes.size }),
    ...(withRights.size > byVotes.size
      ? [phrase('influence.control.countRights', { owners: names, count: withRights.size - byVotes.size })]
      : []),
    ...(untold.length === 0
      ? []
      : [phrase('influence.control.untold', { companies: { list: untold.map((node) => named(network, node)) } })]),
    ...clash.map(({ other, company }) =>
      phrase('influence.control.contradiction', {
        owners: names,
        other: named(network, other),
        company: named(network, company),
      }),
    ),
  ];
  const method = exactMethod('influence.method.closure', 'Ceri, Gottlob, Tanca 1990; Almeida et al. 2011', [
    phrase(strict ? 'influence.condition.strict' : 'influence.condition.notStrict', {
      quota: { share: quota / wholeUnits },
    }),
  ]);
  return succeed(
    makeAnswer(controlMeasure.id, params, at.on, method, {
      sentences,
      figures,
      tables: [
        tableOf(
          [
            ['company', 'influence.column.company', 'entity'],
            ['votes', 'influence.figure.controlVotes', 'truth'],
            ['rights', 'influence.figure.controlRights', 'truth'],
            ['percentage', 'influence.figure.controlPercentage', 'share'],
            ['critical', 'influence.figure.critical', 'share'],
          ],
          rows,
        ),
      ],
      highlight: {
        entities: [...starts, ...all].map((node) => entityOf(network, node)),
        facts: [...new Set(figures.flatMap((one) => one.working.flatMap((line) => line.facts)))],
      },
      ...notes,
      gaps: [...notes.gaps, ...untold.map((node) => unrecordedGap(network, node))],
    }),
  );
}

/** Companies that somebody outside the group controls just as well: the quota lets two win. */
function contested(
  network: OwnershipNetwork,
  starts: readonly number[],
  companies: readonly number[],
  quota: number,
  strict: boolean,
) {
  const solve = controlSolverOf(network);
  return companies.flatMap((company) => {
    const holders = Array.from(network.inNode.subarray(network.inStart[company], network.inStart[company + 1]));
    const mine = new Set(solve(starts, majorityRule(network, 'certain', false, quota, strict)).members);
    const other = holders.find(
      (holder) =>
        !mine.has(holder) &&
        solve([holder], majorityRule(network, 'certain', false, quota, strict)).members.indexOf(company, 1) > 0,
    );
    return other === undefined ? [] : [{ other, company }];
  });
}
