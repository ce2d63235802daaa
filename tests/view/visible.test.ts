import { expect, test } from 'vitest';
import { datasetAt } from '../../src/model/time.ts';
import type { EntityId } from '../../src/model/types.ts';
import { emptyView } from '../../src/view/view.ts';
import { visibleEntities } from '../../src/view/visible.ts';
import { dataset } from '../support/builder.ts';

const many = Array.from({ length: 200 }, (_, i) => `S 1 T${i}`);
const plain = dataset(...many);
const first = plain.entities[0]?.id;
const small = {
  ...plain,
  opening: { ...plain.opening, entities: first === undefined ? [] : [first] },
};
const at = datasetAt(small, { asOf: null, knownBy: null });
const all = new Set<EntityId>(at.entities.map(({ id }) => id));
const lit = { active: true, entities: all, facts: new Set<string>(), route: null, cut: null };

test('of a highlight that covers a large network the first part is shown and the rest is counted', () => {
  const visible = visibleEntities(at, emptyView, lit);
  expect(visible.ids.size).toBe(60);
  expect(visible.hidden).toBe(all.size - 60);
});

test('a cut is shown whole, however large it is', () => {
  const cut = {
    id: 'c',
    title: { key: 'picture.and' as const },
    links: [],
    entities: [],
    cost: 1,
    minimal: true,
    changes: [],
  };
  expect(visibleEntities(at, emptyView, { ...lit, cut }).hidden).toBe(0);
});
