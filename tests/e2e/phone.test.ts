import { expect } from 'vitest';
import { journey } from './harness.ts';

for (const width of [360, 390]) {
  journey(
    `at ${width} px nothing runs out of the page, and the questions are one touch away`,
    async ({ page, open }) => {
      await open();
      await page.waitForTimeout(500);
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.getByRole('navigation').getByRole('button').first().tap();
      await page.getByRole('tab', { name: 'Influence' }).tap();
      await page
        .getByRole('tabpanel')
        .getByText(/32\.25/)
        .first()
        .waitFor();
      expect(await overflow()).toBeLessThanOrEqual(0);
    },
    { viewport: { width, height: 780 }, hasTouch: true, isMobile: true },
  );
}
