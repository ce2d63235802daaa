// The longest tasks of the page's main thread while the date is dragged over the whole line and back, in each lens, in
// the thread's own time: what other programs take is not counted. Needs a build.
import { preview } from 'vite';
import { busyWhile } from '../e2e/busyWhile.ts';
import { dragDate } from '../e2e/dragDate.ts';
import { launchChromium } from './browser.ts';

const atMost = 50;
const rounds = 3;
const lenses = ['Map', 'Influence', 'Exposure', 'Oversight'];

const server = await preview({ preview: { port: 4332, strictPort: false, host: '127.0.0.1' }, logLevel: 'warn' });
const browser = await launchChromium();
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.getByRole('main').waitFor();
  await page.waitForTimeout(3000);
  let longest = 0;
  for (const lens of lenses) {
    await page.getByRole('tab', { name: lens }).click();
    await page.waitForTimeout(1500);
    for (let round = 1; round <= rounds; round += 1) {
      const { tasks } = await busyWhile(page, () => dragDate(page));
      console.log(`      ${lens}, round ${round}: ${tasks.slice(0, 6).join(', ')} ms`);
      longest = Math.max(longest, tasks[0] ?? Number.NaN);
    }
  }
  console.log(`${longest <= atMost ? 'ok  ' : 'FAIL'}  longest task ${longest} ms, at most ${atMost}`);
  process.exitCode = longest <= atMost ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
}
