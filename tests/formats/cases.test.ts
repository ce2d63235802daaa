import { expect, test } from 'vitest';
import { cases } from '../../src/formats/cases.ts';
import { en } from '../../src/messages/en.ts';
import { makeDataset } from '../../src/model/dataset.ts';
import { datasetAt } from '../../src/model/time.ts';

test('the LY case is the first', () => {
  expect(cases[0]?.id).toBe('ly');
});

test.each(cases.map((one) => [one.id, one] as const))(
  '%s loads without an error and opens on something',
  async (id, one) => {
    const result = makeDataset(await one.load());
    expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (!result.ok) throw new Error(id);
    const { value } = result;
    expect(value.id).toBe(id);
    expect(en).toHaveProperty([one.title]);
    const at = datasetAt(value, { asOf: value.opening.asOf ?? null, knownBy: null });
    expect(at.stakes.length + at.dependencies.length).toBeGreaterThan(2);
    for (const { names } of value.entities) expect(Object.keys(names)).toEqual(expect.arrayContaining(['en']));
  },
);

test.each(cases.slice(1).map((one) => [one.id, one] as const))(
  '%s says that it is synthetic, in three languages',
  async (id, one) => {
    const result = makeDataset(await one.load());
    if (!result.ok) throw new Error(id);
    const { summary, sources, entities } = result.value;
    expect(summary?.['en']).toContain('Synthetic');
    expect(summary?.['ja']).toContain('架空');
    expect(summary?.['ko']).toContain('가공');
    expect(sources.map(({ title }) => title)).toEqual(['Synthetic example']);
    for (const { names } of entities) expect(Object.keys(names)).toEqual(['en', 'ja', 'ko']);
  },
);
