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
  await page.locator('html[data-rest="here"]').waitFor({ timeout: 30_000 });
  await page.context().setOffline(true);
  for (const [name, said] of [
    ['Influence', /32\.25/],
    ['Exposure', /Presumed route/],
    ['Oversight', /NAVER/],
  ] as const) {
    await page.getByRole('tab', { name }).click();
    await page.getByRole('tabpanel').getByText(said).first().waitFor();
  }
  await page
    .getByRole('radio', { name: 'Table' })
    .or(page.getByRole('button', { name: 'Table' }))
    .first()
    .click();
  await page.getByRole('main').getByRole('grid').or(page.getByRole('main').getByRole('table')).first().waitFor();
  await page.keyboard.press('/');
  await page.getByRole('dialog').waitFor();
});

test('a lens that cannot be fetched says so, leaves the tabs, and comes when it is tried again', async () => {
  await travel(async ({ page, address }) => {
    await page.route(/OversightPanel.*js|rest\.json/, (route) => route.abort());
    await page.goto(address);
    await page.getByRole('main').waitFor();
    await page.getByRole('tab', { name: 'Oversight' }).click();
    const broken = page.getByRole('tabpanel').getByRole('alert');
    await broken.waitFor();
    await page.getByRole('tab', { name: 'Influence' }).click();
    await page
      .getByRole('tabpanel')
      .getByText(/32\.25/)
      .first()
      .waitFor();
    await page.unroute(/OversightPanel.*js|rest\.json/);
    await page.getByRole('tab', { name: 'Oversight' }).click();
    const again = broken.getByRole('button');
    if ((await again.count()) > 0) await again.click();
    await page.getByRole('tabpanel').getByText(/NAVER/).first().waitFor();
  });
});
