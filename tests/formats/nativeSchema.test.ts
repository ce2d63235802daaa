import { expect, test } from 'vitest';
import { cases } from '../../src/formats/cases.ts';
import written from '../../src/formats/native.schema.json';
import { makeDataset } from '../../src/model/dataset.ts';
import { nativeSchema } from '../../src/model/datasetShape.ts';
import { plain } from '../support/builder.ts';
import { fitsSchema } from '../support/fitsSchema.ts';

// Both the reader and the schema come from `datasetShape`; this test keeps the written file equal to it. After a change:
// npx tsx tests/support/writeNativeSchema.mts
test('the written schema is the one that the code reads by', () => {
  expect(written).toEqual(JSON.parse(JSON.stringify(nativeSchema())));
});

const good = {
  ...plain(
    'A 60 B @2023',
    'A boardMajority B',
    'd: X hasAccessTo S',
    'e: C credentialFor S',
    'AND S: d e',
    'count R 5 records of DB',
  ),
  events: [
    {
      id: 'ev',
      kind: 'breach',
      date: '2023-10',
      title: { en: 'E' },
      entities: ['A'],
      citations: [{ source: 'paper', locator: '¶1' }],
    },
  ],
  routes: [{ id: 'r', title: { en: 'R' }, presumed: true, by: 'M', steps: [{ at: 'X', text: { en: 's' } }] }],
  statements: [{ id: 'st', text: { en: 'S' }, facts: ['A>B'] }],
  opening: { asOf: '2023-10-31', owner: 'A' },
};

test('every bundled case fits the schema', async () => {
  for (const { id, load } of cases) expect(fitsSchema(written, await load()), id).toEqual([]);
});

// Each value of a good file is replaced in turn; reader and schema must agree on the type of every single field.
test('reader and schema refuse the same wrong types, field by field', () => {
  expect(fitsSchema(written, good)).toEqual([]);
  expect(makeDataset(good)).toMatchObject({ ok: true, problems: [] });
  const differing: string[] = [];
  for (const path of pathsOf(good)) {
    for (const wrong of [null, 7.5, -1, '', [], {}, true]) {
      const input = structuredClone(good) as Record<string, unknown>;
      put(input, path, wrong);
      const bySchema = fitsSchema(written, input).length === 0;
      const problems = makeDataset(input).problems.filter(
        ({ severity, code }) => severity === 'error' && !beyond.has(code),
      );
      if (bySchema !== (problems.length === 0)) differing.push(`${path.join('.')} = ${JSON.stringify(wrong)}`);
    }
  }
  expect(differing).toEqual([]);
});

/** What a schema can't say: references, unique ids, fields that depend on each other. */
const beyond = new Set([
  'danglingEntity',
  'danglingSource',
  'danglingDependency',
  'danglingFact',
  'duplicateId',
  'statedWithoutSource',
  'stakeInAsset',
  'emptyGroup',
  'groupElsewhere',
]);

type Path = readonly string[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key])),
  ];
}

function put(target: Record<string, unknown>, path: Path, value: unknown): void {
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, target);
  holder[path.at(-1) ?? ''] = value;
}
