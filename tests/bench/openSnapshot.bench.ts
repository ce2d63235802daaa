// Opening the six-step story by its link against opening the plain app, to the first picture, in one run; and, to be seen
// beside it, a link whose picture the build has not made. Needs a build. The moment is the same for all: the first frame
// after the picture of the view asked for, with its words, stands in its place.
import { preview } from 'vite';
import { run } from '../cli/terminal.ts';
import { launchChromium, median } from './browser.ts';

const atMost = 1.2;
const rounds = 21;

async function linkOf(...more: readonly string[]): Promise<string> {
  const made = await run(['snapshot', '--case', 'ly', ...more, '--out', 'a.link']);
  if (made.code !== 0) throw new Error(made.err);
  return made.written['a.link'] ?? '';
}

const story = await linkOf('--story');
/** As long, and without meaning: what a long address alone costs the browser. */
const long = `#${'a'.repeat(story.length)}`;
const own = await linkOf('--on', '2024-03-31');
const server = await preview({ preview: { port: 4330, strictPort: false, host: '127.0.0.1' }, logLevel: 'warn' });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await launchChromium();

/** Milliseconds from the navigation to the first picture, in a browser that has never seen the page. */
async function open(fragment: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if ((document.querySelector('.page-picture svg text')?.textContent ?? '') === '') return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('picture'), 0));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto(address + fragment, { waitUntil: 'commit' });
  // Nothing is asked of the page while it opens: what asks runs in the same thread and would be measured as well.
  const picture = () => page.evaluate(() => performance.getEntriesByName('picture')[0]?.startTime ?? null);
  let time: number | null = null;
  while (time === null) {
    await new Promise((resolve) => setTimeout(resolve, 1200));
    time = await picture();
  }
  await context.close();
  // What the browser still clears away falls on nobody.
  await new Promise((resolve) => setTimeout(resolve, 200));
  return time;
}

try {
  const times = new Map<string, number[]>(['', story, own, long].map((fragment) => [fragment, []]));
  for (let round = -1; round < rounds; round += 1) {
    // Each in turn goes first, so that whatever else the machine does falls on all of them.
    const all = [...times.keys()];
    const from = (round + all.length) % all.length;
    for (const fragment of [...all.slice(from), ...all.slice(0, from)]) {
      const time = await open(fragment);
      if (round >= 0) times.get(fragment)?.push(time);
    }
  }
  const middle = (fragment: string): number => median(times.get(fragment) ?? []);
  const ratio = middle(story) / middle('');
  const said = (fragment: string): string => `${middle(fragment).toFixed(0)} ms`;
  console.log(
    `${ratio <= atMost ? 'ok  ' : 'FAIL'}  to the first picture: story of ${story.length} characters ${said(story)}, plain app ${said('')}: ${ratio.toFixed(2)} times, at most ${atMost}`,
  );
  console.log(
    `      a link to a view of one's own, drawn in the page: ${said(own)}, ${(middle(own) / middle('')).toFixed(2)} times`,
  );
  console.log(
    `      the plain app at an address as long, without meaning: ${said(long)}, ${(middle(long) / middle('')).toFixed(2)} times`,
  );
  process.exitCode = ratio <= atMost ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
}
