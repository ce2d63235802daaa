import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/registry.ts';
import { run } from './terminal.ts';

test('the help lists every command, and each has its own', async () => {
  const { code, out } = await run(['help']);
  expect(code).toBe(0);
  for (const { id, options } of commands) {
    expect(out).toContain(`  ${id}`);
    const own = await run([id, '--help']);
    expect(own.code).toBe(0);
    for (const option of options) expect(own.out).toContain(`--${option.name}`);
  }
});

test('nothing, or a command that is not there, is misuse and is said on the error output', async () => {
  expect(await run([])).toMatchObject({ code: 2, out: '' });
  const unknown = await run(['explode']);
  expect(unknown).toMatchObject({ code: 2, out: '' });
  expect(unknown.err).toContain('“explode”');
});

test('misuse is answered in the language asked for', async () => {
  expect((await run(['explode', '--language', 'ja'])).err).toContain('コマンドはありません');
  expect((await run(['cases', '--language', 'fr'])).code).toBe(2);
});

test('lists the bundled cases with their counts', async () => {
  const { code, out } = await run(['cases', '--json']);
  expect(code).toBe(0);
  const rows: { id: string; counts: { entities: number } }[] = JSON.parse(out);
  expect(rows[0]?.id).toBe('ly');
  for (const row of rows) expect(row.counts.entities).toBeGreaterThan(0);
  expect((await run(['cases'])).out).toContain('ly');
});

test('lists the measures with their parameters', async () => {
  const { code, out } = await run(['measures', '--json']);
  expect(code).toBe(0);
  const rows: { id: string; parameters: { id: string }[] }[] = JSON.parse(out);
  expect(rows.map((row) => row.id)).toContain('influence.integrated');
  expect((await run(['measures', '--language', 'ko'])).out).toContain('influence.integrated');
});

test('the real process keeps the outputs and the exit codes apart', () => {
  const call = (...line: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...line], { encoding: 'utf8' });
  const good = call('measures', '--json');
  expect([good.status, good.stderr]).toEqual([0, '']);
  expect(JSON.parse(good.stdout).length).toBeGreaterThan(0);
  const misuse = call('answer');
  expect([misuse.status, misuse.stdout]).toEqual([2, '']);
  expect(misuse.stderr).not.toBe('');
  const bad = call('answer', '--file', 'no-such-file.json', '--measure', 'influence.integrated');
  expect([bad.status, bad.stdout]).toEqual([1, '']);
  expect(bad.stderr).toContain('no-such-file.json');
});

test('help about a command that is not there is misuse', async () => {
  expect(await run(['help', 'explode'])).toMatchObject({ code: 2, out: '' });
  expect((await run(['-h'])).code).toBe(0);
});

test('a hyphen is what is piped in', () => {
  const options = { encoding: 'utf8', input: '{"cases":[]}' } as const;
  const { status, stdout } = spawnSync('node_modules/.bin/tsx', ['src/cli/main.ts', 'golden', '-'], options);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '0 passed, 0 failed, 0 skipped\n' });
});

test('a file without its option is misuse, and the sentence names the option', async () => {
  for (const command of ['answer', 'compare', 'lint', 'report', 'snapshot']) {
    const { code, err } = await run([command, 'mine.json']);
    expect([command, code]).toEqual([command, 2]);
    expect(err).toContain('--file mine.json');
  }
  const { code, err } = await run(['cases', 'mine.json']);
  expect(code).toBe(2);
  expect(err).toContain('“mine.json” is not understood');
  expect(err).not.toContain('--file');
});
