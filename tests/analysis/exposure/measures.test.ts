import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exposureMeasures } from '../../../src/analysis/exposure/registry.ts';
import { applyScenario } from '../../../src/model/scenario.ts';
import { datasetAt } from '../../../src/model/time.ts';
import type { Change } from '../../../src/model/types.ts';
import { at, dataset, latest, on } from '../../support/builder.ts';
import { ask, classes, problemsOf } from './ask.ts';

// Two suppliers reach a shared login; it opens the inner systems together with an open network; data lies behind.
const shared = [
  'PC hasAccessTo AD',
  'VPN hasAccessTo AD',
  'AD administers NET',
  'login: INT usesSystem AD',
  'net: NET networkConnected INT',
  'AND INT: login net',
  'OTHER usesSystem AD',
  'INT stores USERS',
  'count u 1000 of USERS',
];

test('ownership changes no figure of any exposure measure', () => {
  const stakes = ['PC 100 AD', 'AD 60 INT', 'PC boardMajority INT', 'NET 51 OTHER', 'VPN goldenShare USERS'];
  const asked = { from: ['PC'], to: ['USERS'] };
  const params: Record<string, Record<string, unknown>> = {
    'exposure.reach': { from: ['PC'] },
    'exposure.period': { from: ['PC'], days: 10 },
    'exposure.reported': {},
    'exposure.arc': { arcs: ['login'] },
    'exposure.share': { to: ['USERS'] },
    'exposure.likelihood': { ...asked, likelihoods: classes },
  };
  fc.assert(
    fc.property(fc.subarray(stakes), (some) => {
      for (const { id } of exposureMeasures) {
        const given = (params[id] ?? asked) as Record<string, string[]>;
        const short = id.replace('exposure.', '');
        const [bare, owned] = [on(dataset(...shared), '2024-01-01'), on(dataset(...shared, ...some), '2024-01-01')];
        expect(ask(short, owned, given)).toEqual(ask(short, bare, given));
      }
    }),
    { numRuns: 20 },
  );
});

test('what every route passes and what an AND group needs are told apart', () => {
  const answer = ask('chokepoints', at(...shared), { from: ['PC', 'VPN'], to: ['USERS'] });
  expect(answer.groups.map(({ id }) => id).filter((id) => /^(choke|needed)/.test(id))).toEqual([
    'choke:AD',
    'choke:INT',
    'needed:NET',
  ]);
  expect(answer.groups.find(({ id }) => id === 'links')?.facts).toEqual([
    'AD administers NET',
    'INT stores USERS',
    'login',
    'net',
  ]);
});

test('all cheapest cuts are listed, and each as a scenario stops everything', () => {
  const data = dataset(...shared);
  const asked = { from: ['PC', 'VPN'], to: ['USERS'] };
  for (const by of ['links', 'entities']) {
    const answer = ask('cut', datasetAt(data, latest), { ...asked, by });
    expect(answer.cuts.map(({ cost }) => cost)).toEqual(by === 'links' ? [1, 1, 1, 1] : [1, 1, 1]);
    for (const { changes } of answer.cuts) expect(routesAfter(changes)).toBe('exposure.routes.none');
  }
  function routesAfter(changes: readonly Change[]): string | undefined {
    const changed = applyScenario(data, { id: 's', name: 's', dataset: data.id, changes });
    if (!changed.ok) throw new Error(JSON.stringify(changed.problems));
    const there = datasetAt(changed.value, latest);
    return ask('routes', there, asked).sentences[0]?.key;
  }
});

