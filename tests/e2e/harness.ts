import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, expect, inject, test as plainTest } from 'vitest';

/** What a journey gets: a fresh page of the built app, watched from the first byte. */
export interface Journey {
  readonly page: Page;
  /** Where the app is served. */
  readonly address: string;
  /** Everything that must not happen: console errors, thrown errors, foreign requests, violations of the CSP. */
  readonly faults: string[];
  /** Opens the app, `#s=…` or nothing behind its address, and waits until the page answers. */
  readonly open: (fragment?: string) => Promise<void>;
  /** Waits until the page answers. */
  readonly answering: () => Promise<void>;
}

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Promise<Browser> | undefined;
afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

function launch(): Promise<Browser> {
  const executablePath = process.env['THROUGHLINE_CHROMIUM'] ?? process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  browser ??= chromium.launch({ executablePath, args: flags });
  return browser;
}

/** A journey through the page. It fails if anything of `faults` happens on the way, whatever it looks at. */
export function journey(
  name: string,
  walk: (journey: Journey) => Promise<void>,
  options: BrowserContextOptions = {},
): void {
  plainTest(name, async () => {
    const faults = await travel(walk, options);
    expect(faults).toEqual([]);
  });
}

/** Walks, and returns the faults seen. */
export async function travel(
  walk: (journey: Journey) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<string[]> {
  const address = inject('address');
  const context = await (await launch()).newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const faults = watch(page, new URL(address).host);
    const open = async (fragment = '') => {
      await page.goto(address + fragment);
      await answering(page);
    };
    await walk({ page, address, faults, open, answering: () => answering(page) });
    return faults;
  } finally {
    await context.close();
  }
}

/** The page answers when its regions stand: they come with React, after the first picture. */
async function answering(page: Page): Promise<void> {
  await page.getByRole('main').waitFor();
}

function watch(page: Page, host: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?|ftp):$/.test(url.protocol) && url.host !== host) faults.push(`foreign request: ${url.href}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left stops what it was fetching ahead: that is no fault. What is missing or refused is one.
    if (reason === 'net::ERR_ABORTED' && new URL(request.url()).host === host) return;
    faults.push(`failed request: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`);
  });
  return faults;
}
