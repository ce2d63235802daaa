import { expect, test } from 'vitest';
import type { Answer } from '../../src/analysis/answer.ts';
import type { Result } from '../../src/model/problem.ts';
import { settle, testStore } from './testStore.ts';

/** A runner that is driven by hand. */
function slowRunner() {
  const cancelled: string[] = [];
  let tell: (done: number) => void = () => {};
  const runner = {
    run: (_request: unknown, progress: (done: number) => void): Promise<Result<Answer>> => {
      tell = progress;
      return new Promise(() => {});
    },
    cancel: (slot: string) => void cancelled.push(slot),
  };
  return { runner, cancelled, tell: (done: number) => tell(done) };
}

const question = { measure: 'exposure.reach', params: { from: ['SRV'] } };

test('progress moves on its own: what is asked stays the same object, so that nothing else is drawn again', async () => {
  const { runner, tell } = slowRunner();
  const { store } = testStore({}, { runner });
  await settle();
  store.getState().ask('main', question);
  const { asked } = store.getState();
  const seen: (number | undefined)[] = [];
  for (const done of [0.1, 0.5, 0.9]) {
    tell(done);
    seen.push(store.getState().progress.main);
  }
  expect(seen).toEqual([0.1, 0.5, 0.9]);
  expect(store.getState().asked).toBe(asked);
});

test('what somebody cancels is failed as cancelled, tells nothing any more, and can be asked again', async () => {
  const { runner, cancelled, tell } = slowRunner();
  const { store } = testStore({}, { runner });
  await settle();
  store.getState().ask('main', question);
  tell(0.3);
  store.getState().cancel('main');
  tell(0.6);
  const { asked, progress } = store.getState();
  expect(cancelled).toContain('main');
  expect(asked.main?.status === 'failed' && asked.main.problems.map(({ code }) => code)).toEqual(['cancelled']);
  expect(progress.main).toBe(0.3);
  store.getState().ask('main', question);
  expect([store.getState().asked.main?.status, store.getState().progress.main]).toEqual(['running', 0]);
});

test('a choice that asks several questions changes what is asked once', async () => {
  const { store } = testStore();
  await settle();
  const seen = new Set([store.getState().asked]);
  const stop = store.subscribe(({ asked }) => void seen.add(asked));
  store.getState().change({ key: 'page.step.ask' }, { lens: 'influence', from: ['NAVER'], to: ['LY'] });
  stop();
  expect(Object.keys(store.getState().asked).length).toBeGreaterThan(2);
  expect(seen.size).toBe(2);
});
