import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './harness.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical findings of axe, by rule and place. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Violation = { id: string; impact?: string | null; nodes: { html: string; failureSummary?: string }[] };
    const runner = (window as unknown as { axe: { run: (root: Document) => Promise<{ violations: Violation[] }> } })
      .axe;
    const { violations } = await runner.run(document);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
  });
}

/** The bytes of what a button of the dialog saves. */
async function saved(page: Page, group: string, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('dialog')
      .locator('section', { has: page.getByRole('heading', { name: group, exact: true }) })
      .getByRole('button', { name: button, exact: true })
      .click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ({ fileName, base64 }) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    { fileName: name, base64: bytes.toString('base64') },
  );
  await page.dispatchEvent('.page', 'drop', { dataTransfer: data });
}

journey('the story is read by key, its sentences open to sources, and it fits a link', async ({ page, open }) => {
  await open();
  await page.getByRole('button', { name: /Read the story/ }).click();
  await page.getByText('Story 1 / 6', { exact: true }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByText('Story 2 / 6', { exact: true }).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.getByText('Story 1 / 6', { exact: true }).waitFor();
  await page
    .getByRole('button', { name: /^\d+ sources?$/ })
    .first()
    .click();
  await page.locator('.story-backing a[href^="https://"]').first().waitFor();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('p');
  await page.getByRole('region', { name: 'Present' }).waitFor();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share snapshot' }).click();
  const link = page.getByRole('dialog').getByRole('textbox', { name: 'Link', exact: true });
  await expect.poll(() => link.inputValue()).toMatch(/#s=/);
  const address = await link.inputValue();
  expect(address.length).toBeLessThan(8_000);
  expect(await findings(page)).toEqual([]);
  await page.goto('about:blank');
  await open(address.slice(address.indexOf('#')));
  await page.getByText('as it was shared').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByText('Story 2 / 6', { exact: true }).waitFor();
  await page.getByText('as it was shared').waitFor();
});

journey('a step is made, moved and deleted in the page, and taken back', async ({ page, open }) => {
  await open();
  await page.getByRole('button', { name: 'Write a story of your own' }).click();
  const add = page.getByRole('button', { name: 'Add the present view as a step' });
  await add.click();
  await page.keyboard.press('2');
  await add.click();
  await page.getByRole('textbox', { name: 'Title of step 2' }).fill('Who stands behind it');
  await page.getByRole('button', { name: 'Move step 2 up' }).press('Enter');
  expect(await page.getByRole('textbox', { name: 'Title of step 1' }).inputValue()).toBe('Who stands behind it');
  await page.getByRole('button', { name: 'Delete step 2' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: /^Title of step/ }).count()).toBe(1);
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => page.getByRole('textbox', { name: /^Title of step/ }).count()).toBe(2);
});

journey(
  'a saved picture or file dropped on the page is the view again, with verified figures',
  async ({ page, open }) => {
    await open();
    await page.getByRole('tab', { name: 'Influence' }).click();
    await page
      .getByRole('tabpanel')
      .getByText(/32\.25/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Share snapshot' }).click();
    const png = await saved(page, 'Picture', 'PNG');
    const svg = await saved(page, 'Picture', 'SVG');
    const json = await saved(page, 'File', 'Snapshot file');
    await page.keyboard.press('Escape');
    for (const { name, bytes } of [png, svg, json]) {
      await page.getByRole('tab', { name: 'Map' }).click();
      await drop(page, name, bytes);
      await page.getByRole('tab', { name: 'Influence', selected: true }).waitFor();
    }
    await page.getByRole('button', { name: 'Verify' }).click();
    await page.getByText(/Verified: /).waitFor();
    await page.getByRole('tab', { name: 'Map' }).click();
    await page.getByText('changed since').waitFor();
    await page.getByRole('button', { name: 'Back to the snapshot' }).click();
    await page.getByText('as it was shared').waitFor();
    await drop(page, 'other.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><metadata>x</metadata></svg>'));
    await page.getByText(/carries no Throughline snapshot/).waitFor();
  },
);

journey('everything else is saved: report, table, data, citation', async ({ page, open }) => {
  await open();
  await page.getByRole('tab', { name: 'Influence' }).click();
  await page
    .getByRole('tabpanel')
    .getByText(/32\.25/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Share snapshot' }).click();
  expect((await saved(page, 'Report', 'HTML')).bytes.toString()).toMatch(/32\.25/);
  expect((await saved(page, 'Report', 'Markdown')).bytes.toString()).toMatch(/^# /);
  expect((await saved(page, 'Table', 'CSV')).bytes.toString()).toMatch(/64\.5/);
  expect((await saved(page, 'File', 'Page that opens anywhere')).bytes.toString()).toMatch(/throughline-snapshot/);
  expect((await saved(page, 'Citation', 'CSL-JSON')).bytes.toString()).toMatch(/"dataset"/);
  await page.getByRole('radio', { name: /Structure only/ }).check();
  const bare = await saved(page, 'File', 'Snapshot file');
  expect(bare.bytes.toString()).not.toMatch(/NAVER|SoftBank/);
});

journey('in a frame the view is only read, and opens whole', async ({ page, address }) => {
  await page.goto(`${address}?embed`);
  const whole = page.getByRole('link', { name: /Open in Throughline/ });
  await whole.waitFor();
  expect(await whole.getAttribute('href')).not.toContain('embed');
  expect(await whole.getAttribute('rel')).toContain('noopener');
  expect(await page.getByRole('tab').count()).toBe(0);
  await page.getByRole('region', { name: 'Legend' }).waitFor();
  expect(await findings(page)).toEqual([]);
});
