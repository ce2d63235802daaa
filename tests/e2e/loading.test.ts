import { expect } from 'vitest';
import { limits, modulesByFile, notBeforePicture, weigh } from '../support/weigh.mjs';
import { journey } from './harness.ts';

for (const locale of ['en', 'ja', 'ko']) {
  journey(
    `the first picture and the page stand within their size: ${locale}`,
    async ({ page, address, answering }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        const file = request.url().slice(address.length);
        if (request.url().startsWith(address) && !asked.includes(file || 'index.html'))
          asked.push(file || 'index.html');
      });
      // The page says when its first picture stands; what was asked for later does not count towards it.
      await page.addInitScript(() => {
        const seen = new MutationObserver(() => {
          if (
            document.documentElement.dataset['picture'] === 'first' &&
            performance.getEntriesByName('first').length === 0
          ) {
            performance.mark('first');
          }
        });
        seen.observe(document, { attributes: true, subtree: true, attributeFilter: ['data-picture'] });
      });
      // Cytoscape and the games of power are held back until all is measured: the page has to answer without them.
      const held: (() => void)[] = [];
      await page.route(later, (route) => void held.push(() => void route.continue()));
      await page.goto(address);
      await answering();
      await page.getByRole('tab').nth(1).click();
      await page
        .getByRole('tabpanel')
        .getByText(/32\.25/)
        .first()
        .waitFor();
      const selected = page.getByRole('complementary').last().getByRole('heading', { level: 2 });
      const guide = await selected.textContent();
      await page.locator('.first-picture [data-id] text').first().click();
      await expect.poll(() => selected.textContent()).not.toBe(guide);
      // The page starts with the sentences of its opening: none of those that follow may be missing by now.
      expect(await page.locator('body').textContent()).not.toMatch(
        /\b(exposure|oversight|share|format|matrix)\.[a-z]+/i,
      );
      const before = await page.evaluate(() => {
        const first = performance.getEntriesByName('first')[0]?.startTime ?? 0;
        return performance
          .getEntriesByType('resource')
          .filter((entry) => entry.startTime < first)
          .map((entry) => entry.name);
      });
      const picture = ['index.html', ...before.map((url) => url.slice(address.length))];
      expect(before.length).toBeGreaterThan(1);
      expect.soft(sum(picture), picture.join(' ')).toBeLessThanOrEqual(limits.picture);
      const needed = asked.filter((file) => !later.test(file));
      expect.soft(sum(needed), needed.join(' ')).toBeLessThanOrEqual(limits.answers);
      for (const release of held) release();
      const modules = modulesByFile();
      const intruders = picture
        .flatMap((file) => modules[file] ?? [])
        .filter((id) => notBeforePicture.some((pattern) => pattern.test(id)));
      expect(intruders).toEqual([]);
    },
    { locale },
  );
}

const later = /createCanvas|powerMeasures/;

const sum = (files: readonly string[]) => files.reduce((total, file) => total + weigh(file), 0);
