import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deriveArcs } from '../../src/analysis/exposure/arcs.ts';
import { makeDataset } from '../../src/model/dataset.ts';
import { lowEnd, shareUnits } from '../../src/model/share.ts';
import { datasetAt } from '../../src/model/time.ts';
import type { Claim, Dataset, DatasetAt, IsoDate, LocalText, Share } from '../../src/model/types.ts';

const raw: unknown = JSON.parse(readFileSync(new URL('../../data/ly/dataset.json', import.meta.url), 'utf8'));
const seed = JSON.parse(readFileSync(new URL('../fixtures/ly/seedFacts.json', import.meta.url), 'utf8')) as {
  rows: { n: number; fact: string; confirmedElsewhere: string[] }[];
};
const made = makeDataset(raw);
const ly: Dataset = (() => {
  if (!made.ok) throw new Error(JSON.stringify(made.problems.slice(0, 5)));
  return made.value;
})();
const onDay = (asOf: string, knownBy: string | null = null): DatasetAt =>
  datasetAt(ly, { asOf: asOf as IsoDate, knownBy: knownBy as IsoDate | null });

const facts = [
  ...ly.entities,
  ...ly.stakes,
  ...ly.controlRights,
  ...ly.dependencies,
  ...ly.requirements,
  ...ly.events,
  ...ly.counts,
  ...ly.routes,
];
const claimed: readonly { readonly id: string; readonly claims: readonly Claim[] }[] = [
  ...ly.stakes,
  ...ly.controlRights,
  ...ly.dependencies,
  ...ly.requirements,
];

function shareOf(at: DatasetAt, owner: string, target: string, side: 'capital' | 'voting' = 'capital'): Share[] {
  return at.stakes
    .filter(({ stake }) => stake.owner === owner && stake.target === target && stake.indirect !== true)
    .map((one) => one[side]);
}
const exactly = (share: number) => [{ min: share, max: share }];

test('the LY case is a valid dataset with no error and no warning', () => {
  expect(made.problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('each of the 28 facts of the news report has a statement whose facts exist', () => {
  expect(seed.rows.map(({ n }) => n)).toEqual(Array.from({ length: 28 }, (_, i) => i + 1));
  expect(ly.statements).toHaveLength(28);
  const known = new Set(facts.map(({ id }) => id));
  seed.rows.forEach((row, i) => {
    const statement = ly.statements[i];
    expect(statement?.id, row.fact).toBe(`say_${String(row.n).padStart(2, '0')}`);
    expect(statement?.facts.length, row.fact).toBeGreaterThan(0);
    for (const id of statement?.facts ?? []) expect(known, `${row.n}: ${row.fact}`).toContain(id);
    const cited = statement?.citations.map(({ source }) => source) ?? [];
    expect(cited, row.fact).toEqual(expect.arrayContaining(['seed', ...row.confirmedElsewhere]));
  });
});

test('every stated claim, event, count, route and statement cites a source', () => {
  for (const { id, claims } of claimed) {
    for (const claim of claims) {
      if (claim.standing === 'stated') expect(claim.citations.length, `${id} ${claim.id}`).toBeGreaterThan(0);
      else expect(claim.by, claim.id).toBeDefined();
    }
  }
  for (const fact of [...ly.events, ...ly.counts, ...ly.routes, ...ly.statements, ...ly.entities]) {
    expect(fact.citations.length, fact.id).toBeGreaterThan(0);
  }
});

test('every source is cited, or its note in SOURCES.md says why it is not', () => {
  const used = new Set([...JSON.stringify(ly).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id));
  const idle = ly.sources.filter(({ id }) => !used.has(id)).map(({ id }) => id);
  expect(idle).toEqual(['s_mic0305', 's_ppc_pdf', 's_pres82187']);
  const text = readFileSync(new URL('../../data/ly/SOURCES.md', import.meta.url), 'utf8');
  for (const { id } of ly.sources) expect(text).toContain(`| ${id} |`);
});

test('all that a reader sees is in English, Japanese and Korean', () => {
  const missing: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) look(item, `${path}[${i}]`);
    } else if (typeof value === 'object' && value !== null) {
      if ('en' in value && !('ja' in (value as LocalText) && 'ko' in (value as LocalText))) missing.push(path);
      for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
    }
  };
  look(ly, 'ly');
  expect(missing).toEqual([]);
});

