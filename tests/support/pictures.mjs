// `npm run pictures`: every lens as it looks, in tests/e2e/shots/: sizes, themes, languages. To be looked at by a person.
// `npm run pictures -- --readme` also renews the picture of the README.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { ensureChromium } from './chromium.mjs';
import { root } from './run.mjs';

const executablePath = ensureChromium();
if (executablePath === null) process.exit(1);
const server = await preview({ root, preview: { port: 4330, host: '127.0.0.1' }, logLevel: 'warn' });
const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4330/';
const folder = join(root, 'tests/e2e/shots');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const looks = [
  { name: 'en-light', locale: 'en', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'en-dark', locale: 'en', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { name: 'ja-light', locale: 'ja', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'ko-light', locale: 'ko', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'en-phone', locale: 'en', colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { name: 'ja-phone-dark', locale: 'ja', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
];
const lenses = ['map', 'influence', 'exposure', 'oversight'];

const browser = await chromium.launch({
  executablePath,
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
});
try {
  for (const { name, ...look } of looks) {
    const page = await (await browser.newContext({ ...look, reducedMotion: 'reduce', deviceScaleFactor: 1 })).newPage();
    await page.goto(address);
    const tabs = page.getByRole('tablist').first().getByRole('tab');
    await page.getByRole('main').waitFor({ timeout: 20_000 });
    await page.waitForTimeout(900);
    if ((await tabs.count()) === 0) {
      // On a phone the panels are sheets, opened from the bar below.
      await page.screenshot({ path: join(folder, `picture-${name}.png`) });
      await page.getByRole('navigation').getByRole('button').first().click();
    }
    for (const [index, lens] of lenses.entries()) {
      await tabs.nth(index).click();
      await page.waitForTimeout(900);
      await page.screenshot({ path: join(folder, `${lens}-${name}.png`) });
    }
    await page.context().close();
    console.log(`tests/e2e/shots/*-${name}.png`);
  }
} finally {
  await browser.close();
  await server.close();
}
if (process.argv.includes('--readme'))
  copyFileSync(join(folder, 'exposure-en-light.png'), join(root, 'data/ly/throughline.png'));
process.exit(0);
