import { expect, test } from 'vitest';
import type { Answer, Params } from '../../../src/analysis/answer.ts';
import { reachMeasure } from '../../../src/analysis/exposure/reachMeasure.ts';
import { routesMeasure } from '../../../src/analysis/exposure/routesMeasure.ts';
import type { Measure } from '../../../src/analysis/measure.ts';
import { quietContext } from '../../../src/analysis/measure.ts';
import type { DatasetAt } from '../../../src/model/types.ts';
import { at } from '../../support/builder.ts';

function ask(measure: Measure, data: DatasetAt, params: Params): Answer {
  const result = measure.run(data, params, quietContext);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

// A contractor's PC opens the directory; the directory runs the network and holds the accounts; the inner systems ask for
// both at once. By hand: 4 fall in up to 3 steps; without the network only the accounts and the directory.
const shared = [
  'PC hasAccessTo AD',
  'AD administers NET',
  'AD administers ACC',
  'net: NET networkConnected INT',
  'cred: ACC credentialFor INT',
  'AND INT: net cred',
  'INT stores USERS',
  'count u 302980 of USERS',
];

test('an AND group falls only when all of its origins have fallen', () => {
  const all = ask(reachMeasure, at(...shared), { from: ['PC'] });
  expect(all.groups.map(({ entities }) => entities)).toEqual([['AD'], ['ACC', 'NET'], ['INT'], ['USERS']]);
  const without = ask(reachMeasure, at(...shared.filter((line) => line !== 'AD administers NET')), { from: ['PC'] });
  expect(without.groups.map(({ entities }) => entities)).toEqual([['AD'], ['ACC']]);
});

test('a member of an AND group does not act alone', () => {
  const answer = ask(reachMeasure, at('a: A hasAccessTo T', 'b: B hasAccessTo T', 'AND T: a b'), { from: ['A'] });
  expect(answer.groups).toEqual([]);
  const both = ask(reachMeasure, at('a: A hasAccessTo T', 'b: B hasAccessTo T', 'AND T: a b'), { from: ['A', 'B'] });
  expect(both.groups.map(({ entities }) => entities)).toEqual([['T']]);
});

test('two groups that need each other do not support themselves', () => {
  const answer = ask(
    reachMeasure,
    at('e: E hasAccessTo A', 'ba: B hasAccessTo A', 'AND A: e ba', 'ab: A hasAccessTo B', 'AND B: ab'),
    { from: ['E'] },
  );
  expect(answer.groups).toEqual([]);
});

test('counts at stake are added by unit and open to their dates', () => {
  const answer = ask(reachMeasure, at(...shared), { from: ['PC'] });
  const stake = answer.figures.find(({ id }) => id === 'stake.records');
  expect(stake?.value).toEqual({ type: 'count', value: 302980, unit: 'records' });
  expect(stake?.working).toHaveLength(1);
});

test('a route through an AND group shows all that it needs', () => {
  const answer = ask(routesMeasure, at(...shared), { from: ['PC'], to: ['INT'] });
  expect(answer.routes).toHaveLength(1);
  const [route] = answer.routes;
  expect(route?.entities).toEqual(['PC', 'AD', 'ACC', 'NET', 'INT']);
  const last = route?.hops.filter(({ to }) => to === 'INT');
  expect(last?.map(({ needs }) => needs?.[0]).sort()).toEqual(['cred', 'net']);
});

test('trust carries against the drawn arrow', () => {
  const answer = ask(routesMeasure, at('Y trustsIdentityFrom X'), { from: ['X'], to: ['Y'] });
  expect(answer.routes[0]?.hops[0]).toMatchObject({ from: 'X', to: 'Y', againstArrow: true });
  const back = ask(routesMeasure, at('Y trustsIdentityFrom X'), { from: ['Y'], to: ['X'] });
  expect(back.sentences[0]?.key).toBe('exposure.routes.none');
});

test('weak ways count only when they are switched on', () => {
  const data = at('X hosts Y');
  expect(ask(routesMeasure, data, { from: ['Y'], to: ['X'] }).routes).toHaveLength(0);
  expect(ask(routesMeasure, data, { from: ['Y'], to: ['X'], weak: true }).routes).toHaveLength(1);
});

test('no route, no route within the limit, and stopped are three different sentences', () => {
  const chain = at('A hasAccessTo B', 'B hasAccessTo C', 'C hasAccessTo D', 'E hasAccessTo F');
  const first = (params: Params): string | undefined => ask(routesMeasure, chain, params).sentences[0]?.key;
  expect(first({ from: ['A'], to: ['F'] })).toBe('exposure.routes.none');
  expect(first({ from: ['A'], to: ['D'], maxHops: 2 })).toBe('exposure.routes.beyond');
  expect(first({ from: ['A'], to: ['D'] })).toBe('exposure.routes.shortest');
  const lines: string[] = [];
  for (let layer = 0; layer < 5; layer++) {
    for (let i = 0; i < 6; i++) for (let j = 0; j < 6; j++) lines.push(`n${layer}.${i} hasAccessTo n${layer + 1}.${j}`);
  }
  const wide = at(...lines, 'lone hasAccessTo other');
  const stopped = ask(routesMeasure, wide, { from: ['n0.0'], to: ['n5.0'], via: ['lone'] });
  expect(stopped.sentences[0]?.key).toBe('exposure.routes.noneThrough');
});

test('a contract without a recorded access is a gap and not a route', () => {
  const answer = ask(reachMeasure, at('A subcontractsTo B'), { from: ['B'] });
  expect(answer.groups).toEqual([]);
  expect(answer.gaps.map(({ key }) => key)).toContain('exposure.gap.contract');
});

test('a network or a credential alone opens nothing, and that is said', () => {
  const answer = ask(reachMeasure, at('A networkConnected B', 'K credentialFor B'), { from: ['A', 'K'] });
  expect(answer.groups).toEqual([]);
  expect(answer.gaps.filter(({ key }) => key === 'exposure.gap.condition')).toHaveLength(2);
});

test('ownership carries nothing', () => {
  const answer = ask(reachMeasure, at('A 100 B', 'A boardMajority B', 'B hasAccessTo C'), { from: ['A'] });
  expect(answer.groups).toEqual([]);
});

test('bad questions are named problems', () => {
  const data = at('A hasAccessTo B');
  const codes = (params: Params): readonly string[] => {
    const result = routesMeasure.run(data, params, quietContext);
    return result.problems.map(({ code }) => code);
  };
  expect(codes({ to: ['B'] })).toEqual(['exposureNoStart']);
  expect(codes({ from: ['A'] })).toEqual(['exposureNoTarget']);
  expect(codes({ from: ['Z'], to: ['B'] })).toEqual(['exposureUnknownEntity']);
  expect(codes({ from: ['A'], to: ['A'] })).toEqual(['exposureStartIsTarget']);
  expect(codes({ from: ['A'], to: ['B'], control: false, data: false })).toEqual(['exposureNoEffect']);
});

test('each way to each member of an AND group is shown, and the same links only once', () => {
  const answer = ask(routesMeasure, at(...shared, 'AD administers OPS', 'OPS administers NET'), {
    from: ['PC'],
    to: ['INT'],
  });
  expect(answer.routes.map(({ hops }) => hops.length)).toEqual([5, 6]);
  expect(answer.sentences.map(({ key }) => key)).toContain('exposure.routes.allWays');
});
