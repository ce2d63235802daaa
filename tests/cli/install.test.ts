import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
// @ts-expect-error plain JavaScript: it runs before anything is installed.
import { isInstalled } from '../../src/cli/install.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'throughline-install-'));
  mkdirSync(join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const lock = (versions: Readonly<Record<string, object>>) => JSON.stringify({ packages: { '': {}, ...versions } });
const put = (wanted: Readonly<Record<string, object>>, present: Readonly<Record<string, object>> | null) => {
  writeFileSync(join(root, 'package-lock.json'), lock(wanted));
  if (present !== null) writeFileSync(join(root, 'node_modules/.package-lock.json'), lock(present));
};

test('installs anew when nothing is there, something is missing or of another version', () => {
  const wanted = { 'node_modules/a': { version: '1.0.0' } };
  put(wanted, null);
  expect(isInstalled(root)).toBe(false);
  put(wanted, {});
  expect(isInstalled(root)).toBe(false);
  put(wanted, { 'node_modules/a': { version: '0.9.0' } });
  expect(isInstalled(root)).toBe(false);
});

test('packages for other systems may be missing', () => {
  const wanted = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-mac': { version: '1.0.0', optional: true } };
  put(wanted, { 'node_modules/a': { version: '1.0.0' } });
  expect(isInstalled(root)).toBe(true);
});

test('the packages of this very project are there', () => {
  expect(isInstalled(join(import.meta.dirname, '../..'))).toBe(true);
});
