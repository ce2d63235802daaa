// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import lyJson from '../../../data/ly/dataset.json';
import { makeDataset } from '../../../src/model/dataset.ts';
import { datasetAt } from '../../../src/model/time.ts';
import type { IsoDate } from '../../../src/model/types.ts';
import { ShownSwitch } from '../../../src/panels/parts/ShownSwitch.tsx';
import { renderPanel, storeOf } from '../renderPanel.tsx';

const made = makeDataset(lyJson);
if (!made.ok) throw new Error('the LY case does not load');
const ly = made.value;
const shownOn = (asOf: string | null) => {
  const absent =
    ly.entities.length - datasetAt(ly, { asOf: asOf as IsoDate | null, knownBy: null }, {}).entities.length;
  const { unmount } = renderPanel(<ShownSwitch />, storeOf(ly, { asOf: asOf as IsoDate | null }));
  const said = screen.queryByText(/not there on the chosen date/)?.textContent ?? '';
  unmount();
  return { absent, said };
};

test('the entities of the case that are not there on the date are counted and said', () => {
  const { absent, said } = shownOn('2019-01-01');
  expect(absent).toBeGreaterThan(0);
  expect(said).toMatch(new RegExp(`^${absent} more`));
});
