import { expect, test } from 'vitest';
import { succeed } from '../../src/model/problem.ts';
import type { Scenario } from '../../src/model/types.ts';
import { readSnapshot } from '../../src/snapshot/read.ts';
import { scenarioOf } from '../../src/snapshot/scenarioOf.ts';
import { freezeAnswer, verifySnapshot } from '../../src/snapshot/verify.ts';
import { writeSnapshot } from '../../src/snapshot/write.ts';
import { answerOf, sampleAnswer, sampleSnapshot } from './samples.ts';

const named = (name: string): Scenario => ({ id: 'w', name, dataset: 'sample', changes: [] });
const base = sampleSnapshot({ scenarios: [named('of the view')] });
const view = { ...base.view, scenarios: [named('of the step')], scenario: 'w' };
const words = { ...base.words, steps: [{ title: { en: 'One' }, sentences: [], view }] };
const snapshot = { ...base, words };

test('a what-if is that of the view, or that of the step which is named; one that is nowhere is not none', () => {
  expect(scenarioOf(snapshot, { scenario: null })).toBeNull();
  expect(scenarioOf(snapshot, { scenario: 'w' })?.name).toBe('of the view');
  expect(scenarioOf(snapshot, { scenario: 'w', step: 0 })?.name).toBe('of the step');
  expect(scenarioOf(snapshot, { scenario: 'w', step: 3 })).toBeUndefined();
  expect(scenarioOf(snapshot, { scenario: 'gone' })).toBeUndefined();
});

test('an answer of a step under its own what-if is recomputed under it, written and read again', async () => {
  const { request } = sampleAnswer(0.3);
  const asked = { ...request, scenario: 'w', step: 0 };
  const read = readSnapshot(writeSnapshot({ ...snapshot, answers: [freezeAnswer(asked, answerOf(0.3))] }));
  if (!read.ok) throw new Error('not read');
  expect(read.value.answers[0]?.request).toEqual(asked);
  const names: unknown[] = [];
  await verifySnapshot(read.value, async (_request, scenario) => {
    names.push(scenario?.name);
    return succeed(answerOf(0.3));
  });
  expect(names).toEqual(['of the step']);
});

test('an answer under a what-if that the snapshot does not carry has failed, and is not asked without it', async () => {
  const frozen = freezeAnswer({ ...sampleAnswer(0.3).request, scenario: 'gone' }, answerOf(0.3));
  const found = await verifySnapshot({ ...snapshot, answers: [frozen] }, async () => succeed(answerOf(0.3)));
  expect(found.failed).toMatchObject([{ problems: [{ code: 'snapshotNoScenario', params: { id: 'gone' } }] }]);
});
