import { expect, test } from 'vitest';
import lyJson from '../../data/ly/dataset.json';
import { makeDataset } from '../../src/model/dataset.ts';
import { ledgerOf } from '../../src/view/ledger.ts';
import { at, on } from '../support/builder.ts';

const made = makeDataset(lyJson);
if (!made.ok) throw new Error('the LY case does not load');
const ly = made.value;

test('every claim of a holding stands in its ledger, the one in use first, with its rule', () => {
  const ledger = ledgerOf(on(ly, '2023-10-31'), 'st_aholdings_ly');
  const stake = ly.stakes.find(({ id }) => id === 'st_aholdings_ly');
  expect(ledger?.lines).toHaveLength(stake?.claims.length ?? -1);
  expect(ledger?.lines[0]).toMatchObject({ state: 'used', capital: { min: 0.645, max: 0.645 } });
  expect(ledger?.rule).not.toBeNull();
});

test('values that disagree on the same day stand side by side', () => {
  const day = on(ly, '2024-06-01');
  const torn = day.stakes.find(({ others }) => others.length > 0);
  const ledger = torn === undefined ? null : ledgerOf(day, torn.stake.id);
  expect(ledger?.lines.map(({ state }) => state)).toEqual(expect.arrayContaining(['used', 'conflicting']));
  expect(ledger?.values).toBeGreaterThan(1);
});

test('a fact that is not there on the day has claims and no presence; an unknown id has no ledger', () => {
  expect(ledgerOf(on(ly, '2026-12-31'), 'dep_net')).toMatchObject({ presence: null, rule: null });
  expect(ledgerOf(at('A 60 B'), 'nothing')).toBeNull();
});