test('on 31 October 2023 the holdings are those of the report: NAVER has 0.5 of 0.645 of LY', () => {
  const at = onDay('2023-10-31');
  expect(shareOf(at, 'aholdings', 'ly')).toEqual(exactly(0.645));
  expect(shareOf(at, 'softbank', 'aholdings')).toEqual(exactly(0.5));
  expect(shareOf(at, 'naver', 'aholdings')).toEqual(exactly(0.5));
  expect(shareOf(at, 'naver', 'navercloud')).toEqual(exactly(1));
  expect(shareOf(at, 'softbankgroup', 'sbgj')).toEqual(exactly(1));
  expect(shareOf(at, 'sbgj', 'softbank')).toEqual(exactly(0.4047));
  expect(shareOf(at, 'sbgj', 'softbank', 'voting')).toEqual(exactly(0.4047));
  const [first] = shareOf(at, 'naver', 'aholdings');
  const [second] = shareOf(at, 'aholdings', 'ly');
  expect(lowEnd(first ?? 'unknown') * lowEnd(second ?? 'unknown')).toBeCloseTo(0.3225, 12);
  expect(at.stakes.filter(({ stake }) => stake.owner === 'jhub')).toEqual([]);
});

test('SoftBank names three of five directors of A Holdings, apart from its half of the shares', () => {
  const rights = onDay('2023-10-31').controlRights.map(({ fact }) => fact);
  const majority = rights.find(({ kind }) => kind === 'boardMajority');
  expect(majority).toMatchObject({ holder: 'softbank', target: 'aholdings', seats: { named: 3, total: 5 } });
});

test('no company is held to more than 100.5 % in any month from 2016 to 2026', () => {
  for (let month = 0; month < 12 * 11; month++) {
    const day = `${2016 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-28`;
    const sums = new Map<string, number>();
    for (const one of onDay(day).stakes) {
      if (one.stake.indirect === true) continue;
      for (const side of ['capital', 'voting'] as const) {
        const key = `${one.stake.target} ${side} ${day}`;
        sums.set(key, (sums.get(key) ?? 0) + shareUnits(lowEnd(one[side])));
      }
    }
    for (const [key, units] of sums) expect(units, key).toBeLessThanOrEqual(shareUnits(1.005));
  }
});

test('the dates that matter differ: before, as first known, in March 2024, and the announced end', () => {
  const live = (asOf: string, knownBy: string | null = null): Map<string, string> =>
    new Map(onDay(asOf, knownBy).dependencies.map(({ fact, presence }) => [fact.id, presence]));
  expect(live('2023-08-31').has('dep_net')).toBe(true);
  expect(live('2023-08-31').has('dep_ly_auth')).toBe(false);
  expect(live('2023-10-31', '2023-11-27').has('dep_net')).toBe(false);
  expect(live('2023-10-31', '2023-11-27').get('dep_identity')).toBe('certain');
  expect(shareOf(onDay('2023-10-31', '2023-11-27'), 'aholdings', 'ly')).toEqual([{ min: 0.5, max: 1, minOpen: true }]);
  expect(live('2024-04-30').has('dep_net')).toBe(false);
  expect(live('2024-04-30').get('dep_identity')).toBe('certain');
  expect(live('2025-06-30').get('dep_ly_auth')).toBe('planned');
  expect(live('2027-01-31').has('dep_ly_auth')).toBe(false);
});

test('the compromise travels from the PC over server and directory to the internal systems, needing login and network', () => {
  const { arcs, groups } = deriveArcs(onDay('2023-10-31'));
  const control = (from: string, to: string): boolean =>
    arcs.some((arc) => arc.effect === 'control' && arc.from === from && arc.to === to && arc.strength === 'strong');
  expect(control('companyA_pc', 'navercloud_server')).toBe(true);
  expect(control('navercloud_server', 'sys_auth')).toBe(true);
  expect(control('sys_auth', 'sys_line_internal')).toBe(true);
  expect(control('sys_line_internal', 'ly')).toBe(true);
  expect(control('naver', 'navercloud')).toBe(false);
  const gate = groups.find(({ target }) => target === 'sys_line_internal');
  expect(gate?.members.map(({ dependency }) => dependency)).toEqual(['dep_identity', 'dep_net']);
  for (const [i, step] of (ly.routes[0]?.steps ?? []).entries()) {
    for (const id of step.by) expect(ly.dependencies.map((one) => one.id)).toContain(id);
    expect(step.by.length > 0, step.at).toBe(i > 0);
  }
});

test('both counts of each kind stand: the reported round ones and the company’s own', () => {
  const total = ly.counts.filter(({ series }) => series === 'breach.total').map(({ value }) => value);
  expect(total).toEqual([440000, 440027, 519506, 510000]);
  const parts = onDay('2024-02-29').counts.filter(({ partOf, subset }) => partOf === 'breach.total' && subset !== true);
  expect(parts.map(({ about }) => about)).toEqual(['data_users', 'data_partners', 'data_staff']);
  expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(519506);
});
