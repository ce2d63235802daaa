// `npm run size`: what a reader's browser fetches, in kB gzip, read from what the build really wrote.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './run.mjs';

/**
 * Sources that are asked for at each stage besides what they import statically. Names are manifest keys (source paths):
 * a name that the build does not know fails the check.
 */
const stages = [
  {
    name: 'before the first picture',
    limit: 100_000,
    sources: ['index.html'],
    // Nothing of these may be in it, whatever it weighs.
    without: [/node_modules\/cytoscape\//, /^src\/panels\//, /^src\/canvas\//, /node_modules\/react-aria/],
  },
  { name: 'until the page answers', limit: 350_000, sources: ['index.html'], without: [] },
];

const dist = join(root, 'dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const modules = JSON.parse(readFileSync(join(dist, '.vite/modules.json'), 'utf8'));

/** Files that a list of sources brings in: their chunks, what these import statically, and their styles. */
function filesOf(sources) {
  const files = new Set();
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const entry = manifest[key];
    if (entry === undefined) throw new Error(`size.mjs names ${key}, which the build does not know.`);
    files.add(entry.file);
    for (const style of entry.css ?? []) files.add(style);
    for (const imported of entry.imports ?? []) visit(imported);
  };
  for (const key of sources) visit(key);
  if (sources.includes('index.html')) files.add('index.html');
  return [...files];
}

const weigh = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

let failed = false;
for (const stage of stages) {
  const files = filesOf(stage.sources);
  const weights = files.map((file) => [file, weigh(file)]).sort((a, b) => b[1] - a[1]);
  const sum = weights.reduce((total, [, bytes]) => total + bytes, 0);
  const intruders = files.flatMap((file) =>
    (modules[file] ?? []).filter((id) => stage.without.some((pattern) => pattern.test(id))),
  );
  const went = sum <= stage.limit && intruders.length === 0;
  console.log(`${went ? 'ok  ' : 'FAIL'}  ${stage.name}: ${kB(sum)} gzip, at most ${kB(stage.limit)}`);
  for (const [file, bytes] of weights) console.log(`        ${kB(bytes).padStart(9)}  ${file}`);
  for (const id of intruders.slice(0, 10)) console.log(`        must not be in it: ${id}`);
  failed ||= !went;
}
process.exit(failed ? 1 : 0);
