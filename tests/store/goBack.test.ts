import { expect, test } from 'vitest';
import { goBack, hasBack } from '../../src/store/goBack.ts';
import { testStore } from './testStore.ts';

test('Escape always goes back exactly one step, until nothing is left', () => {
  const { store } = testStore();
  store.getState().change({ key: 'page.step.ask' }, { focus: 'LY', selected: 'LY', lit: 'chain:0' });
  store.getState().setSession({ help: true, dialog: 'share' });
  const open = () => {
    const { help, dialog, view } = store.getState();
    return [help, dialog !== null, view.lit !== null, view.selected !== null, view.focus !== null].filter(Boolean)
      .length;
  };
  for (let left = 5; left > 0; left -= 1) {
    expect(open()).toBe(left);
    goBack(store.getState());
  }
  expect(hasBack(store.getState())).toBe(false);
});
