import { expect, test } from 'vitest';
import { applyScenario } from '../../src/model/scenario.ts';
import { midShare } from '../../src/model/share.ts';
import { datasetAt } from '../../src/model/time.ts';
import type { Change, Dataset } from '../../src/model/types.ts';
import { buyOutChanges, dissolveChanges, guardChanges, usersOf } from '../../src/store/scenarioSteps.ts';
import { dataset } from '../support/builder.ts';

const joint = dataset('S 50 J', 'N 50 J', 'J 64.5 LY', 'N 100 C', 'C operates SYS', 'LY uses SYS', 'N uses SYS');
const day = (data: Dataset) => datasetAt(data, { asOf: null, knownBy: null });

function after(changes: readonly Change[]) {
  const result = applyScenario(joint, { id: 'w', name: 'w', dataset: joint.id, changes });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return day(result.value);
}
const held = (at: ReturnType<typeof day>, owner: string, target: string): number =>
  at.stakes
    .filter(({ stake }) => stake.owner === owner && stake.target === target)
    .reduce((sum, { capital }) => sum + (capital === 'unknown' ? 0 : midShare(capital)), 0);

test('a dissolved joint venture leaves each owner its part, and nothing is lost', () => {
  const at = after(dissolveChanges(day(joint), 'J'));
  expect(held(at, 'S', 'LY')).toBeCloseTo(0.3225, 12);
  expect(held(at, 'N', 'LY')).toBeCloseTo(0.3225, 12);
  expect(at.entities.some(({ id }) => id === 'J')).toBe(false);
});

test('whoever buys out the others holds all that was held', () => {
  const at = after(buyOutChanges(day(joint), 'J', 'S'));
  expect(held(at, 'S', 'J')).toBeCloseTo(1, 12);
  expect(held(at, 'N', 'J')).toBe(0);
});

test('a second factor stands before what a link opens, against the drawn arrow where control goes that way', () => {
  const uses = joint.dependencies.find(({ from, kind }) => from === 'LY' && kind === 'usesSystem');
  if (uses === undefined) throw new Error('no link');
  const changes = guardChanges(day(joint), uses);
  expect(changes.at(-1)).toMatchObject({ type: 'addRequirement', target: 'LY' });
  expect(after(changes).requirements).toHaveLength(1);
});

test('the users of a shared system are each named once', () => {
  expect(usersOf(day(joint), 'SYS')).toEqual(['LY', 'N']);
});
