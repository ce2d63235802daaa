import { fetchLetters } from './fetchLetters.ts';
import { rest } from './store/whenRested.ts';

/** Written by the build: every script and style that some part of the page may ask for. */
const listed = 'rest.json';

/**
 * Once the picture stands, fetches whatever else the page may need, one file after the other while nothing else is to
 * be done: from then on it works without a network. `data-rest` on the page says how far it is.
 */
export async function fetchRest(): Promise<void> {
  const html = document.documentElement;
  await idle();
  rest();
  await fetchLetters().catch(() => {});
  // A page that is one file has nothing left to fetch.
  if (document.querySelector('script[src]') === null) return;
  try {
    const answer = await fetch(listed);
    const files: unknown = answer.ok ? await answer.json() : [];
    for (const file of Array.isArray(files) ? files.map(String) : []) {
      await idle();
      await keep(file);
    }
    html.dataset['rest'] = 'here';
  } catch {
    html.dataset['rest'] = 'missing';
  }
}

function keep(file: string): Promise<void> {
  const style = file.endsWith('.css');
  const href = new URL(file, document.baseURI).href;
  if ([...document.querySelectorAll('link')].some((link) => link.href === href)) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = style ? 'stylesheet' : 'modulepreload';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      resolve();
    });
    document.head.append(link);
  });
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 50);
  });
}
