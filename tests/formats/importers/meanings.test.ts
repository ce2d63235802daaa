import { expect, test } from 'vitest';
import { datasetAt } from '../../../src/model/time.ts';
import type { Share } from '../../../src/model/types.ts';
import { dataOf, imported, sample } from './sampleFiles.ts';

const exactly = (n: number): Share => ({ min: n, max: n }) as Share;
const claimsOf = async (text: string, name = 'x') => (await dataOf(text, name)).stakes.flatMap(({ claims }) => claims);

test('PSC: more than 25 and not more than 50 is open below and closed above', async () => {
  const [claim] = await claimsOf(sample('psc/psc_ceased_on.json'));
  expect(claim).toMatchObject({
    capital: { min: 0.25, max: 0.5, minOpen: true },
    voting: { min: 0.25, max: 0.5, minOpen: true },
    valid: { from: '2016-04-06', to: '2016-10-11' },
  });
  expect(claim?.capital).not.toHaveProperty('maxOpen');
});

test.each([
  ['ownership-of-shares-50-to-75-percent', { capital: { min: 0.5, max: 0.75, minOpen: true, maxOpen: true } }],
  ['voting-rights-75-to-100-percent-as-trust', { voting: { min: 0.75, max: 1 } }],
  ['right-to-share-surplus-assets-25-to-50-percent-limited-liability-partnership', { capital: { min: 0.25 } }],
])('PSC: %s', async (nature, claim) => {
  const text = sample('psc/psc_individual.json').replace(/"ownership[\s\S]*?-percent"\s*\]/, `"${nature}"]`);
  expect((await claimsOf(text))[0]).toMatchObject(claim);
});

test('PSC: the right to appoint directors is a majority of the board, influence is not', async () => {
  const text = sample('psc/psc_individual.json').replace(
    /"ownership[\s\S]*?-percent"\s*\]/,
    '"right-to-appoint-and-remove-directors","significant-influence-or-control"]',
  );
  const data = await dataOf(text, 'x');
  expect(data.controlRights.map(({ kind }) => kind)).toEqual(['boardMajority', 'significantInfluence']);
  expect(data.stakes).toEqual([]);
});

test('PSC: a protected person is an unknown party', async () => {
  const data = await dataOf(sample('psc/psc_super_secure.json'), 'x');
  expect(data.entities[1]).toMatchObject({ kind: 'unknownParty', unnamed: true });
});

test('BODS: an unspecified owner stays, with the reason', async () => {
  const data = await dataOf(sample('bods/v0.4-listed-exempt.json'), 'x');
  expect(data.entities[1]).toMatchObject({ kind: 'unknownParty', names: { und: 'Subject exempt from disclosure' } });
  expect(data.stakes[0]?.claims[0]).not.toHaveProperty('capital');
});

test('BODS: an indirect interest is not added to its components', async () => {
  const data = await dataOf(sample('bods/v0.4-indirect-ownership.json'), 'x');
  expect(data.stakes.map(({ indirect, claims }) => [indirect, claims[0]?.capital])).toEqual([
    [undefined, exactly(0.6)],
    [undefined, undefined],
    [true, exactly(0.3)],
  ]);
});

test('BODS: an open end before 0.4 is a flag, in 0.4 a number', async () => {
  const [old] = await claimsOf(sample('bods/v0.2-register-ownership_or_control_statement.json'));
  expect(old?.capital).toEqual({ min: 0.25, max: 0.5, minOpen: true });
  const text = sample('bods/v0.4-basic.json').replace(
    /"share": \{[^}]*\}/,
    '"share": {"exclusiveMinimum": 25, "maximum": 50}',
  );
  expect((await claimsOf(text))[0]?.capital).toEqual({ min: 0.25, max: 0.5, minOpen: true });
});

test('BODS: an update ends what it changes and a closed record ends', async () => {
  const statements = JSON.parse(sample('bods/v0.4-basic.json'));
  const first = statements.find((one: { recordType: string }) => one.recordType === 'relationship');
  const next = structuredClone(first);
  Object.assign(next, {
    statementId: `${first.statementId.slice(0, -2)}zz`,
    statementDate: '2030-01-01',
    recordStatus: 'updated',
  });
  next.recordDetails.interests[0].share = { exact: 10 };
  const [stake, ...others] = (await dataOf(JSON.stringify([...statements, next]), 'x')).stakes;
  expect(others).toEqual([]);
  expect(stake?.claims.map(({ valid, capital }) => [valid.to, capital])).toEqual([
    ['2030-01-01', exactly(first.recordDetails.interests[0].share.exact / 100)],
    [undefined, exactly(0.1)],
  ]);
  next.recordStatus = 'closed';
  const closed = (await dataOf(JSON.stringify([...statements, next]), 'x')).stakes[0];
  expect(closed?.claims.at(-1)?.valid.to).toBe('2030-01-01');
});

