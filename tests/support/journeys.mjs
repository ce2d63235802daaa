// `npm run journeys [-- FILTER]`: the browser journeys alone, against the app as it is built now.
import { ensureChromium } from './chromium.mjs';
import { runTool } from './run.mjs';

const chromium = ensureChromium();
if (chromium === null) process.exit(1);
if (!runTool('vite', ['build', '--logLevel', 'warn'])) process.exit(1);
const went = runTool('vitest', ['run', '--config', 'tests/e2e/vitest.config.ts', ...process.argv.slice(2)], {
  THROUGHLINE_CHROMIUM: chromium,
});
process.exit(went ? 0 : 1);
