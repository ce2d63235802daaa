// The same engine in a terminal: `npm run --silent throughline -- help`.
import { readFile, writeFile } from 'node:fs/promises';
import { throughline } from './throughline.ts';

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (reason: NodeJS.ErrnoException) => {
  if (reason.code === 'EPIPE') process.exit();
  throw reason;
});

process.exitCode = await throughline(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  readText: (path) => readFile(path, 'utf8'),
  readBytes: (path) => readFile(path),
  writeText: (path, text) => writeFile(path, text),
});
