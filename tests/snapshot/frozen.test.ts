import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSnapshot } from '../../src/snapshot/read.ts';
import { readAny } from '../../src/snapshot/readAny.ts';

const file = (name: string) => readFileSync(`tests/fixtures/snapshots/${name}`);

test.each(['json', 'html', 'svg', 'png', 'link'])(
  'a %s frozen at version 1 still opens to the same',
  async (carrier) => {
    const original = readSnapshot(file('version1.json').toString('utf8'));
    const read = await readAny(file(`version1.${carrier}`));
    expect(read.problems.filter((problem) => problem.severity !== 'info')).toEqual([]);
    expect(read.ok && read.value).toEqual(original.ok && original.value);
  },
);
