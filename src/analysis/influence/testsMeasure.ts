import { fail, type Result, succeed } from '../../model/problem.ts';
import type { DatasetAt } from '../../model/types.ts';
import { type Answer, makeAnswer, type Params } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import { networkOf } from '../network.ts';
import { exactMethod, figure, named, nodeFor, phrase, truthValue } from './answerParts.ts';
import { legalTests } from './legalTests.ts';
import { networkNotes } from './networkNotes.ts';

/**
 * The legal and accounting tests of a pair, side by side: the same facts, each rule's own answer, with proof, date and source.
 *
 * "Cannot be decided from these facts" is a result. Rules are data (`rules/legalRules.ts`). Complexity: a few cones a rule.
 */
export const testsMeasure: Measure = {
  id: 'influence.tests',
  family: 'influence',
  title: 'influence.tests.title',
  summary: 'influence.tests.summary',
  parameters: [
    { id: 'owner', label: 'influence.param.owner', type: 'entity', required: true, of: 'party' },
    { id: 'target', label: 'influence.param.target', type: 'entity', required: true, of: 'party' },
  ],
  run: runTests,
};

function runTests(at: DatasetAt, params: Params, context: RunContext): Result<Answer> {
  const network = networkOf(at);
  const owner = nodeFor(network, params, 'owner');
  if (typeof owner !== 'number') return fail(owner);
  const target = nodeFor(network, params, 'target');
  if (typeof target !== 'number') return fail(target);
  context.checkCancelled();
  const tests = legalTests(network, owner, target);
  const count = (result: string): number => tests.filter((row) => row.result === result).length;
  const facts = [...new Set(tests.flatMap((row) => row.proof.flatMap((line) => line.facts)))];
  const ends = { from: network.ids[owner] ?? '', to: network.ids[target] ?? '' };
  return succeed(
    makeAnswer(
      testsMeasure.id,
      params,
      at.on,
      exactMethod('influence.method.tests', 'influence/rules/legalRules.ts', [phrase('influence.condition.notAdvice')]),
      {
        sentences: [
          phrase('influence.tests.counted', {
            owner: named(network, owner),
            target: named(network, target),
            met: count('met'),
            notMet: count('notMet'),
            undecided: count('undecided'),
          }),
        ],
        figures: tests
          .filter((row) => row.result === 'met' || row.result === 'notMet')
          .map((row) => figure(row.id, row.title, truthValue(row.result === 'met'), row.proof, ends)),
        tests,
        highlight: { entities: [ends.from, ends.to], facts },
        ...networkNotes(network, [target]),
      },
    ),
  );
}
