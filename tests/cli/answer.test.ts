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
  'found.json': JSON.stringify({
    id: 'found',
    name: 'A newcomer buys A’s part',
    dataset: plain('A 60 B').id,
    changes: [
      { type: 'addEntity', entity: { id: 'N', kind: 'company', names: { en: 'Newcomer' }, exists: {}, citations: [] } },
      { type: 'transfer', from: 'A', to: 'N', target: 'B', amount: 0.6 },
    ],
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

test.each([
  ['en', /60\u202f% → 50\u202f%/, 'What if: A sells ten points. Figures before → after.', /Before: A .*60/],
  ['ja', /60\u202f?% → 50\u202f?%/, '仮定：A sells ten points。数値は変更前 → 変更後。', /変更前：.*60/],
  ['ko', /60\u202f?% → 50\u202f?%/, '가정: A sells ten points. 수치는 변경 전 → 변경 후입니다.', /변경 전: .*60/],
])('in a scenario every figure that changes is said before → after: %s', async (language, figures, head, before) => {
  const asked = ['--param', 'owner=A', '--param', 'target=B', '--measure', 'influence.integrated'];
  const line = ['answer', '--file', 'small.json', ...asked, '--language', language];
  const { code, out } = await run([...line, '--scenario', 'sell.json'], files);
  expect(code).toBe(0);
  expect(out).toMatch(figures);
  expect(out).toContain(head);
  expect(out).toMatch(before);
  expect((await run(line, files)).out).not.toContain('→ 50');
  expect(out).not.toContain('\n  –');
});

test('in JSON the figures of both sides stand beside the answer, paired by id', async () => {
  const { compared, ...answer } = JSON.parse((await ask('--json', '--scenario', 'sell.json')).out);
  expect(compared.scenario).toEqual({ id: 'sell', name: 'A sells ten points' });
  const [figure] = compared.figures;
  expect(figure).toMatchObject({ id: answer.figures[0].id, changed: true, values: [{ value: 0.3 }, { value: 0.25 }] });
  expect(JSON.parse((await ask('--json')).out)).not.toHaveProperty('compared');
});

test('what a scenario brings in can be asked about by its name; before it there was no answer', async () => {
  const line = ['answer', '--file', 'small.json', '--measure', 'influence.integrated', '--scenario', 'found.json'];
  const { code, out, err } = await run([...line, '--param', 'owner=Newcomer', '--param', 'target=C'], files);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/: – → 30\u202f%/);
  expect(out).toContain('–: there is no such figure on that side, which does not mean zero.');
});

test('claims can be kept and left out by source, grade and standing, as on the page', async () => {
  const asked = ['--measure', 'influence.integrated', '--param', 'owner=naver', '--param', 'target=ly', '--json'];
  const shareWith = async (...more: string[]) => {
    const { code, out, err } = await run(['answer', '--case', 'ly', ...asked, ...more]);
    expect([code, err], more.join(' ')).toEqual([0, '']);
    return JSON.parse(out);
  };
  expect((await shareWith('--grade', 'press', '--grade', 'filing')).filters).toEqual({
    withoutSources: [],
    withoutGrades: ['official', 'aggregator', 'unknown'],
    withoutStandings: [],
  });
  expect((await shareWith('--standing', 'assumed')).figures[0].value).toEqual({ type: 'unknown' });
  expect((await shareWith('--standing', 'stated')).figures[0].value).toMatchObject({ value: 0.3225 });
  expect((await shareWith('--without-source', 'seed')).filters.withoutSources).toEqual(['seed']);
  const only = await shareWith('--source', 'seed', '--source', 's_reuters0802', '--without-source', 'seed');
  expect(only.filters.withoutSources).not.toContain('s_reuters0802');
  expect(only.filters.withoutSources).toContain('seed');
  expect(only.figures[0].value).toEqual({ type: 'unknown' });
  expect((await run(['answer', '--case', 'ly', ...asked, '--source', 'other'])).err).toContain('“other”');
  const wrong = await run(['answer', '--case', 'ly', ...asked, '--grade', 'gossip']);
  expect([wrong.code, wrong.out]).toEqual([2, '']);
  expect(wrong.err).toContain('--grade is one of filing');
});

test('what a scenario leaves as it was is no news: remarks on the data stay with lint', async () => {
  const asked = ['--measure', 'influence.integrated', '--param', 'owner=naver', '--param', 'target=ly'];
  const files = { 'none.json': JSON.stringify({ id: 'none', name: 'Nothing', dataset: 'ly', changes: [] }) };
  const { code, err } = await run(['answer', '--case', 'ly', ...asked, '--scenario', 'none.json'], files);
  expect([code, err]).toEqual([0, '']);
});

test('what is left out is said above the answer', async () => {
  const { out } = await ask('--standing', 'stated', '--standing', 'computed', '--off', 'B>C');
  expect(out.split('\n')[0]).toContain('left out: assumed and B>C');
});

test('each conflict stands with its own figures and its own ways out, once', async () => {
  const { out } = await run(['answer', '--case', 'ly', '--measure', 'oversight-conflicts', '--on', '2023-10-31']);
  const lines = out.split('\n');
  const [figures, groups] = [lines.indexOf('Figures'), lines.indexOf('Groups')];
  const points = lines.flatMap((line, at) => (line.includes('Fewest points to give up') ? [at] : []));
  expect(points.length).toBe(6);
  expect(points.every((at) => at > groups && groups > figures)).toBe(true);
  expect(lines).not.toContain('Cuts');
  // Between two conflicts there is always the next one's own line.
  const heads = lines.flatMap((line, at) => (at > groups && /^ {2}\S.*: .* and /.test(line) ? [at] : []));
  for (const at of points) expect(heads.filter((head) => head < at).length).toBe(points.indexOf(at) + 1);
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
