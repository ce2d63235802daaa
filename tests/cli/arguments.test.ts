import { expect, test } from 'vitest';
import type { Option } from '../../src/cli/arguments.ts';
import { parseArguments } from '../../src/cli/arguments.ts';
import { Misuse } from '../../src/cli/stop.ts';

const options: readonly Option[] = [
  { name: 'json', summary: 'terminal.option.json' },
  { name: 'case', value: 'ID', summary: 'terminal.option.case' },
  { name: 'param', value: 'KEY=VALUE', summary: 'terminal.option.param', repeated: true },
];

test('takes words, switches, values and repeated values apart', () => {
  const given = parseArguments(
    ['a', '--case', 'ly', '--json', '--param', 'x=1', '--param=y=2', '--', '--case'],
    options,
  );
  expect(given.words).toEqual(['a', '--case']);
  expect([...given.switches]).toEqual(['json']);
  expect([...given.values]).toEqual([
    ['case', ['ly']],
    ['param', ['x=1', 'y=2']],
  ]);
});

test('a value may be empty or negative, but never another option', () => {
  expect(parseArguments(['--case='], options).values.get('case')).toEqual(['']);
  expect(parseArguments(['--case', '-1'], options).values.get('case')).toEqual(['-1']);
  expect(() => parseArguments(['--case', '--json'], options)).toThrow(Misuse);
});

test.each([[['--loud']], [['--case']], [['--json=1']], [['--case', 'a', '--case', 'b']]])('%j is misuse', (line) => {
  expect(() => parseArguments(line, options)).toThrow(Misuse);
});
