// Opening the six-step story by its link against opening the plain app, to the first picture, in one run. Needs a build.
import { preview } from 'vite';
import { run } from '../cli/terminal.ts';
import { launchChromium, median } from './browser.ts';

const atMost = 1.2;
const rounds = 9;

const made = await run(['snapshot', '--case', 'ly', '--story', '--out', 'story.link']);
const link = made.written['story.link'] ?? '';
const server = await preview({ preview: { port: 4330, strictPort: false, host: '127.0.0.1' }, logLevel: 'warn' });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await launchChromium();

/** Milliseconds from the call to the first picture, in a browser that has seen the page before or not. */
async function open(fragment: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(address + fragment, { waitUntil: 'commit' });
  await page.waitForSelector('.page-picture svg', { state: 'attached' });
  const time = await page.evaluate(() => performance.now());
  await context.close();
  return time;
}

try {
  const plain: number[] = [];
  const story: number[] = [];
  await open('');
  for (let round = 0; round < rounds; round += 1) {
    plain.push(await open(''));
    story.push(await open(link));
  }
  const ratio = median(story) / median(plain);
  console.log(
    `${ratio <= atMost ? 'ok  ' : 'FAIL'}  to the first picture: story of ${link.length} characters ${median(story).toFixed(0)} ms, plain app ${median(plain).toFixed(0)} ms: ${ratio.toFixed(2)} times, at most ${atMost}`,
  );
  process.exitCode = ratio <= atMost ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
}
