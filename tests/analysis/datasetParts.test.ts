import { expect, test } from 'vitest';
import { joinParts, partsOf } from '../../src/analysis/datasetParts.ts';
import { dataset } from '../support/builder.ts';

const data = dataset('P 60 A', 'A 30 T', 'Q 40 A', 'Q 20 T', 'T uses S', 'A operates S');

for (const size of [1, 2, 3, 100])
  test(`a dataset in parts of ${size} is the same when it is joined, and untouched`, () => {
    const before = structuredClone(data);
    const parts = [...partsOf(data, size)];
    expect(joinParts(structuredClone(parts))).toEqual(data);
    expect(joinParts(parts)).toEqual(data);
    expect(data).toEqual(before);
  });

test('no part holds more than it may of any list', () => {
  for (const part of partsOf(data, 2))
    for (const value of Object.values(part)) if (Array.isArray(value)) expect(value.length).toBeLessThanOrEqual(2);
});
