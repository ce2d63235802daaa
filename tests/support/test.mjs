// `npm test`: everything that must hold, from a fresh clone. Each part that is no test suite counts as one test.
import { install } from '../../src/cli/install.mjs';
import { ensureChromium } from './chromium.mjs';
import { root, runTool, runVitest } from './run.mjs';

const one = (went) => ({ passed: went ? 1 : 0, failed: went ? 0 : 1, skipped: 0 });
const journeys = (chromium) =>
  chromium === null
    ? one(false)
    : runVitest(['--config', 'tests/e2e/vitest.config.ts'], { THROUGHLINE_CHROMIUM: chromium });

if (!install(root)) {
  console.error('npm ci failed; its message is above.');
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}
const chromium = ensureChromium();

const parts = [
  ['types', () => one(runTool('tsc', ['--noEmit']))],
  ['lint and format', () => one(runTool('biome', ['check', '--error-on-warnings', '.']))],
  ['unit tests', () => runVitest([])],
  ['dead code', () => one(runTool('knip', []))],
  ['build', () => one(runTool('vite', ['build', '--logLevel', 'warn']))],
  ['size', () => one(runTool('node', ['tests/support/size.mjs']))],
  ['browser journeys', () => journeys(chromium)],
];

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const [name, run] of parts) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const counts = run();
  const seconds = Math.round((Date.now() - started) / 1000);
  lines.push(
    `${counts.failed === 0 ? 'ok  ' : 'FAIL'}  ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${seconds} s)`,
  );
  console.log(lines.at(-1));
  for (const key of ['passed', 'failed', 'skipped']) total[key] += counts[key];
}

console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