test('a remedy, switched on as a scenario, does what it promises', () => {
  const data = dataset(...shared);
  const asked = { from: ['PC', 'VPN'], to: ['USERS'] };
  const answer = ask('remedies', datasetAt(data, latest), { ...asked, likelihoods: classes });
  expect(answer.cuts.some(({ id }) => id.startsWith('remedy:factor'))).toBe(true);
  expect(answer.cuts.some(({ id }) => id.startsWith('remedy:separate'))).toBe(true);
  for (const { id, changes, routesLeft, chanceLeft } of answer.cuts) {
    const changed = applyScenario(data, { id: 's', name: 's', dataset: data.id, changes });
    if (!changed.ok) throw new Error(`${id} ${JSON.stringify(changed.problems)}`);
    const after = ask('likelihood', datasetAt(changed.value, latest), { ...asked, likelihoods: classes });
    const value = after.figures.find((figure) => figure.id === 'chance')?.value;
    const chance = value?.type === 'chance' ? value.value : -1;
    if (routesLeft === 0) expect([id, chance]).toEqual([id, 0]);
    if (chanceLeft !== undefined) expect(chance).toBeCloseTo(chanceLeft, 12);
  }
});

test('where nothing can be cut it says so instead of inventing a cut', () => {
  const data = dataset('A hasAccessTo B', 'B hasAccessTo C');
  const fixed = { ...data, dependencies: data.dependencies.map((one) => ({ ...one, removable: false })) };
  const answer = ask('cut', datasetAt(fixed, latest), { from: ['A'], to: ['C'] });
  expect(answer.sentences[0]?.key).toBe('exposure.cut.impossible');
  expect(answer.highlight.facts).toEqual(['A hasAccessTo B', 'B hasAccessTo C']);
  expect(ask('cut', at('A hasAccessTo B', 'X hasAccessTo Y'), { from: ['A'], to: ['Y'] }).sentences[0]?.key).toBe(
    'exposure.cut.none',
  );
  expect(ask('cut', at('A hasAccessTo B'), { from: ['A'], to: ['A'] }).sentences[0]?.key).toBe('exposure.cut.self');
});

test('the chance of a chain with an AND group is that worked out by hand', () => {
  // hasAccessTo 0.8, administers 1, usesSystem 0.8, networkConnected 0.5, stores 0.8: 0.8 · 1 · 0.8 · 0.5 · 0.8 = 0.256.
  const answer = ask('likelihood', at(...shared), { from: ['PC'], to: ['USERS'], likelihoods: classes });
  const value = answer.figures.find(({ id }) => id === 'chance')?.value;
  expect(value?.type === 'chance' && value.value).toBeCloseTo(0.256, 12);
  expect(answer.routes[0]?.chance).toBeCloseTo(0.256, 12);
  const records = answer.figures.find(({ id }) => id === 'expected.records')?.value;
  expect(records?.type === 'number' && records.value).toBeCloseTo(256, 9);
  expect(answer.method.exactness).toBe('exact');
  expect(answer.method.conditions.map(({ key }) => key)).toContain('exposure.condition.independent');
});

test('likelihoods are off until they are given, and a class without a number is not filled in', () => {
  const data = at('A hasAccessTo B');
  const asked = { from: ['A'], to: ['B'] };
  expect(problemsOf('likelihood', data, asked)).toEqual(['exposureNoLikelihoods']);
  expect(problemsOf('likelihood', data, { ...asked, likelihoods: {} })).toEqual(['exposureNoLikelihoods']);
  expect(problemsOf('likelihood', data, { ...asked, likelihoods: { certain: 1 } })).toEqual([
    'exposureClassWithoutChance',
  ]);
  for (const bad of [Number.NaN, -0.1, 1.1, Number.POSITIVE_INFINITY]) {
    expect(problemsOf('likelihood', data, { ...asked, likelihoods: { likely: bad } })).toEqual(['exposureBadChance']);
  }
  expect(ask('likelihood', data, { ...asked, likelihoods: { likely: 0 } }).figures[0]?.value).toMatchObject({
    value: 0,
  });
});

