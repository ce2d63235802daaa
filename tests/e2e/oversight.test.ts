import { expect } from 'vitest';
import { journey } from './harness.ts';

journey(
  'the ministry’s question: who stands on both sides, both proofs, and what would dissolve it',
  async ({ page, open }) => {
    await open();
    await page.getByRole('tab', { name: 'Oversight' }).click();
    const panel = page.getByRole('tabpanel');
    await panel
      .getByText('NAVER Corporation stands on both sides of LY Corporation: 6 conflicts of oversight.')
      .waitFor();
    await panel.getByText('Influence, by holdings').first().waitFor();
    await panel.getByText('Exposure, by systems').first().waitFor();
    await panel.getByRole('button', { name: 'Try it out' }).first().click();
    await panel.getByText('Conflicts: 6 → 0').waitFor();
    await page.getByRole('button', { name: 'Back to the facts' }).first().click();
    await panel.getByText(/6 conflicts of oversight/).waitFor();
  },
);

journey(
  'the announced end state against the day of the breach: fewer conflicts, and what ended',
  async ({ page, open }) => {
    await open();
    await page.locator('.date-button').click();
    await page.locator('.menu-item', { hasText: /^Announced end state/ }).click();
    await page.getByLabel('Compare with').fill('2023-10-31');
    await page.keyboard.press('Escape');
    const note = page.getByRole('region', { name: /31 Oct 2023 → / });
    const row = note.getByRole('row', { name: /Conflicts of oversight/ });
    await row.getByText('2', { exact: true }).waitFor();
    expect(await row.textContent()).toContain('6');
    await note.getByText(/^－? ?Ended: \d+ facts$/).waitFor();
  },
);

journey('the dates play until they are stopped', async ({ page, open }) => {
  await open();
  const shown = () => page.getByRole('slider', { name: 'As-of date' }).getAttribute('aria-valuetext');
  const before = await shown();
  await page.getByRole('button', { name: 'Play the dates' }).click();
  await page.waitForTimeout(1700);
  await page.getByRole('button', { name: 'Stop' }).click();
  const stopped = await shown();
  expect(stopped).not.toBe(before);
  await page.waitForTimeout(1000);
  expect(await shown()).toBe(stopped);
});

journey('a scenario is made by hand and stands beside the facts in one table', async ({ page, open }) => {
  await open();
  await page.keyboard.press('w');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'New scenario' }).click();
  await dialog.getByLabel('Suppose also').selectOption('separate');
  await dialog.getByLabel('System', { exact: true }).selectOption('sys_auth');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.getByText(/is split: each user keeps its own/).waitFor();
  await dialog.getByRole('columnheader', { name: 'What if 1' }).waitFor();
});
