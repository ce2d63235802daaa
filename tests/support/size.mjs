// `npm run size`: what a reader's browser fetches, in kB gzip, read from what the build really wrote. A journey
// (tests/e2e/loading.test.ts) holds the same limits against what a browser really asks for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, limits, modulesByFile, notBeforePicture, viewerLimit, weigh } from './weigh.mjs';

// Sources that are asked for at each stage beside what they import statically. A name that the build does not know
// fails the check. Of the catalogues a page loads one: the heaviest counts.
const catalogues = ['src/messages/en/first.ts', 'src/messages/ja/first.ts', 'src/messages/ko/first.ts'];
const picture = ['index.html', 'virtual:first-picture/ja-light'];
// A click is answered by a lens panel and by the worker, with the engines of that lens. Letters of our own, the combo box
// and the other engines come when the page has come to rest.
const page = [...picture, 'src/readStart.ts', 'data/ly/dataset.json', 'src/App.tsx', 'src/panels/InfluencePanel.tsx'];
// The worker's engines are built beside the page and are in no list: these are the same modules, built for a page without workers.
page.push('src/analysis/influence/stakeMeasures.ts');
const pageFiles = [/^analysis\.worker-/];
const stages = [
  { name: 'before the first picture', limit: limits.picture, sources: picture, without: notBeforePicture },
  {
    name: 'until the page answers',
    limit: limits.answers,
    sources: page,
    files: pageFiles,
    without: [/node_modules\/cytoscape\//],
  },
  {
    name: 'until the canvas draws',
    limit: limits.canvas,
    sources: [...page, 'src/canvas/createCanvas.ts'],
    files: pageFiles,
    without: [],
  },
];

const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const modules = modulesByFile();

/** Files that a list of sources brings in: their chunks, what these import statically, and their styles. */
function filesOf(sources) {
  const files = new Set(['index.html']);
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
  return [...files];
}

/** Files that the manifest does not list (workers, fonts), found by their names; a name that fits nothing is an error. */
function namedFiles(patterns) {
  const built = readdirSync(join(dist, 'assets'));
  return patterns.map((pattern) => {
    const found = built.find((name) => pattern.test(name));
    if (found === undefined) throw new Error(`size.mjs names ${pattern}, which fits no built file.`);
    return `assets/${found}`;
  });
}

const sumOf = (files) => files.reduce((total, file) => total + weigh(file), 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

let failed = false;
for (const stage of stages) {
  const files = catalogues
    .map((catalogue) => [...filesOf([...stage.sources, catalogue]), ...namedFiles(stage.files ?? [])])
    .reduce((heaviest, other) => (sumOf(other) > sumOf(heaviest) ? other : heaviest));
  const sum = sumOf(files);
  const intruders = files.flatMap((file) =>
    (modules[file] ?? []).filter((id) => stage.without.some((pattern) => pattern.test(id))),
  );
  const went = sum <= stage.limit && intruders.length === 0;
  console.log(`${went ? 'ok  ' : 'FAIL'}  ${stage.name}: ${kB(sum)} gzip, at most ${kB(stage.limit)}`);
  for (const file of [...files].sort((a, b) => weigh(b) - weigh(a)))
    console.log(`        ${kB(weigh(file)).padStart(9)}  ${file}`);
  for (const id of intruders.slice(0, 10)) console.log(`        must not be in it: ${id}`);
  failed ||= !went;
}
const viewer = weigh('viewer.html');
console.log(
  `${viewer <= viewerLimit ? 'ok  ' : 'FAIL'}  a saved page without its data: ${kB(viewer)} gzip, at most ${kB(viewerLimit)}`,
);
failed ||= viewer > viewerLimit;
process.exit(failed ? 1 : 0);
