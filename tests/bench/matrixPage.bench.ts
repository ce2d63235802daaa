// The longest tasks of the page's main thread while the matrix of 300 parties is asked, drawn and scrolled over, in the
// thread's own time: what other programs take is not counted. Needs a build.
import { preview } from 'vite';
import { busyWhile } from '../e2e/busyWhile.ts';
import { dropFile } from '../e2e/dropFile.ts';
import { plain } from '../support/builder.ts';
import { launchChromium } from './browser.ts';
import { groupOf, parties } from './groupOf.ts';

const atMost = 50;
const rounds = 3;
const made = {
  format: 'throughline/dataset',
  version: 1,
  ...plain(...groupOf(7)),
  title: { en: 'Made group' },
};

const server = await preview({ preview: { port: 4333, strictPort: false, host: '127.0.0.1' }, logLevel: 'warn' });
const browser = await launchChromium();
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.getByRole('main').waitFor();
  await page.waitForTimeout(2000);
  await dropFile(page, 'made.json', JSON.stringify(made));
  await page.getByRole('button', { name: /Made group/ }).waitFor();
  await page.getByRole('tab', { name: 'Oversight' }).click();
  // The picture of the file is not what is watched here.
  await page.waitForTimeout(8000);
  const grid = page.getByRole('grid');
  let longest = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const asked = await busyWhile(page, async () => {
      await page.getByRole('button', { name: 'Matrix', exact: true }).click();
      await grid.waitFor({ timeout: 60_000 });
      await page.waitForTimeout(500);
    });
    // Parties that stand in no pair have no row.
    const rows = Number(await grid.getAttribute('aria-rowcount')) - 1;
    if (!(rows > parties * 0.95)) throw new Error(`The matrix has ${rows} rows`);
    const scrolled = await busyWhile(page, async () => {
      await grid.hover();
      for (let move = 0; move < 60; move += 1) {
        await page.mouse.wheel(move % 3 === 0 ? 240 : 0, 240);
        await page.waitForTimeout(16);
      }
      await page.waitForTimeout(300);
    });
    console.log(`      round ${round}: asked and drawn ${asked.tasks.slice(0, 4).join(', ')} ms`);
    console.log(`      round ${round}: scrolled over ${scrolled.tasks.slice(0, 4).join(', ')} ms`);
    longest = Math.max(longest, asked.tasks[0] ?? Number.NaN, scrolled.tasks[0] ?? Number.NaN);
    await page.keyboard.press('Escape');
    await grid.waitFor({ state: 'detached' });
  }
  console.log(`${longest <= atMost ? 'ok  ' : 'FAIL'}  longest task ${longest} ms, at most ${atMost}`);
  process.exitCode = longest <= atMost ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
}
