import { expect, test } from 'vitest';
import { journey, travel } from './harness.ts';

journey('walking through every lens asks nothing of another host', async ({ page, open }) => {
  await open();
  for (const tab of await page.getByRole('tab').all()) await tab.click();
  await page.waitForLoadState('networkidle');
});

test('a request to another host is blocked by the page itself and noticed here', async () => {
  const faults = await travel(async ({ page, open }) => {
    await open();
    const outcome = await page.evaluate(() =>
      fetch('https://example.org/').then(String, (error) => `blocked: ${error}`),
    );
    expect(outcome).toMatch(/^blocked/);
  });
  expect(faults.join('\n')).toMatch(/Content Security Policy/);
});

test('script that somebody slips into the page does not run', async () => {
  const faults = await travel(async ({ page, open }) => {
    await open();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.slippedIn = true';
      document.body.append(script);
    });
    expect(await page.evaluate(() => 'slippedIn' in window)).toBe(false);
  });
  expect(faults.join('\n')).toMatch(/Content Security Policy/);
});

journey('after the first visit the page works without a network', async ({ page, open }) => {
  await open();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  for (const tab of await page.getByRole('tab').all()) await tab.click();
});