test('GLEIF: a consolidated subsidiary is a right of the parent, and never a share', async () => {
  const data = await dataOf(sample('gleif/direct-parent-relationship_549300YX4S1LLSMK2627.json'), 'x');
  expect(data.stakes).toEqual([]);
  expect(data.controlRights[0]).toMatchObject({
    kind: 'parentByAccounts',
    holder: 'HWUPKR0MPOU8FGXBT394',
    target: '549300YX4S1LLSMK2627',
    claims: [{ valid: { from: '2018-04-10' } }],
  });
});

test('FtM: per cent, votes apart from shares, a seat on the board', async () => {
  const data = await dataOf(sample('ftm/synthetic-bods-ftm-pair.ftm.jsonl'), 'x');
  expect(data.stakes.map(({ claims }) => claims.map(({ capital, voting }) => [capital, voting]))).toEqual([
    [[exactly(1), undefined]],
    [
      [exactly(0.75), undefined],
      [undefined, exactly(0.75)],
    ],
  ]);
  expect(data.controlRights[0]?.kind).toBe('boardSeats');
});

test('BloodHound: who administers a computer has it', async () => {
  const data = await dataOf(sample('bloodhound-opengraph/bh-delete-relationships-base.json'), 'x');
  expect(data.dependencies.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['hasAccessTo', '1', '2'],
    ['administers', '2', '3'],
  ]);
});

test('CycloneDX: a library is supplied to what depends on it', async () => {
  const data = await dataOf(sample('cyclonedx/valid-dependency-1.7.json'), 'x');
  expect(data.dependencies[0]).toMatchObject({ kind: 'suppliesSoftwareTo', from: 'library-c', to: 'library-b' });
});

test.each([
  ['owner,owned,share,date\nA,B,60,2023-10\n', exactly(0.6), '2023-10'],
  ['owner;owned;share (%)\n"A";B;"32,25"\n', exactly(0.3225), undefined],
  ['株主名,会社名,持株比率,基準日\n甲,乙,25.5％,2023年3月31日\n', exactly(0.255), '2023-03-31'],
  [
    '주주,회사,지분율,기준일\n갑,을,25% 초과 50% 이하,2023.3.31\n',
    { min: 0.25, max: 0.5, minOpen: true },
    '2023-03-31',
  ],
  ['owner\towned\tshare\nA\tB\t0.5\n', exactly(0.5), undefined],
  ['owner,owned,share\nA,B,25-50\n', { min: 0.25, max: 0.5 }, undefined],
  ['owner,owned,share\nA,B,?\n', 'unknown', undefined],
  ['owner,owned,share\nA,B,0\n', exactly(0), undefined],
])('CSV %#: reads the head and the share', async (text, share, date) => {
  const [claim] = await claimsOf(text, 'x.csv');
  expect(claim?.capital).toEqual(share);
  expect(claim?.valid.asOf).toBe(date);
});

test.each([
  ['owner,owned,share\nA,B,140\n', 'numberOutOfRange line 2'],
  ['owner,owned,share\nA,B,half\n', 'notAShare line 2'],
  ['owner,owned,share,date\nA,B,50,soon\n', 'badDate line 2'],
  ['owner,owned,share\nA,"B,50\n', 'openQuote line 2'],
  ['a,b,c\n1,2,3\n', 'noHoldingsHead line 1'],
])('CSV %#: refuses with the line', async (text, problem) => {
  expect((await imported(text, 'x.csv')).refused?.[0]).toBe(problem);
});

test('a graph with shares is a map of holdings, one with our kinds a map of dependencies', async () => {
  const text = JSON.stringify({
    nodes: [
      { data: { id: 'a', label: 'Alpha', kind: 'company' } },
      { data: { id: 'b' } },
      { data: { id: 's', kind: 'server' } },
    ],
    edges: [
      { data: { source: 'a', target: 'b', percent: 25 } },
      { data: { source: 'a', target: 's', kind: 'administers' } },
      { data: { source: 's', target: 's' } },
    ],
  });
  const { data, problems } = await imported(text, 'x.json');
  expect(data?.stakes[0]).toMatchObject({ owner: 'a', target: 'b', claims: [{ capital: exactly(0.25) }] });
  expect(data?.dependencies[0]).toMatchObject({ kind: 'administers', from: 'a', to: 's' });
  expect(data?.entities.map(({ kind }) => kind)).toEqual(['company', 'company', 'device']);
  expect(problems).toContain('ofItself edges[2]');
});

test('votes in a record of their own are not added to the shares', async () => {
  const line = (id: string, role: string, percentage: string) =>
    JSON.stringify({
      id,
      schema: 'Ownership',
      properties: { owner: ['a'], asset: ['b'], percentage: [percentage], role: [role] },
    });
  const parties = ['a', 'b'].map((id) => JSON.stringify({ id, schema: 'Company', properties: { name: [id] } }));
  const records = [
    line('o1', 'shareholder', '30'),
    line('o2', 'voting rights', '60'),
    line('o3', 'voting rights', '5'),
  ];
  const data = await dataOf([...parties, ...records].join('\n'), 'x');
  const [first, second] = datasetAt(data, { asOf: null, knownBy: null }).stakes;
  expect([first?.capital, first?.voting]).toEqual([exactly(0.3), exactly(0.6)]);
  expect([second?.capital, second?.voting]).toEqual(['unknown', exactly(0.05)]);
});
