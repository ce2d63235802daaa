import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './run.mjs';

export const dist = join(root, 'dist');

/**
 * At most this many bytes gzip before the first picture stands, until the page answers to clicks (lenses, panels and the
 * cards of the first picture, which answer before Cytoscape is there), and until the canvas has taken over.
 */
export const limits = { picture: 100_000, answers: 350_000, canvas: 650_000 };

/** What every saved page carries beside its data, in bytes gzip. The build holds it too (src/cli/viewerPage.ts). */
export const viewerLimit = 850_000;

/** What may not be in the way of the first picture, whatever it weighs. */
export const notBeforePicture = [
  /node_modules\/cytoscape\//,
  /^src\/panels\//,
  /^src\/canvas\//,
  /node_modules\/react/,
];

/** Bytes of a built file as a server sends it. Fonts are packed already. */
export function weigh(file) {
  const bytes = readFileSync(join(dist, file));
  return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

/** Names of the source modules in each built script. */
export function modulesByFile() {
  return JSON.parse(readFileSync(join(dist, '.vite/modules.json'), 'utf8'));
}
