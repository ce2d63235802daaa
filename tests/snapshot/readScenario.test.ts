import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runMeasure } from '../../src/analysis/run.ts';
import { applyScenario } from '../../src/model/scenario.ts';
import type { Change } from '../../src/model/types.ts';
import { readScenario } from '../../src/snapshot/readScenario.ts';
import { dataset, latest } from '../support/builder.ts';
import { deepFreeze } from '../support/deepFreeze.ts';

const data = deepFreeze(
  dataset(
    'A 60 B',
    'C 40 B',
    'B 30 C',
    'A boardMajority B',
    'd: B uses S',
    'e: C uses S',
    'f: A hasAccessTo B',
    'g: A hasAccessTo C',
    'AND B: d f',
  ),
);
const ids = ['A', 'B', 'C', 'S', 'A>B', 'C>B', 'B>C', 'A boardMajority B', 'd', 'e', 'f', 'g', 'AND B', 'N', ''];
const id = fc.constantFrom(...ids);
const end = fc.oneof(fc.constantFrom('A', 'B', 'C', 'S'), id);
const share = fc.oneof(fc.double({ min: 0, max: 1 }), fc.constant('unknown'), fc.constant({ min: 0.1, max: 0.2 }));
const claims = fc.constant([{ id: 'c', valid: {}, citations: [], standing: 'assumed', by: 'us', capital: 0.1 }]);
const bare = fc.constant([{ id: 'c', valid: {}, citations: [], standing: 'assumed', by: 'us' }]);
const kind = fc.constantFrom('usesSystem', 'hasAccessTo', 'hosts', 'boardMajority', 'company', 'system', 'person');
const fresh = fc.constantFrom('N', 'M', 'x1');

/** One arbitrary a kind of change, whole and often sensible; a kind without one does not compile. */
const wholes: { readonly [T in Change['type']]: fc.Arbitrary<object> } = {
  setShare: fc.record({ stake: id, capital: share, voting: share }, { requiredKeys: ['stake'] }),
  transfer: fc.oneof(
    fc.record({ from: fc.constant('A'), to: end, target: fc.constant('B'), amount: fc.constantFrom(1e-13, 0.1, 0.6) }),
    fc.record({ from: end, to: end, target: end, amount: fc.double({ min: 0, max: 0.6 }) }),
  ),
  addStake: fc.record({ stake: fc.record({ id: fresh, owner: end, target: end, claims }) }),
  endStake: fc.record({ stake: id }),
  addControlRight: fc.record({ right: fc.record({ id: fresh, holder: end, target: end, kind, claims: bare }) }),
  endControlRight: fc.record({ right: id }),
  addDependency: fc.record({ dependency: fc.record({ id: fresh, from: end, to: end, kind, claims: bare }) }),
  endDependency: fc.record({ dependency: id }),
  addRequirement: fc.record({
    target: fc.constantFrom('C', ...ids),
    dependencies: fc.oneof(fc.constant(['e', 'g']), fc.array(id, { maxLength: 3 })),
    label: fc.constant({ en: 'x' }),
  }),
  separateSystem: fc.record({ system: id, keep: fc.array(id, { maxLength: 3 }) }),
  addEntity: fc.record({
    entity: fc.record({
      id: fresh,
      kind,
      names: fc.constant({ en: 'New' }),
      exists: fc.constant({}),
      citations: fc.constant([]),
    }),
  }),
  removeEntity: fc.record({ entity: id }),
};

const garbage = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(null, [], {}, '__proto__', -1, 1e308, '\u0000'),
);

/** A change of a kind, whole, or with a field gone or turned into garbage, there or one step further down. */
function changesOf(type: Change['type']): fc.Arbitrary<object> {
  const spoil = (value: object, at: number, how: 'drop' | 'turn', junk: unknown): object => {
    const keys = Object.keys(value);
    const key = keys[at % Math.max(1, keys.length)];
    const inner = key === undefined ? undefined : (value as Record<string, unknown>)[key];
    if (key === undefined) return value;
    if (typeof inner === 'object' && inner !== null && at % 3 > 0) {
      return { ...value, [key]: spoil(inner, Math.floor(at / 3), how, junk) };
    }
    const { [key]: _gone, ...rest } = value as Record<string, unknown>;
    return how === 'drop' ? rest : { ...rest, [key]: junk };
  };
  const whole = wholes[type].map((fields) => ({ type, ...fields }));
  const spoilt = fc.tuple(wholes[type], fc.nat(60), fc.constantFrom('drop' as const, 'turn' as const), garbage);
  return fc.oneof(
    { arbitrary: whole, weight: 2 },
    { arbitrary: spoilt.map(([fields, at, how, junk]) => ({ type, ...spoil(fields, at, how, junk) })), weight: 1 },
  );
}

const types = Object.keys(wholes) as Change['type'][];
const anyChange = fc.oneof(...types.map(changesOf));

test.each(types)(
  'a change with garbage in it is read or refused by its place, and never crashes what follows: %s',
  (type) => {
    const met = { refused: 0, applied: 0 };
    fc.assert(
      fc.property(changesOf(type), (change) => {
        const read = readScenario({ id: 's', name: 'S', dataset: data.id, changes: [change] });
        if (!read.ok) {
          met.refused += 1;
          expect(read.problems.every(({ code, path }) => code !== '' && path !== '')).toBe(true);
          return;
        }
        const made = applyScenario(data, read.value);
        if (made.ok) met.applied += 1;
        else expect(made.problems.length).toBeGreaterThan(0);
        const request = {
          measure: 'influence.integrated',
          params: { owner: 'A', target: 'C' },
          dataset: data,
          on: latest,
        };
        expect(() => runMeasure({ ...request, scenario: read.value })).not.toThrow();
      }),
      { numRuns: 400 },
    );
    expect(met.refused).toBeGreaterThan(0);
    expect(met.applied).toBeGreaterThan(0);
  },
);

test('a scenario that went through is refused by name the second time, whatever it changes', () => {
  let applied = 0;
  fc.assert(
    fc.property(fc.array(anyChange, { minLength: 1, maxLength: 4 }), (changes) => {
      const read = readScenario({ id: 's', name: 'S', dataset: data.id, changes });
      if (!read.ok) return;
      const once = applyScenario(data, read.value);
      if (!once.ok) return;
      applied += 1;
      const twice = applyScenario(deepFreeze(once.value), read.value);
      expect(twice.ok, JSON.stringify(changes)).toBe(false);
      expect(twice.problems[0]?.code).toMatch(/^scenario/);
    }),
    { numRuns: 3_000 },
  );
  expect(applied).toBeGreaterThan(50);
});

test('anything at all that claims to be a scenario is answered', () => {
  fc.assert(
    fc.property(fc.oneof(garbage, fc.record({ id, name: garbage, dataset: garbage, changes: garbage })), (input) => {
      expect(typeof readScenario(input).ok).toBe('boolean');
    }),
  );
});
