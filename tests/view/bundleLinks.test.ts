import { expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { bundleLinks } from '../../src/view/bundleLinks.ts';
import type { DrawnEdge } from '../../src/view/drawing.ts';

const speaker = { language: 'en', catalogue: en, nameOf: (id: string) => id };

function line(id: string, more: Partial<DrawnEdge> = {}): DrawnEdge {
  return {
    id,
    source: 'LY',
    target: 'NAVER',
    family: 'dependency',
    width: 1,
    line: 'solid',
    arrow: 'triangle',
    layered: false,
    facts: [id],
    standing: 'stated',
    state: {},
    spoken: 'LY subcontracts to NAVER',
    ...more,
  };
}

test('links of one kind between the same two are one line that counts them and keeps every fact', () => {
  const drawn = bundleLinks(speaker, [
    { kind: 'subcontractsTo', edge: line('a') },
    { kind: 'subcontractsTo', edge: line('b', { state: { selected: true } }) },
    { kind: 'subcontractsTo', edge: line('c') },
  ]);
  expect(drawn).toHaveLength(1);
  expect(drawn[0]).toMatchObject({ id: 'a', label: '×3', facts: ['a', 'b', 'c'], state: { selected: true } });
  expect(drawn[0]?.spoken).toContain('3 links');
});

test('another kind, direction, standing or state stays a line of its own', () => {
  const drawn = bundleLinks(speaker, [
    { kind: 'subcontractsTo', edge: line('a') },
    { kind: 'dependsOn', edge: line('b') },
    { kind: 'subcontractsTo', edge: line('c', { source: 'NAVER', target: 'LY' }) },
    { kind: 'subcontractsTo', edge: line('d', { line: 'hatched' }) },
    { kind: 'subcontractsTo', edge: line('e', { state: { planned: true } }) },
  ]);
  expect(drawn.map((edge) => edge.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
});
