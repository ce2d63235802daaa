import type { Page } from 'playwright-core';

/** Drags the date of the picture over the whole line and back, as a hand does: one move a frame. */
export async function dragDate(page: Page, moves = 80): Promise<void> {
  const line = await page.locator('.timeline-line').boundingBox();
  const knob = await page.locator('.date-handle.asOf .date-knob').boundingBox();
  if (line === null || knob === null) throw new Error('There is no date to drag');
  const y = knob.y + knob.height / 2;
  await page.mouse.move(knob.x + knob.width / 2, y);
  await page.mouse.down();
  for (let move = 0; move <= moves; move += 1) {
    const part = 1 - Math.abs(1 - (2 * move) / moves);
    await page.mouse.move(line.x + 10 + part * (line.width - 20), y);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  // What was put off until after the hand let go belongs to it.
  await page.waitForTimeout(500);
}
