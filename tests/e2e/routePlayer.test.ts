import { expect } from 'vitest';
import { journey } from './harness.ts';

journey(
  'the presumed route is told link by link with the keys, up to the one cut that stops it',
  async ({ page, open }) => {
    await open();
    await page.getByRole('tab', { name: 'Exposure' }).click();
    const panel = page.getByRole('tabpanel');
    await panel.getByRole('button', { name: /^Presumed route/ }).click();
    const player = panel.getByRole('toolbar', { name: 'The route link by link' });
    await player.getByRole('button', { name: 'One link on' }).click();
    await player.getByText('1 / 5').waitFor();
    await panel
      .getByRole('link', { name: /open source/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowRight');
    await player.getByText('2 / 5').waitFor();
    await page.keyboard.press('End');
    await player.getByText('5 / 5').waitFor();
    await panel.getByText(/This one cut leaves no route/).waitFor();
    // The cut stands on the picture before anything is cut; tried out, no route is left.
    await page.locator('main').getByText('cut', { exact: true }).first().waitFor();
    await panel.locator('.p-player-cut').getByRole('button', { name: 'Try it out' }).click();
    await panel.getByText(/^No route: /).waitFor();
    await panel
      .getByRole('button', { name: /^At stake/ })
      .first()
      .waitFor();
    await player.getByRole('button', { name: 'The whole route' }).click();
    await player.getByText('Step through').waitFor();
  },
);

journey('the route as a flow, and back to exactly the same places', async ({ page, open }) => {
  await open();
  await page.getByRole('tab', { name: 'Exposure' }).click();
  const flow = page.getByRole('checkbox', { name: /As a flow/ });
  const marks = async () => {
    await page.waitForTimeout(900);
    return page.locator('main').screenshot();
  };
  const before = await marks();
  await flow.check();
  expect(before.equals(await marks())).toBe(false);
  await flow.uncheck();
  expect(before.equals(await marks())).toBe(true);
});

journey('who has the votes, at the top and among direct holders, and what flips control', async ({ page, open }) => {
  await open();
  await page.getByRole('tab', { name: 'Influence' }).click();
  const panel = page.getByRole('tabpanel');
  await panel.getByText(/NAVER Corporation and SoftBank Corp\. have the most power over LY Corporation/).waitFor();
  await panel.getByText(/loses control of LY Corporation if 14\.5\u202f% of the votes/).waitFor();
  await panel.getByText(/Small and undisclosed holders have 35\.5\u202f% of the votes/).waitFor();
});
