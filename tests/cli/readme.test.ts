import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/registry.ts';
import { plain } from '../support/builder.ts';
import { run } from './terminal.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
/** The examples of the table of commands, without their backquotes. */
const examples = [...readme.matchAll(/^\| (?:`\w+` )?\| `(\w+[^`]*)` \|$/gm)].flatMap(([, line]) => line ?? []);

const own = { format: 'throughline/dataset', version: 1, ...plain('server hosts app') };
const login = { id: 'login', name: 'No shared login', dataset: 'ly', changes: [] };
const files: Record<string, string> = {
  'sale.json': /```json\n([^`]*)```/.exec(readme)?.[1] ?? '',
  'login.json': JSON.stringify(login),
  'my.json': JSON.stringify(own),
};

/** The words of a line as a shell would give them. */
function wordsOf(line: string): readonly string[] {
  return line.split(' ').flatMap((word) => {
    if (!word.endsWith('/*.json')) return word;
    const folder = word.slice(0, -'*.json'.length);
    expect(existsSync(folder), folder).toBe(true);
    const [first = ''] = readdirSync(folder).filter((name) => name.endsWith('.json'));
    files[folder + first] = readFileSync(folder + first, 'utf8');
    return folder + first;
  });
}

test('the table of the README names every command', () => {
  const named = new Set(examples.map((line) => line.split(' ')[0]));
  expect(commands.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});

test('every example of the README does what it says, one after the other', async () => {
  for (const line of examples) {
    const { code, out, written } = await run(wordsOf(line), files);
    expect([line, code]).toEqual([line, 0]);
    expect(out, line).not.toBe('');
    Object.assign(files, written);
  }
});
