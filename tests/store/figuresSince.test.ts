import { expect, test } from 'vitest';
import { runMeasure } from '../../src/analysis/run.ts';
import { succeed } from '../../src/model/problem.ts';
import type { Dataset, Scenario } from '../../src/model/types.ts';
import { type FrozenRequest, noWords, type Snapshot } from '../../src/snapshot/snapshot.ts';
import { freezeAnswer } from '../../src/snapshot/verify.ts';
import { usualRequest } from '../../src/snapshot/write.ts';
import { figuresSince } from '../../src/store/figuresSince.ts';
import { emptyView } from '../../src/view/view.ts';
import { dataset } from '../support/builder.ts';

const then = dataset('A 60 B', 'B 50 C');
const now = dataset('A 60 B', 'B 40 C');
const request: FrozenRequest = {
  measure: 'influence.integrated',
  params: { owner: 'A', target: 'C' },
  ...usualRequest(emptyView),
};
const ask = async ({ step: _step, ...given }: FrozenRequest, scenario: Scenario | null, data: Dataset) =>
  runMeasure({ ...given, scenario, dataset: data });

async function since(here: Dataset, asked: FrozenRequest = request) {
  const answer = await ask(request, null, then);
  if (!answer.ok) throw new Error('no answer');
  const snapshot: Snapshot = {
    kind: 'throughline/snapshot',
    version: 1,
    createdAt: '2026-01-31T09:30:00Z',
    appVersion: '0.1.0',
    dataset: { embedded: then },
    view: emptyView,
    positions: {},
    words: noWords,
    answers: [freezeAnswer(asked, answer.value)],
  };
  return figuresSince(snapshot, then, ask, async () => succeed(here));
}

test('figures that come out otherwise on the case as it stands here are named with both values', async () => {
  const changes = await since(now);
  expect(changes).toContainEqual(
    expect.objectContaining({
      was: expect.objectContaining({ value: 0.3 }),
      now: expect.objectContaining({ value: 0.24 }),
    }),
  );
});

test('where the case stands here as it was, nothing is asked', async () => {
  expect(await since(then)).toEqual([]);
});

test('an answer under a what-if that is not carried is never compared without it', async () => {
  expect(await since(now, { ...request, scenario: 'gone' })).toEqual([]);
});
