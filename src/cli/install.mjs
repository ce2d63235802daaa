import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether node_modules holds exactly what package-lock.json names. npm keeps its own record of what it has put there;
 * packages for other systems are optional and may be missing.
 */
export function isInstalled(root) {
  const recordPath = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(recordPath)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(recordPath, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional === true || present[path]?.version === entry.version,
  );
}

/** Runs `npm ci` if something is missing or of another version. Returns false when that failed. */
export function install(root) {
  if (isInstalled(root)) return true;
  console.log('Installing the packages that package-lock.json names (npm ci) …');
  const outcome = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return outcome.status === 0;
}
