import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importers } from '../../../src/formats/registry.ts';
import { imported, sample } from './sampleFiles.ts';

const csv = 'owner,owned,share,votes,date\nA,B,60,?,2023-10\n"C, Inc",B,25-40%,>50,2023/03/31\n';

test.each([
  [
    'an entity bomb',
    '<?xml version="1.0"?><!DOCTYPE g [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><graphml>&b;</graphml>',
    'xmlEntities',
  ],
  ['XML that breaks', '<graphml>\n<graph>\n</graphml>', 'notXml line 3'],
  ['a tower of elements', `<graphml>${'<graph>'.repeat(500)}`, 'tooDeep'],
  [
    'a key to the prototype',
    '[{"statementID":"a","statementType":"entityStatement","__proto__":{"x":1}}]',
    'forbiddenKey',
  ],
  ['a tower of lists', `{"bomFormat":"CycloneDX","components":${'['.repeat(300)}${']'.repeat(300)}}`, 'tooDeep'],
  ['a line that is no JSON', `${sample('psc/DERIVED-snapshot.jsonl').split('\n')[0]}\n{oops\n`, 'notJson line 2'],
])('%s is refused', async (_what, text, problem) => {
  const result = await imported(text, 'x');
  expect(result.refused?.[0]).toMatch(new RegExp(`^${problem}`));
});

test('a name that looks like code stays text, with a warning', async () => {
  const { data, problems } = await imported('owner,owned,share\n<img src=x onerror=alert(1)>,B,5\n', 'x.csv');
  expect(data?.entities[0]?.names).toEqual({ und: '<img src=x onerror=alert(1)>' });
  expect(problems).toContain('markupInText line 2');
});

test('an address that would run is left out, with a warning', async () => {
  const text = 'owner,owned,share,source\nA,B,5,javascript:alert(1)\n';
  const { data, problems } = await imported(text, 'x.csv');
  expect(data?.sources.every(({ url }) => url === undefined)).toBe(true);
  expect(problems).toContain('addressLeftOut line 2');
});

const seeds: Readonly<Record<string, readonly string[]>> = {
  bods: ['bods/v0.4-levent.json', 'bods/v0.2-joint-ownership.json', 'bods/v0.4-bods-ftm-pair.json'],
  'gleif-xml': ['gleif/repex-golden-copy.xml'],
  'gleif-json': [
    'gleif/direct-parent-relationship_549300YX4S1LLSMK2627.json',
    'gleif/single_lei_record_549300YX4S1LLSMK2627.json',
  ],
  psc: ['psc/psc_individual.json', 'psc/DERIVED-snapshot.jsonl'],
  stix: ['stix/infrastructure.json', 'stix/using-marking-definitions.json'],
  cyclonedx: ['cyclonedx/valid-service-1.7.json', 'cyclonedx/valid-dependency-1.7.json'],
  ftm: ['ftm/synthetic-bods-ftm-pair.ftm.jsonl'],
  opengraph: ['bloodhound-opengraph/minimal.json', 'bloodhound-opengraph/bh-one-good-one-invalid-rel.json'],
  'cytoscape-json': ['cytoscape-json/abcde.json'],
  graphml: ['graphml/attributes.graphml'],
  gexf: ['gexf/data.gexf', 'gexf/v1_3.gexf'],
  'holdings-csv': [],
  native: [],
};

/** Bits that tend to break readers. */
const bits = [
  '',
  '"',
  '{',
  '}',
  '[',
  ']',
  'null',
  '[]',
  '{}',
  '-1',
  '1e999',
  'true',
  '""',
  '<',
  '>',
  '&',
  ',',
  '\n',
  '\u0000',
  '__proto__',
  'constructor',
  '0x',
  '2023-99',
  '101',
  '\ud800',
];

test.each(importers.map((importer) => importer.id))('%s answers 2,000 mutated files with a Result', async (id) => {
  const importer = importers.find((one) => one.id === id);
  const names = seeds[id] ?? [];
  const texts = names.length > 0 ? names.map(sample) : [csv];
  expect(seeds).toHaveProperty([id]);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(30), fc.constantFrom(...bits)), {
        minLength: 1,
        maxLength: 4,
      }),
      async (text, cuts) => {
        let mutated = text;
        for (const [place, length, bit] of cuts) {
          const at = Math.floor(place * mutated.length);
          mutated = mutated.slice(0, at) + bit + mutated.slice(at + length);
        }
        const result = await importer?.read(mutated, 'x');
        expect(result?.ok === true || (result?.problems.some(({ severity }) => severity === 'error') ?? false)).toBe(
          true,
        );
      },
    ),
    { numRuns: 2_000 },
  );
});

test.each(importers.map((importer) => importer.id))('%s answers values of the wrong type with a Result', async (id) => {
  const importer = importers.find((one) => one.id === id);
  const json = (seeds[id] ?? []).filter((name) => /\.json$/.test(name));
  for (const name of json) {
    const text = sample(name);
    // Values all over the file become something else, one at a time.
    const places = [...text.matchAll(/:\s*("(?:[^"\\]|\\.)*"|-?\d[\d.]*|true|false|null|\[\s*\]|\{\s*\})/g)];
    const step = Math.ceil(places.length / 40);
    for (const place of places.filter((_one, i) => i % step === 0)) {
      for (const other of ['null', '7', '"x"', '[]', '[null]', '{}', 'false', '["constructor"]']) {
        const at = place.index + place[0].length - (place[1] ?? '').length;
        const result = await importer?.read(text.slice(0, at) + other + text.slice(at + (place[1] ?? '').length), 'x');
        expect(typeof result?.ok).toBe('boolean');
      }
    }
  }
});
