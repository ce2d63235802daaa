import { expect, test } from 'vitest';
import { lensPatch, openingView } from '../../src/store/openingView.ts';
import { paper } from './testStore.ts';

const opening = { owner: 'NAVER', target: 'LY', start: 'NC', reached: 'LY' };
const data = { ...paper(), opening };

test('a lens opens with the question of the case', () => {
  const view = openingView(data);
  expect(lensPatch(data, view, 'influence')).toMatchObject({ from: ['NAVER'], to: ['LY'] });
  const influence = { ...view, ...lensPatch(data, view, 'influence') };
  expect(lensPatch(data, influence, 'exposure')).toMatchObject({ from: ['NC'], to: ['LY'] });
});

test('a question that somebody chose is carried into the next lens', () => {
  const chosen = { ...openingView(data), lens: 'influence' as const, from: ['SB'], to: ['AH'] };
  expect(lensPatch(data, chosen, 'exposure')).not.toHaveProperty('from');
});
