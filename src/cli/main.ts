// The same engine in a terminal: `npm run --silent throughline -- help`.
import { readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { throughline } from './throughline.ts';

// A reader that stops early (`| head`) is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (reason: NodeJS.ErrnoException) => {
    if (reason.code === 'EPIPE') process.exit();
    throw reason;
  });
}

process.exitCode = await throughline(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  // `-` is what is piped in.
  readBytes: (path) => (path === '-' ? buffer(process.stdin) : readFile(path)),
  writeText: (path, text) => writeFile(path, text),
});
