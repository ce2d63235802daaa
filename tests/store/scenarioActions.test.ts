import { expect, test } from 'vitest';
import {
  addChanges,
  duplicate,
  put,
  removeScenario,
  switchScenario,
  withoutChange,
} from '../../src/store/scenarioActions.ts';
import { selectDataset, selectScenario } from '../../src/store/selectors.ts';
import { slotOf } from '../../src/store/sideQuestions.ts';
import { whatIfs } from '../../src/store/whatIfs.ts';
import { settle, testStore } from './testStore.ts';

function offer(store: ReturnType<typeof testStore>['store'], id: string, what: string) {
  const found = whatIfs(store.getState(), id).find((one) => one.id === `whatIf.${what}`);
  if (found === undefined) throw new Error(`no ${what} for ${id}`);
  return found;
}

test('what is supposed makes a scenario that is on, further suppositions join it, undo takes them back', () => {
  const { store } = testStore();
  const facts = selectDataset(store.getState());
  const link = facts?.dependencies[0]?.id ?? '';
  offer(store, link, 'cut').run(store.getState());
  expect(selectScenario(store.getState())?.changes).toEqual([{ type: 'endDependency', dependency: link }]);
  const stake = facts?.stakes[0]?.id ?? '';
  offer(store, stake, 'endStake').run(store.getState());
  expect(selectScenario(store.getState())?.changes).toHaveLength(2);
  store.getState().undo();
  store.getState().undo();
  expect(selectScenario(store.getState())).toBeNull();
  expect(selectDataset(store.getState())).toBe(facts);
});

test('a scenario is renamed, copied, emptied, switched off and deleted', () => {
  const { store, clock } = testStore();
  const now = () => {
    clock.now += 10_000;
    return store.getState();
  };
  addChanges(now(), 'first', [{ type: 'removeEntity', entity: 'AH' }]);
  const [first] = store.getState().view.scenarios;
  if (first === undefined) throw new Error('no scenario');
  put(now(), { ...first, name: 'renamed' }, 'rename');
  duplicate(now(), { ...first, name: 'renamed' }, 'copy');
  expect(store.getState().view.scenarios.map(({ name }) => name)).toEqual(['renamed', 'copy']);
  const copy = selectScenario(store.getState());
  if (copy === null) throw new Error('the copy is not on');
  expect(copy.id).not.toBe(first.id);
  withoutChange(now(), copy, 0);
  expect(selectScenario(store.getState())?.changes).toEqual([]);
  switchScenario(now(), null);
  expect(selectScenario(store.getState())).toBeNull();
  removeScenario(now(), first.id);
  expect(store.getState().view.scenarios.map(({ name }) => name)).toEqual(['copy']);
});

test('while the table of scenarios is open, the facts and every scenario answer the same questions', async () => {
  const { store } = testStore();
  addChanges(store.getState(), 'cut', [{ type: 'removeEntity', entity: 'SRV' }]);
  store.getState().setSession({ dialog: 'scenario' });
  await settle();
  const count = (side: string) => {
    const asked = store.getState().asked[slotOf(side, 'oversight')];
    return asked?.status === 'done' ? asked.answer.figures.find(({ id }) => id === 'conflicts.count')?.value : asked;
  };
  // NC runs the system on which LY stands, and NAVER, who controls NC, holds 32.25 % of LY: a supplier and a shared system.
  expect(count('facts')).toEqual({ type: 'count', value: 2 });
  expect(count('s0')).toEqual({ type: 'count', value: 0 });
  store.getState().setSession({ dialog: null });
  expect(store.getState().asked[slotOf('facts', 'oversight')]).toBeUndefined();
});
