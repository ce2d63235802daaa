import { expect } from 'vitest';
import { answered, askLikelihood, chooseSeed, progressSaid } from './askLikelihood.ts';
import { journey } from './harness.ts';

// How long the page's longest task is, is printed by tests/bench/responsive.bench.ts: here is what no clock decides.

journey(
  'ten thousand worlds of 2,000 entities and 6,000 links: progress goes on and the answer comes',
  async ({ page, open }) => {
    await open();
    await askLikelihood(page, 2000, 6000);
    await chooseSeed(page, '2');
    const said: number[] = [];
    const answer = answered(page, '2').then(() => true);
    for (let done = false; !done; ) {
      const progress = await progressSaid(page);
      if (progress !== null && progress !== said.at(-1)) said.push(progress);
      done = await Promise.race([answer, page.waitForTimeout(40).then(() => false)]);
    }
    expect(said.length).toBeGreaterThanOrEqual(5);
    expect(said).toEqual([...said].sort((a, b) => a - b));
    expect(await progressSaid(page)).toBeNull();
  },
);

journey(
  'while a question runs the page answers; Cancel stops it with a sentence, and it can be asked again',
  async ({ page, open }) => {
    await open();
    await askLikelihood(page, 2000, 6000);
    const panel = page.getByRole('tabpanel');
    // A million worlds: nobody waits for them.
    await panel.getByLabel('Runs', { exact: true }).fill('1000000');
    const cancel = panel.getByRole('button', { name: 'Cancel' });
    await cancel.waitFor();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('main').getByRole('row').nth(1).waitFor();
    await page.getByRole('button', { name: 'Picture', exact: true }).click();
    expect(await cancel.isVisible()).toBe(true);
    await cancel.click();
    await panel.getByText('Stopped before there was an answer.').waitFor();
    expect(await progressSaid(page)).toBeNull();
    await panel.getByRole('button', { name: 'Ask again' }).click();
    await cancel.waitFor();
    await panel.getByLabel('Runs', { exact: true }).fill('10000');
    await answered(page, '1');
  },
);
