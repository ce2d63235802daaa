import { expect, test } from 'vitest';
import { plain } from '../support/builder.ts';
import { run } from './terminal.ts';

// Changes without the fact that they speak of.
const halfSaid = [
  { type: 'addEntity' },
  { type: 'addStake' },
  { type: 'addControlRight' },
  { type: 'addDependency' },
  { type: 'addRequirement', target: 'B' },
  { type: 'separateSystem', system: 'B' },
];
const files = {
  'small.json': JSON.stringify({ format: 'throughline/dataset', version: 1, ...plain('A 60 B', 'B 50 C') }),
  'sell.json': JSON.stringify({
    id: 'sell',
    name: 'A sells ten points',
    dataset: plain('A 60 B').id,
    changes: [{ type: 'setShare', stake: 'A>B', capital: { min: 0.5, max: 0.5 } }],
  }),
  'broken.json': '{"format": "throughline/dataset", "version": 1, "id": ',
  'wrong.json': JSON.stringify({
    ...plain('A 60 B'),
    format: 'throughline/dataset',
    version: 1,
    stakes: [{ id: 's' }],
  }),
  'odd.json': '{"id": "sell"}',
  'elsewhere.json': JSON.stringify({ id: 'none', name: 'Nothing', dataset: 'another', changes: [] }),
  ...Object.fromEntries(
    halfSaid.map((change, i) => [
      `half${i}.json`,
      JSON.stringify({ id: 'half', name: 'Half said', dataset: plain('A 60 B').id, changes: [change] }),
    ]),
  ),
};
const ask = (...more: string[]) =>
  run(
    [
      'answer',
      '--file',
      'small.json',
      '--measure',
      'influence.integrated',
      '--param',
      'owner=A',
      '--param',
      'target=C',
      ...more,
    ],
    files,
  );

test('answers from a file in sentences, with figures and method', async () => {
  const { code, out, err } = await ask();
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('30\u202f%');
  expect(out).toContain('Method');
});

test('answers in JSON that reads back', async () => {
  const { code, out } = await ask('--json');
  const answer = JSON.parse(out);
  expect(code).toBe(0);
  expect(answer.measure).toBe('influence.integrated');
  expect(answer.figures[0].value).toMatchObject({ type: 'share', value: 0.3 });
});

test('answers in Japanese and Korean', async () => {
  expect((await ask('--language', 'ja')).out).toContain('算出方法');
  expect((await ask('--language=ko')).out).toContain('산출 방법');
});

test('a scenario changes the answer', async () => {
  const { code, out } = await ask('--json', '--scenario', 'sell.json');
  expect(code).toBe(0);
  expect(JSON.parse(out).figures[0].value).toMatchObject({ value: 0.25 });
});

test('an entity may be given by its name', async () => {
  const { code, out } = await run(
    [
      'answer',
      '--case',
      'ly',
      '--measure',
      'influence.integrated',
      '--param',
      'owner=NAVER',
      '--param',
      'target=ly',
      '--json',
    ],
    {},
  );
  expect(code).toBe(0);
  expect(JSON.parse(out).figures[0].value.value).toBe(0.3225);
});

test.each([
  [['answer'], /--measure/],
  [['answer', '--measure', 'influence.nothing', '--case', 'ly'], /influence\.integrated/],
  [['answer', '--measure', 'influence.integrated'], /--case or --file/],
  [['answer', '--measure', 'influence.integrated', '--case', 'ly', '--file', 'x'], /--case or --file/],
  [['answer', '--measure', 'influence.integrated', '--case', 'nobody'], /“nobody”/],
  [['answer', '--measure', 'influence.integrated', '--case', 'ly'], /“owner”/],
  [['answer', '--measure', 'influence.integrated', '--case', 'ly', '--param', 'owner'], /KEY=VALUE/],
  [['answer', '--measure', 'influence.integrated', '--case', 'ly', '--param', 'colour=red'], /“colour”/],
  [
    ['answer', '--measure', 'influence.integrated', '--case', 'ly', '--param', 'owner=ly', '--param', 'owner=ly'],
    /twice/,
  ],
  [
    ['answer', '--measure', 'influence.integrated', '--case', 'ly', '--param', 'owner=nobody at all'],
    /“nobody at all”/,
  ],
  [['answer', '--measure', 'influence.integrated', '--case', 'ly', '--on', '2023-10'], /2023-10-31/],
  [['answer', '--measure', 'influence.integrated', '--case', 'ly', '--on', '2023-02-30'], /2023-02-30/],
  [['answer', '--measure'], /--measure needs a value/],
  [['answer', '--loud'], /--loud/],
  [['answer', '--json=yes'], /takes no value/],
  [['answer', 'please', '--measure', 'x'], /“please”/],
])('misuse is said on the error output with code 2: %j', async (line, sentence) => {
  const { code, out, err } = await run(line);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(sentence);
});

test.each([
  ['missing.json', 'ENOENT'],
  ['broken.json', 'line 1'],
  ['wrong.json', 'stakes[0]'],
])('bad data are said on the error output with code 1 and their place: %s', async (file, place) => {
  const { code, out, err } = await run(['answer', '--file', file, '--measure', 'influence.integrated'], files);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(place);
});

test('a scenario file that is none is bad data', async () => {
  const { code, err } = await ask('--scenario', 'odd.json');
  expect(code).toBe(1);
  expect(err).toContain('odd.json');
});

test.each(halfSaid.map((change, i) => [change.type, i] as const))(
  'a change of a scenario without all its fields is refused by its place: %s',
  async (_type, i) => {
    const { code, out, err } = await ask('--scenario', `half${i}.json`);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`half${i}.json: changes[0].`);
  },
);

test('a scenario of another dataset is refused, even one that changes nothing', async () => {
  const { code, err } = await ask('--scenario', 'elsewhere.json');
  expect(code).toBe(1);
  expect(err).toContain('another');
});