test('an answer that is too large for exactness is sampled, with runs, seed and interval', () => {
  const lines: string[] = [];
  for (let a = 0; a < 14; a++) for (let b = 0; b < 14; b++) if (a !== b) lines.push(`n${a} hasAccessTo n${b}`);
  const asked = { from: ['n0'], to: ['n13'], likelihoods: { likely: 0.15 }, worlds: 500, seed: 9, k: 2 };
  const one = ask('likelihood', at(...lines), asked);
  expect(one.method).toMatchObject({ exactness: 'sampled', runs: 500, seed: 9 });
  expect(one.method.interval?.key).toBe('exposure.interval');
  expect(ask('likelihood', at(...[...lines].reverse()), asked).figures[0]?.value).toEqual(one.figures[0]?.value);
});

test('a foothold that persists reaches more than any single date', () => {
  const data = dataset('A hasAccessTo B 2022-01-01..2022-02-01', 'B hasAccessTo C 2022-03-01..');
  const answer = ask('period', on(data, '2022-04-01'), { from: ['A'], days: 120 });
  expect(answer.groups[0]?.entities).toEqual(['C']);
  expect(answer.sentences.map(({ key }) => key)).toContain('exposure.period.more');
});

test('a link that is switched off is off on every day of a period', () => {
  const data = dataset('first: A hasAccessTo B 2022-01-01..2022-02-01', 'B hasAccessTo C 2022-03-01..');
  const asked = { from: ['A'], days: 120 };
  const off = datasetAt(data, on(data, '2022-04-01').on, { off: ['first'] });
  expect(ask('period', on(data, '2022-04-01'), asked).figures[0]?.value).toMatchObject({ value: 2 });
  expect(ask('period', off, asked).figures[0]?.value).toMatchObject({ value: 0 });
});

test('exposure is the share that can reach the target, impact the share that can be reached', () => {
  const answer = ask('share', at('A hasAccessTo B', 'B hasAccessTo C', 'D hasAccessTo E'), { to: ['C'] });
  expect(answer.figures[0]?.value).toEqual({ type: 'share', value: 0.5 });
  expect(answer.tables[0]?.rows[0]?.slice(0, 2)).toEqual([
    { type: 'entity', value: 'A' },
    { type: 'share', value: 0.5 },
  ]);
});

test('an arc opens to its rule, its facts and its techniques by id and name', () => {
  const answer = ask('arc', at('Y trustsIdentityFrom X'), { arcs: ['Y trustsIdentityFrom X'] });
  const [figure] = answer.figures;
  expect(figure?.working.map(({ text }) => text.key)).toContain('facts.kind.trustsIdentityFrom.rule');
  expect(figure?.working.find(({ text }) => text.key === 'exposure.arc.technique')?.text.params).toMatchObject({
    id: 'T1606.002',
  });
  expect(problemsOf('arc', at('Y trustsIdentityFrom X'), { arcs: ['nothing'] })).toEqual(['exposureUnknownArc']);
});

test('the order of the data changes no answer', () => {
  const rest = shared.filter((line) => !/^(AND|count)/.test(line));
  const last = shared.filter((line) => /^(AND|count)/.test(line));
  fc.assert(
    fc.property(fc.shuffledSubarray(rest, { minLength: rest.length }), (mixed) => {
      const asked = { from: ['VPN', 'PC'], to: ['USERS'] };
      for (const measure of ['routes', 'chokepoints', 'cut', 'remedies']) {
        expect(ask(measure, at(...mixed, ...last), asked)).toEqual(ask(measure, at(...shared), asked));
      }
      expect(ask('reach', at(...mixed, ...last), { from: ['PC'] })).toEqual(
        ask('reach', at(...shared), { from: ['PC'] }),
      );
    }),
    { numRuns: 15 },
  );
});

test('a network of one answers', () => {
  const data = at('entity A company');
  expect(ask('reach', data, { from: ['A'] }).sentences[0]?.key).toBe('exposure.reach.nothing');
  expect(ask('chokepoints', data, { from: ['A'] }).sentences[0]?.key).toBe('exposure.chokepoints.overallNone');
  expect(ask('share', data, { to: ['A'] }).figures[0]?.value).toEqual({ type: 'share', value: 0 });
});
