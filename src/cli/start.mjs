// `npm start`: from a fresh clone to the app in the browser. Needs Node and nothing else.
import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

if (!install(root)) {
  console.error('npm ci failed; its message is above. Throughline needs Node 20.19 or newer.');
  process.exit(1);
}

// Loaded only now: before npm ci there is nothing to load.
const { build, preview } = await import('vite');
await build({ root, logLevel: 'warn' });
const server = await preview({ root });
const address = server.resolvedUrls?.local[0] ?? `http://localhost:${server.config.preview.port}/`;
console.log(`\nThroughline is at ${address}\nStop it with Ctrl+C.`);
openBrowser(address);

/** Opens the reader's own browser where there is one. A machine without one is no error: the address is printed. */
function openBrowser(url) {
  if (process.env.CI || process.env.BROWSER === 'none') return;
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasScreen) return;
  const [program, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]];
  const opener = spawn(program, args, { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}
