import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { firstPictures } from './src/cli/firstPictures.ts';
import { viewerPage } from './src/cli/viewerPage.ts';

/** Writes which modules went into which chunk, so that `npm run size` can tell what a chunk really holds. */
function listModules(): Plugin {
  return {
    name: 'list-modules',
    apply: 'build',
    generateBundle: {
      // After all others: what they take out is not asked for.
      order: 'post',
      handler(_options, bundle) {
        const root = `${import.meta.dirname}/`;
        const modules: Record<string, string[]> = {};
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') modules[chunk.fileName] = chunk.moduleIds.map((id) => id.replace(root, ''));
        }
        this.emitFile({ type: 'asset', fileName: '.vite/modules.json', source: JSON.stringify(modules) });
        // What a page fetches once it stands, so that it works without a network from then on (fetchRest.ts).
        const rest = Object.values(bundle).flatMap((file) =>
          /\.(js|css)$/.test(file.fileName) && !/-(light|dark)(Contrast)?-|worker-/.test(file.fileName)
            ? [file.fileName]
            : [],
        );
        this.emitFile({ type: 'asset', fileName: 'rest.json', source: JSON.stringify(rest) });
      },
    },
  };
}

/** What stands before the first picture, in one chunk: each further request costs more than its few bytes. */
const start = {
  name: 'start',
  test: /src\/(paintFirstPicture|store\/(camera|strips|themeOf|readerChoices)|view\/palette|snapshot\/(peek|deflate|base64url))\.ts$|preload-helper|first-picture\/list/,
};

export default defineConfig({
  base: './',
  plugins: [react(), firstPictures(`${import.meta.dirname}/data/ly`), listModules(), viewerPage(import.meta.dirname)],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [start] } } },
  },
  server: { port: 5173, strictPort: false },
  preview: { port: 4173, strictPort: false },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**'],
    testTimeout: 30_000,
    setupFiles: ['tests/support/propertySeed.ts'],
  },
});
