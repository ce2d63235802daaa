import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { writeViewer } from '../snapshot/html.ts';

/** Where the page stands beside the app: same origin, so that the app can fetch it when somebody saves a page. */
const viewerFile = 'viewer.html';

/** At most this many bytes gzip: what every saved page carries beside its data. A heavier one does not build. */
const viewerLimit = 850_000;

/**
 * A plug-in of the build: the viewer as one page with script, styles and letters in it and a place for data. The build
 * writes it beside the app; the dev server makes it when it is asked for.
 * @param root folder of the project
 */
export function viewerPage(root: string): Plugin {
  return {
    name: 'viewer-page',
    async generateBundle() {
      const page = await buildViewer(root);
      const weight = gzipSync(page, { level: 9 }).length;
      if (weight > viewerLimit) this.error(`${viewerFile} is ${weight} bytes gzip, at most ${viewerLimit}`);
      this.emitFile({ type: 'asset', fileName: viewerFile, source: page });
    },
    configureServer(server) {
      server.middlewares.use(`/${viewerFile}`, (_request, response, next) => {
        buildViewer(root).then((page) => {
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(page);
        }, next);
      });
    },
  };
}

/** Builds the viewer's page. Seconds; throws when the source does not build. */
export async function buildViewer(root: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    base: './',
    plugins: [alone(), react()],
    build: {
      write: false,
      target: 'es2022',
      sourcemap: false,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: 10_000_000,
      rolldownOptions: { input: `${root}/src/viewer.ts`, output: { codeSplitting: false } },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (bundle === undefined || !('output' in bundle)) throw new Error('the viewer was not built');
  const scripts = bundle.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const styles = bundle.output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  const [script, ...more] = scripts;
  if (script === undefined || more.length > 0) throw new Error(`the viewer came out in ${scripts.length} scripts`);
  return pageOf(inElement(script), styles.join('\n'));
}

function pageOf(script: string, style: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  const rules = [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    // Letters are fetched out of the page itself; no address can be.
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return writeViewer({ policy: rules.join('; '), style: style.replace(/<\/style/gi, '<\\/style'), script });
}

/** A script that no text in it can end: the same program, `</script` and `<!--` written another way. */
function inElement(script: string): string {
  return script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}

/** Takes out what a page on a disk can't have: workers, the bundled cases, the pictures made for them, and the list of what else to fetch. */
function alone(): Plugin {
  const empty: Readonly<Record<string, string>> = {
    '/src/formats/cases.ts': 'export const cases = [];',
    '/src/formats/stories.ts': 'export const loadStory = async () => null;',
  };
  return {
    name: 'viewer-alone',
    enforce: 'pre',
    resolveId: (id) => (id === 'virtual:first-picture/list' ? `\0${id}` : null),
    load(id) {
      if (id === '\0virtual:first-picture/list') return 'export const firstPictures = {}, linkPictures = new Map();';
      const found = Object.keys(empty).find((path) => id.endsWith(path));
      return found === undefined ? null : (empty[found] ?? null);
    },
    transform(code, id) {
      if (id.endsWith('/src/fetchRest.ts')) return code.replace('await fetch(listed)', '{ ok: false, json: () => [] }');
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes('Worker')) return null;
      return code
        .replaceAll("typeof Worker === 'undefined'", 'true')
        .replaceAll(/new Worker\(\s*new URL\([^)]*\)\s*,\s*\{[^}]*\}\s*\)/g, '(undefined as never)');
    },
  };
}
