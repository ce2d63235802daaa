import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { run } from '../cli/terminal.ts';
import { journey, travel } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Saves a page as the terminal writes it, changed or not; its address on the disk. */
async function saved(name: string, change: (page: string) => string = (page) => page): Promise<string> {
  const asked = ['--measure', 'influence.integrated', '--param', 'owner=naver', '--param', 'target=ly'];
  const title = '</script><script>alert(1)</script><img src=x onerror=alert(2)>';
  const done = await run(['snapshot', '--case', 'ly', ...asked, '--title', title, '--out', name]);
  expect([done.code, done.err]).toEqual([0, '']);
  const path = join(folder, name);
  writeFileSync(path, change(done.written[name] ?? ''));
  return pathToFileURL(path).href;
}

const address = await saved('view.html');

journey(
  'a saved page opens from the disk with the network off, answers, and can be explored',
  async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('dialog', () => asked.push('a dialog: something ran'));
    await page.goto(address);
    await page.getByRole('tab', { name: 'Influence', selected: true }).waitFor();
    await page
      .getByText(/32\.25.%/)
      .first()
      .waitFor();
    await page.getByRole('tab', { name: 'Exposure' }).click();
    await page.getByRole('tab', { name: 'Exposure', selected: true }).waitFor();
    const slider = page.getByRole('slider', { name: 'As-of date' });
    const day = await slider.getAttribute('aria-valuetext');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(day);
    // Letters and pictures out of the page itself are no requests of the network.
    expect(asked.filter((url) => url !== address && !/^(data|blob):/.test(url))).toEqual([]);
  },
  { offline: true },
);

journey(
  'a saved page saves itself with the network off, and what it saves does the same',
  async ({ page }) => {
    let from = address;
    for (const name of ['child.html', 'grandchild.html']) {
      await page.goto(from);
      await page
        .getByText(/32\.25.%/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Share snapshot' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('dialog').getByRole('button', { name: 'Page that opens anywhere' }).click(),
      ]);
      const path = join(folder, name);
      await download.saveAs(path);
      const written = readFileSync(path, 'utf8');
      const verified = await run(['verify', name], { [name]: written });
      expect(verified.out).toMatch(/Verified: all/);
      // The program is the very same: nothing of the running page came along.
      const program = (text: string) => text.slice(text.indexOf('<script type="module">'));
      expect(program(written)).toBe(program(readFileSync(fileURLToPath(address), 'utf8')));
      expect(written.match(/^<style/gm)).toHaveLength(1);
      from = pathToFileURL(path).href;
    }
    await page.goto(from);
    await page
      .getByText(/32\.25.%/)
      .first()
      .waitFor();
  },
  { offline: true, acceptDownloads: true },
);

test('a saved page whose program was changed does not run at all', async () => {
  const changed = await saved('changed.html', (page) =>
    page.replace('<script type="module">', '<script type="module">/**/'),
  );
  const faults = await travel(
    async ({ page }) => {
      await page.goto(changed);
      await page.waitForTimeout(500);
      expect(await page.locator('#root').innerHTML()).toBe('');
    },
    { offline: true },
  );
  expect(faults.join()).toContain('Content Security Policy');
});
