import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './harness.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical findings of axe, a line each: rule, and the place. */
async function findings(page: Page): Promise<string[]> {
  // Through the debugger, not as a script element: the page's own policy forbids those.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Finding {
      readonly id: string;
      readonly impact?: string | null;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }
    const runner = (
      window as unknown as { axe: { run: (root: Document) => Promise<{ violations: readonly Finding[] }> } }
    ).axe;
    const { violations } = await runner.run(document);
    return violations
      .filter((finding) => finding.impact === 'serious' || finding.impact === 'critical')
      .flatMap((finding) =>
        finding.nodes
          .slice(0, 4)
          .map((node) => `${finding.id}: ${node.html.slice(0, 160)} ${node.failureSummary?.slice(0, 200) ?? ''}`),
      );
  });
}

for (const locale of ['en', 'ja', 'ko']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    journey(
      `axe finds nothing serious on any lens: ${locale}, ${colorScheme}`,
      async ({ page, open }) => {
        await open();
        const tabs = page.getByRole('tablist').first().getByRole('tab');
        for (let lens = 0; lens < (await tabs.count()); lens += 1) {
          await tabs.nth(lens).click();
          await page.waitForTimeout(300);
          expect(await findings(page), `lens ${lens + 1}`).toEqual([]);
        }
      },
      { locale, colorScheme },
    );
  }
}
