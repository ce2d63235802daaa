import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '../../support/builder.ts';
import { ask } from './ask.ts';

const ids = (measure: string, lines: readonly string[], params: Readonly<Record<string, string[] | boolean>>) =>
  ask(measure, at(...lines), params).routes.map(({ id }) => id);

test('a takeover that also stops its target is one route, not two', () => {
  const lines = ['PC hasAccessTo SYS', 'LY usesSystem SYS'];
  const answer = ask('routes', at(...lines), { from: ['PC'], to: ['LY'], outage: true });
  // Over control once, and once by the stop of the system: two routes, each once.
  expect(answer.routes.map(({ hops }) => hops.map(({ effect }) => effect))).toEqual([
    ['control', 'control'],
    ['control', 'outage'],
  ]);
  expect(answer.figures.find(({ id }) => id === 'routes.variants')?.value).toMatchObject({ value: 2 });
});

test('shortest routes to several targets on one level are all counted', () => {
  const answer = ask('routes', at('PC hasAccessTo A', 'PC hasAccessTo B'), { from: ['PC'], to: ['A', 'B'] });
  expect(answer.routes).toHaveLength(2);
  expect(answer.figures.find(({ id }) => id === 'routes.shortest')?.value).toMatchObject({ value: 2 });
});

test('no two routes of an answer have the same steps, whatever counts', () => {
  const kinds = ['hasAccessTo', 'usesSystem', 'trustsIdentityFrom', 'stores', 'dependsOn', 'administers'];
  const link = fc.tuple(fc.nat(4), fc.constantFrom(...kinds), fc.nat(4)).filter(([a, , b]) => a !== b);
  fc.assert(
    fc.property(fc.array(link, { minLength: 2, maxLength: 8 }), fc.boolean(), fc.boolean(), (links, outage, weak) => {
      const lines = ['entity N0 system', ...links.map(([a, kind, b]) => `N${a} ${kind} N${b}`)];
      const there = new Set(['N0', ...links.flatMap(([a, , b]) => [`N${a}`, `N${b}`])]);
      const to = ['N1', 'N2'].filter((id) => there.has(id));
      if (to.length === 0) return;
      const found = ids('routes', lines, { from: ['N0'], to, outage, weak });
      expect(found).toEqual([...new Set(found)]);
    }),
    { numRuns: 150, seed: 7 },
  );
});

test('the working of the steps lists each step once, with all its links', () => {
  const answer = ask(
    'routes',
    at(
      'PC hasAccessTo AD',
      'AD hosts ACC',
      'AD administers NET',
      'net: NET networkConnected INT',
      'cred: ACC credentialFor INT',
      'AND INT: net cred',
    ),
    { from: ['PC'], to: ['INT'] },
  );
  const steps = answer.figures.find(({ id }) => id === 'hops');
  expect(steps?.value).toMatchObject({ value: 3 });
  expect(steps?.working).toHaveLength(3);
  expect(steps?.working.map(({ facts }) => facts.filter((id) => !id.startsWith('AND')).length)).toEqual([1, 2, 2]);
});
