// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makeDataset } from '../../src/model/dataset.ts';
import { exactShare, toFraction } from '../../src/model/share.ts';
import type { Scenario } from '../../src/model/types.ts';
import { DetailPanel } from '../../src/panels/DetailPanel.tsx';
import { InfluencePanel } from '../../src/panels/InfluencePanel.tsx';
import { OversightPanel } from '../../src/panels/OversightPanel.tsx';
import { questionsOf } from '../../src/store/questions.ts';
import type { View } from '../../src/view/view.ts';
import { dataset, plain } from '../support/builder.ts';
import { renderPanel, storeOf } from './renderPanel.tsx';

const joint = dataset('S 50 J', 'N 50 J', 'J 64.5 LY', 'N 100 C', 'C operates SYS', 'LY uses SYS');

/** A page on which J holds `share` of LY for the sake of the argument. */
function withShare(share: number, view: Partial<View>) {
  const changes = [{ type: 'setShare' as const, stake: 'J>LY', capital: exactShare(share) }];
  return storeOf(joint, { ...view, scenarios: [{ id: 's', name: 'sale', dataset: joint.id, changes }], scenario: 's' });
}

/** What is struck through on the page, without what is only spoken. */
function struck(within: ParentNode = document): string[] {
  return [...within.querySelectorAll('s.p-before')].map((one) => one.lastChild?.textContent ?? '');
}

test('a sentence, a figure and a chain that a what-if changed stand with what they were, and undo takes both back', async () => {
  const store = withShare(0.645, { lens: 'influence', from: ['S'], to: ['LY'] });
  const { container } = renderPanel(<InfluencePanel />, store);
  await screen.findAllByText(/32\.25/);
  await waitFor(() => expect(store.getState().asked['before.main']?.status).toBe('done'));
  // The what-if says what is so: nothing changed, and every figure is said once.
  expect(struck()).toEqual([]);
  expect(container.querySelector('.p-was')).toBeNull();
  const plain = container.textContent;
  const [scenario] = store.getState().view.scenarios;
  if (scenario === undefined) throw new Error('no scenario');
  const changes = [{ type: 'setShare' as const, stake: 'J>LY', capital: exactShare(0.3) }];
  act(() => store.getState().change({ key: 'panels.step.share' }, { scenarios: [{ ...scenario, changes }] }));
  await waitFor(() => expect(container.querySelector('.p-was')?.textContent).toMatch(/^Before: .*32\.25/));
  expect(struck().filter((text) => text.startsWith('32.25')).length).toBeGreaterThan(0);
  expect(struck(container.querySelector('.p-chains') ?? document)).toEqual(['32.25\u202f%', '64.5\u202f%']);
  act(() => store.getState().undo());
  await waitFor(() => expect(struck()).toEqual([]));
  await waitFor(() => expect(container.textContent).toBe(plain));
});

test('a conflict says what its holding was before the what-if, the groups of pairs how many they were', async () => {
  const store = withShare(0.41, { lens: 'oversight' });
  const { container } = renderPanel(<OversightPanel />, store);
  await screen.findAllByText('Influence, by holdings');
  await waitFor(() => expect(struck(container.querySelector('.proof-own') ?? document)).toContain('64.5\u202f%'));
  await waitFor(() => expect(container.querySelector('.proof-own > b')?.textContent).toMatch(/32\.25.*→ 20\.5/));
  expect(struck(container.querySelector('.proof-hit') ?? document)).toEqual([]);
});

test('below the threshold a pair changes its group: both counts are told with what they were, the others once', async () => {
  const store = withShare(0.3, { lens: 'oversight' });
  const { container } = renderPanel(<OversightPanel />, store);
  await waitFor(() => expect(store.getState().asked['before.extra']?.status).toBe('done'));
  await waitFor(() => expect(container.querySelector('.pair-group b s')).not.toBeNull());
  const counts = [...container.querySelectorAll('.pair-group > summary > b, .pair-group > b')];
  const changed = counts.filter((count) => count.querySelector('s') !== null);
  expect(changed.length).toBeGreaterThanOrEqual(2);
  expect(changed.length).toBeLessThan(counts.length);
  for (const count of changed) expect(count.textContent).toMatch(/\d+ → \d+$/);
});

test('without a what-if nothing is asked twice; with one, conflicts are only where they are shown', () => {
  const keys = (view: Partial<View>, on: boolean) =>
    Object.keys(questionsOf((on ? withShare(0.3, view) : storeOf(joint, view)).getState())).filter((slot) =>
      slot.startsWith('before.'),
    );
  expect(keys({ lens: 'oversight' }, false)).toEqual([]);
  expect(keys({ lens: 'oversight' }, true)).toEqual(['before.extra', 'before.conflicts']);
  expect(keys({ lens: 'map' }, true)).toEqual([]);
});

test('the bar of owners and the list of holdings say what a share was before the what-if, the rest of the bar too', async () => {
  const { container } = renderPanel(<DetailPanel />, withShare(0.3, { selected: 'LY' }));
  const bar = container.querySelector('.p-bar-list') ?? document;
  expect(struck(bar)).toEqual(['64.5\u202f%', '35.5\u202f%']);
  expect(bar.textContent).toMatch(/64\.5.*→ 30.*35\.5.*→ 70/);
  // The totals through chains follow with their own answer.
  await waitFor(() => expect(struck(container)).toContain('32.25\u202f%'));
});

test('a holding that a what-if ended is told as 0 %, one that it made was 0 % before', () => {
  const end = (changes: Scenario['changes'], selected: string) =>
    renderPanel(
      <DetailPanel />,
      storeOf(joint, { selected, scenarios: [{ id: 's', name: 'end', dataset: joint.id, changes }], scenario: 's' }),
    ).container;
  const lost = end([{ type: 'endStake', stake: 'J>LY' }], 'J');
  expect(struck(lost)).toEqual(['64.5\u202f%']);
  expect(lost.textContent).toMatch(/64\.5\s%.*→ 0\s%/);
  const half = { from: 'J', to: 'C', target: 'LY', amount: toFraction(0.3) };
  expect(struck(end([{ type: 'transfer', ...half }], 'C'))).toEqual(['0\u202f%']);
});

test('a holding of a basis of its own says it in the list, one known by its votes alone says votes', () => {
  const raw = plain('F 10 B', 'F 0/60 C');
  const [economic, votes] = raw.stakes;
  if (economic === undefined || votes === undefined) throw new Error('no holdings');
  Object.assign(economic, { shareClass: 'economic' });
  for (const claim of votes['claims'] as Record<string, unknown>[]) delete claim['capital'];
  const made = makeDataset(raw);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  renderPanel(<DetailPanel />, storeOf(made.value, { selected: 'F' }));
  expect(screen.getByText(/· economic$/)).toBeTruthy();
  expect(screen.getByRole('button', { name: /^60\s% of the votes$/ })).toBeTruthy();
});
