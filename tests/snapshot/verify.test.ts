import { expect, test } from 'vitest';
import { fail, makeProblem, succeed } from '../../src/model/problem.ts';
import { verifySnapshot } from '../../src/snapshot/verify.ts';
import { answerOf, sampleAnswer, sampleSnapshot } from './samples.ts';

const snapshot = { ...sampleSnapshot(), answers: [sampleAnswer(0.3225)] };

test('says that all figures came out the same', async () => {
  const found = await verifySnapshot(snapshot, async () => succeed(answerOf(0.3225)));
  expect(found).toEqual({ answers: 1, figures: 1, different: [], reworded: [], failed: [] });
});

test('names the figure that came out otherwise, with both values', async () => {
  const found = await verifySnapshot(snapshot, async () => succeed(answerOf(0.33)));
  expect(found.different).toEqual([
    {
      measure: 'influence.integrated',
      figure: 'total',
      was: { type: 'share', value: 0.3225 },
      now: { type: 'share', value: 0.33 },
    },
  ]);
});

test('last digits of a float are no difference, and other words are told apart from other figures', async () => {
  const found = await verifySnapshot(snapshot, async () => succeed(answerOf(0.3225 + 1e-13)));
  expect(found.different).toEqual([]);
  const reworded = await verifySnapshot(snapshot, async () => succeed(answerOf(0.3225, 'another edition')));
  expect(reworded).toMatchObject({ different: [], reworded: ['influence.integrated'] });
});

test('an answer that can no longer be computed is named', async () => {
  const found = await verifySnapshot(snapshot, async () => fail(makeProblem('unknownMeasure', 'measure')));
  expect(found.failed).toMatchObject([{ measure: 'influence.integrated', problems: [{ code: 'unknownMeasure' }] }]);
});

test('figures are compared whatever the digest beside them says, and the kept answer as well', async () => {
  const honest = sampleAnswer(0.3);
  const recompute = async () => succeed(answerOf(0.3));
  for (const forged of [
    { ...honest, figures: { total: { type: 'share' as const, value: 0.5 } } },
    { ...honest, answer: answerOf(0.5) },
  ]) {
    const found = await verifySnapshot({ ...sampleSnapshot(), answers: [forged] }, recompute);
    expect(found.different).toMatchObject([{ figure: 'total', was: { value: 0.5 }, now: { value: 0.3 } }]);
  }
});
