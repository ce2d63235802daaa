import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs a tool of node_modules/.bin with its output shown. True when it went well. */
export function runTool(name, args, env = {}) {
  const outcome = spawnSync(name, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      ...env,
      PATH: `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
    },
    shell: process.platform === 'win32',
  });
  return outcome.status === 0;
}

/**
 * Runs vitest and counts its tests. A file that could not be loaded counts as one failure, and so does a run that
 * found no test at all: an empty suite proves nothing.
 */
export function runVitest(args, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  const report = join(folder, 'report.json');
  const went = runTool(
    'vitest',
    ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...args],
    env,
  );
  try {
    const outcome = JSON.parse(readFileSync(report, 'utf8'));
    const unloaded = outcome.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    const counts = {
      passed: outcome.numPassedTests,
      failed: outcome.numFailedTests + unloaded.length,
      skipped: outcome.numPendingTests + outcome.numTodoTests,
    };
    if (counts.failed === 0 && (!went || counts.passed === 0)) return { ...counts, failed: 1 };
    return counts;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
