import { type Browser, chromium } from 'playwright-core';

/** The Chromium of this machine, without a window. */
export function launchChromium(): Promise<Browser> {
  const executablePath = process.env['THROUGHLINE_CHROMIUM'] ?? process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
}

/** The middle one of several measurements. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
