// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { EntityPicker } from '../../../src/panels/parts/EntityPicker.tsx';
import { dataset } from '../../support/builder.ts';
import { renderPanel, storeOf } from '../renderPanel.tsx';

const held = vi.hoisted(() => {
  let release = (): void => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { until, release: () => release() };
});
vi.mock('../../../src/panels/parts/EntityCombo.tsx', async (original) => {
  await held.until;
  return original();
});

test('what is typed before the combo box has come goes on in it, and the keyboard stays in the field in use', async () => {
  renderPanel(
    <>
      <EntityPicker label="From" value={null} onChange={() => {}} />
      <EntityPicker label="To" value={null} onChange={() => {}} />
    </>,
    storeOf(dataset()),
  );
  const user = userEvent.setup();
  await user.click(screen.getByLabelText('To'));
  await user.tab({ shift: true });
  await user.keyboard('Soft');
  held.release();
  const from = await screen.findByRole('combobox', { name: 'From' });
  await screen.findByRole('combobox', { name: 'To', hidden: true });
  expect(document.activeElement).toBe(from);
  expect((from as HTMLInputElement).value).toBe('Soft');
});
