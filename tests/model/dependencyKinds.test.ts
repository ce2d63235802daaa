import { expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { dependencyKinds } from '../../src/model/dependencyKinds.ts';
import { techniqueName, techniques, techniqueUrl } from '../../src/model/techniques.ts';
import { dependencyKindIds } from '../../src/model/types.ts';

test('the table has a row for every kind, and every row its words', () => {
  expect(Object.keys(dependencyKinds).sort()).toEqual([...dependencyKindIds].sort());
  for (const kind of dependencyKindIds) {
    expect(en).toHaveProperty([`facts.kind.${kind}`]);
    expect(en).toHaveProperty([`facts.kind.${kind}.rule`]);
  }
});

test('equity is not in the table: no kind owns, controls or invests', () => {
  expect(dependencyKindIds.filter((kind) => /own|control|invest|hold/i.test(kind))).toEqual([]);
});

test('trust and shared systems carry control against the arrow, a contract and a plain dependency carry none', () => {
  const control = (kind: (typeof dependencyKindIds)[number]) => dependencyKinds[kind].control;
  expect([control('trustsIdentityFrom'), control('usesSystem'), control('grantsTokenTo')]).toEqual([
    'reverse',
    'reverse',
    'reverse',
  ]);
  expect([control('dependsOn'), control('subcontractsTo'), control('sendsDataTo'), control('storesDataOf')]).toEqual([
    'none',
    'none',
    'none',
    'none',
  ]);
  expect(dependencyKinds.dependsOn.outage).toBe('reverse');
});

test('an open network and stolen credentials are conditions and nothing alone', () => {
  const conditions = dependencyKindIds.filter((kind) => dependencyKinds[kind].condition === true);
  expect(conditions).toEqual(['networkConnected', 'credentialFor']);
});

test('a way back is weak and has the techniques of its own, or there is none', () => {
  for (const kind of dependencyKindIds) {
    const { controlBack, techniquesBack } = dependencyKinds[kind];
    expect(techniquesBack.length > 0, kind).toBe(controlBack === 'weak');
  }
});

test('every technique that a kind names is in the table of names', () => {
  for (const rule of Object.values(dependencyKinds)) {
    for (const id of [...rule.techniques, ...rule.techniquesBack]) expect(techniqueName(id), id).not.toBeNull();
  }
  expect(techniques.length).toBeGreaterThanOrEqual(30);
  expect(techniqueName('constructor')).toBeNull();
  expect(techniqueUrl('T1078.002')).toBe('https://attack.mitre.org/techniques/T1078/002/');
});
