// `npm run bench [-- NAME …]`: every tests/bench/*.bench.ts, one after the other, each in a process of its own.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './run.mjs';

const wanted = process.argv.slice(2);
const files = readdirSync(join(root, 'tests/bench'))
  .filter((name) => name.endsWith('.bench.ts') && (wanted.length === 0 || wanted.some((word) => name.includes(word))))
  .sort();
if (files.length === 0) {
  console.error(`No bench of that name in tests/bench: ${wanted.join(' ')}`);
  process.exit(2);
}
let failed = 0;
for (const file of files) {
  console.log(`\n== ${file}`);
  if (!runTool('tsx', [join('tests/bench', file)])) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
