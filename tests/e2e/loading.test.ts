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
      await page.goto(address);
      await answering();
      const before = await page.evaluate(() => {
        const first = performance.getEntriesByName('first')[0]?.startTime ?? 0;
        return performance
          .getEntriesByType('resource')
          .filter((entry) => entry.startTime < first)
          .map((entry) => entry.name);
      });
      const picture = ['index.html', ...before.map((url) => url.slice(address.length))];
      expect(before.length).toBeGreaterThan(1);
      expect(sum(picture), picture.join(' ')).toBeLessThanOrEqual(limits.picture);
      expect(sum(asked), asked.join(' ')).toBeLessThanOrEqual(limits.answers);
      const modules = modulesByFile();
      const intruders = picture
        .flatMap((file) => modules[file] ?? [])
        .filter((id) => notBeforePicture.some((pattern) => pattern.test(id)));
      expect(intruders).toEqual([]);
    },
    { locale },
  );
}

const sum = (files: readonly string[]) => files.reduce((total, file) => total + weigh(file), 0);
