import { type Schema, Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeBods } from '../../../src/formats/exporters/bods.ts';
import { writeCsvTable } from '../../../src/formats/exporters/csvTable.ts';
import { writeCytoscapeJson } from '../../../src/formats/exporters/cytoscapeJson.ts';
import { writeGraphMl } from '../../../src/formats/exporters/graphMl.ts';
import { readBods } from '../../../src/formats/importers/bods.ts';
import { readCytoscapeJson } from '../../../src/formats/importers/cytoscapeJson.ts';
import { readGraphMl } from '../../../src/formats/importers/graphMl.ts';
import { parseXml } from '../../../src/formats/importers/parseXml.ts';
import type { Result } from '../../../src/model/problem.ts';
import { sameShare } from '../../../src/model/share.ts';
import type { Dataset, DatasetAt } from '../../../src/model/types.ts';
import { at } from '../../support/builder.ts';

const schemas = import.meta.glob<Schema>('../../../src/formats/importers/bods-0.4/*.json', {
  import: 'default',
  eager: true,
});
const nameOf = (id: string) => `${id} & "Co" <x>`;

/** Holdings between six parties, with bands, open ends, dates of all grains and rights. */
const graphs = fc
  .uniqueArray(
    fc.record({
      owner: fc.constantFrom('A', 'B', 'C'),
      target: fc.constantFrom('D', 'E', 'F'),
      share: fc.constantFrom('60', '25-50', '>25-50', '50-<75', '0', '?', '10/60', '-/33.3', '12.345678'),
      date: fc.constantFrom('', '@2023-10', '@2023-10-31', '2020..', '2019-05-06..2024-01-01', '2019-08..2023'),
    }),
    { selector: ({ owner, target }) => `${owner}${target}`, minLength: 1, maxLength: 8 },
  )
  .map((rows) => rows.map(({ owner, target, share, date }) => `${owner} ${share} ${target} ${date}`.trim()))
  .map((lines) => at(...lines, 'entity M person JP', 'M boardMajority D', 'A significantInfluence F'));

const readBack = (result: Result<Dataset>): Dataset => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

function expectSameStakes(given: DatasetAt, back: Dataset, dates: boolean): void {
  expect(back.stakes.map(({ owner, target }) => [owner, target]).sort()).toEqual(
    given.stakes.map(({ stake }) => [stake.owner, stake.target]).sort(),
  );
  for (const { stake, claim } of given.stakes) {
    const read = back.stakes.find(({ owner, target }) => owner === stake.owner && target === stake.target)?.claims[0];
    // An unknown share is written as none: BODS has no word for it.
    const of = (share: typeof claim.capital) => (share === 'unknown' ? undefined : share);
    expect(sameShare(of(read?.capital), of(claim.capital))).toBe(true);
    expect(sameShare(of(read?.voting), of(claim.voting))).toBe(true);
    const { from, to, asOf } = claim.valid;
    if (dates && (from ?? to ?? asOf) !== undefined) expect(read?.valid).toEqual(claim.valid);
  }
}

test('BODS 0.4: valid by its schema, and read back with the same parties, bands and dates', () => {
  const statement = Object.values(schemas).find((schema) => schema.$id === 'urn:statement');
  const validator = new Validator(statement ?? {}, '2020-12', false);
  for (const schema of Object.values(schemas)) if (schema !== statement) validator.addSchema(schema);
  fc.assert(
    fc.property(graphs, (given) => {
      const text = writeBods(given, nameOf);
      expect(validator.validate(JSON.parse(text)).errors).toEqual([]);
      const back = readBack(readBods(text, 'x'));
      expect(back.entities.map(({ id }) => id).sort()).toEqual(given.entities.map(({ id }) => id).sort());
      expect(back.controlRights.map(({ kind }) => kind).sort()).toEqual(
        given.controlRights.map(({ fact }) => fact.kind).sort(),
      );
      expectSameStakes(given, back, true);
      expect(writeBods(given, nameOf)).toBe(text);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['GraphML', writeGraphMl, readGraphMl],
  ['Cytoscape JSON', writeCytoscapeJson, readCytoscapeJson],
])('%s: read back with the same parties, bands and dates', (_name, write, read) => {
  fc.assert(
    fc.property(graphs, (given) => {
      const back = readBack(read(write(given, nameOf), 'x'));
      expect(back.entities.map(({ id, kind }) => [id, kind])).toEqual(given.entities.map(({ id, kind }) => [id, kind]));
      expectSameStakes(given, back, true);
    }),
    { numRuns: 100 },
  );
});

test('GraphML: every attribute is declared and no text can break out', () => {
  const text = writeGraphMl(at('A 60 B', 'PC hasAccessTo SRV'), () => '"/><script>\u0000\ud800');
  const parsed = parseXml(text);
  expect(parsed.ok).toBe(true);
  const declared = new Set([...text.matchAll(/<key id="([^"]+)"/g)].map((match) => match[1]));
  for (const [, key] of text.matchAll(/<data key="([^"]+)"/g)) expect(declared).toContain(key);
});

test('a graph says the day it was taken on, and none where there is none', () => {
  const day = { ...at('A 60 B'), on: { asOf: '2023-10-31' as const, knownBy: '2024-01-01' as const } } as DatasetAt;
  const latest = { ...day, on: { asOf: null, knownBy: null } };
  expect(writeGraphMl(day, nameOf)).toContain('<desc>as of 2023-10-31, known by 2024-01-01</desc>');
  expect(writeGraphMl(latest, nameOf)).not.toContain('<desc>');
  expect(JSON.parse(writeCytoscapeJson(day, nameOf)).data).toMatchObject({ asOf: '2023-10-31', knownBy: '2024-01-01' });
  expect(Object.keys(JSON.parse(writeCytoscapeJson(latest, nameOf)).data)).toEqual(['name']);
});

test('CSV: quotes by RFC 4180, and no cell is run as a formula', () => {
  const text = writeCsvTable(
    ['a', 'b,c'],
    [
      ['=1+1', -5],
      ['+x', '@y'],
      ['-z', 'say "hi"\nthere'],
      [null, 0],
      ['ＡＢ', ' =1'],
    ],
  );
  expect(text).toBe(`a,"b,c"\r\n'=1+1,-5\r\n'+x,'@y\r\n'-z,"say ""hi""\nthere"\r\n,0\r\nＡＢ,' =1\r\n`);
});
