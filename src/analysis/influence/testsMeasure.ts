import { type Result, succeed } from '../../model/problem.ts';
import type { DatasetAt } from '../../model/types.ts';
import { type Answer, makeAnswer, type Params } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import { exactMethod, figure, phrase, truthValue } from './answerParts.ts';
import { askedPair, pairParameters } from './askedPair.ts';
import { legalTests } from './legalTests.ts';
import { networkNotes } from './networkNotes.ts';
import { legalRules } from './rules/legalRules.ts';
import { unrecordedAbove } from './unrecordedHolders.ts';

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
  parameters: pairParameters,
  run: runTests,
};

function runTests(at: DatasetAt, params: Params, context: RunContext): Result<Answer> {
  const asked = askedPair(at, params);
  if (!asked.ok) return asked;
  const { network, owner, target, names, ends } = asked.value;
  const tests = legalRules.flatMap((rule, at) => {
    context.checkCancelled();
    context.progress(at / legalRules.length);
    return legalTests(network, owner, target, [rule]);
  });
  const notes = networkNotes(network, [target]);
  const count = (result: string): number => tests.filter((row) => row.result === result).length;
  const facts = [...new Set(tests.flatMap((row) => row.proof.flatMap((line) => line.facts)))];
  return succeed(
    makeAnswer(
      testsMeasure.id,
      params,
      at.on,
      exactMethod('influence.method.tests', 'influence/rules/legalRules.ts', [phrase('influence.condition.notAdvice')]),
      {
        sentences: [
          phrase('influence.tests.counted', {
            ...names,
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
        ...notes,
        gaps: [...notes.gaps, ...unrecordedAbove(network, target, owner)],
      },
    ),
  );
}
