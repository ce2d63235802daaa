// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { FactPicker } from '../../../src/panels/parts/FactPicker.tsx';
import type { FactsOf } from '../../../src/panels/parts/searchFacts.ts';
import { dataset } from '../../support/builder.ts';
import { renderPanel, storeOf } from '../renderPanel.tsx';

function Chosen({ of }: { readonly of?: FactsOf }) {
  const [values, setValues] = useState<readonly string[]>([]);
  return <FactPicker label="Not to be cut" values={values} onChange={setValues} of={of} />;
}

const many = Array.from({ length: 200 }, (_, i) => `PC${i} hasAccessTo SRV${i}`);

test('a fact is found by words of both its ends, chosen by keyboard, stands below, and can be removed', async () => {
  const data = dataset('A 60 B', ...many);
  renderPanel(<Chosen of="links" />, storeOf(data));
  const user = userEvent.setup();
  const field = await screen.findByRole('combobox', { name: 'Not to be cut' });
  await user.click(field);
  const list = await screen.findByRole('listbox');
  expect(within(list).getAllByRole('option').length).toBeLessThanOrEqual(60);
  await user.keyboard('srv123 pc123');
  const found = within(await screen.findByRole('listbox')).getAllByRole('option');
  expect(found.map((one) => one.textContent)).toEqual([expect.stringContaining('PC123 → SRV123')]);
  await user.keyboard('{ArrowDown}{Enter}');
  await screen.findByText(/^PC123 → SRV123/);
  expect((field as HTMLInputElement).value).toBe('');
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: /^Remove PC123 → SRV123/ }));
  expect(screen.queryByText(/^PC123 → SRV123/)).toBeNull();
});

test('a fact chosen already is not offered again, and what a question cannot use is not offered at all', async () => {
  const data = dataset('A 60 B', 'PC hasAccessTo SRV', 'SRV dependsOn APP');
  renderPanel(<Chosen of="links" />, storeOf(data));
  const user = userEvent.setup();
  await user.click(await screen.findByRole('combobox', { name: 'Not to be cut' }));
  const titles = () => screen.getAllByRole('option').map((one) => one.querySelector('span')?.textContent);
  expect(await screen.findAllByRole('option')).toHaveLength(2);
  await user.keyboard('{ArrowDown}{Enter}');
  await user.keyboard('{ArrowDown}');
  await screen.findByRole('listbox');
  expect(titles()).toHaveLength(1);
  expect(titles()[0]).toContain('SRV → APP');
});

test('where no fact answers to what is typed, the list says so', async () => {
  renderPanel(<Chosen />, storeOf(dataset('A 60 B')));
  const user = userEvent.setup();
  await user.click(await screen.findByRole('combobox', { name: 'Not to be cut' }));
  await user.keyboard('nobody');
  await screen.findByText(/^No fact of that name in this case\./);
});
