import type { Page } from 'playwright-core';
import { madeNetwork } from '../support/madeNetwork.ts';
import { dropFile } from './dropFile.ts';

/** Opens a made-up network on a page that answers, and asks how likely its target falls; ends with the first answer. */
export async function askLikelihood(page: Page, entities: number, links: number): Promise<void> {
  await dropFile(page, 'made.json', madeNetwork(entities, links));
  await page.getByRole('button', { name: /Made network/ }).waitFor();
  await page.getByRole('tab', { name: 'Exposure' }).click();
  await page.getByRole('button', { name: 'off', exact: true }).click();
  const chances = page.locator('fieldset.p-fieldset input');
  await chances.first().waitFor();
  for (const [at, chance] of ['1', '0.6', '0.4', '0.2', '0.05'].entries()) await chances.nth(at).fill(chance);
  await answered(page, '1');
}

/** Asks again over other worlds. */
export async function chooseSeed(page: Page, seed: string): Promise<void> {
  await page.getByRole('tabpanel').getByLabel('Seed', { exact: true }).fill(seed);
}

/** Waits until the answer over the worlds of a seed stands. */
export async function answered(page: Page, seed: string): Promise<void> {
  await page
    .getByRole('tabpanel')
    .getByText(new RegExp(`10,000 runs, seed ${seed}\\)`))
    .first()
    .waitFor({ timeout: 45_000 });
}

/** How far the question that runs says it is, or null when nothing is said to run. */
export function progressSaid(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    const bar = document.querySelector('.p-waiting progress');
    return bar instanceof HTMLProgressElement && bar.position >= 0 ? bar.value : null;
  });
}
