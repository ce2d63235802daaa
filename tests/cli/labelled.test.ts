import { expect, test } from 'vitest';
import { plain } from '../support/builder.ts';
import { run } from './terminal.ts';

const small = plain('A 60 B', 'B 50 C', 'x: A hasAccessTo B');
const files = {
  'small.json': JSON.stringify({ format: 'throughline/dataset', version: 1, ...small }),
  'sell.json': JSON.stringify({
    id: 'sell',
    name: 's',
    dataset: small.id,
    changes: [{ type: 'setShare', stake: 'A>B', capital: { min: 0.5, max: 0.5 } }],
  }),
};

test.each([
  'influence.integrated --param owner=A --param target=C',
  'influence.integrated --param owner=A --param target=C --scenario sell.json',
  'exposure.reach --param from=B',
])('a Japanese answer has the colon of its language: %s', async (question) => {
  const line = ['answer', '--file', 'small.json', '--language', 'ja', '--measure', ...question.split(' ')];
  const { code, out, err } = await run(line, files);
  expect([code, err]).toEqual([0, '']);
  expect(out.split('\n').filter((said) => said.includes('：')).length).toBeGreaterThan(1);
  expect(out.split('\n').filter((said) => /[\u3040-\u9fff）%]: /.test(said))).toEqual([]);
});
