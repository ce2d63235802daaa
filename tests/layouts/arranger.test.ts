import { expect, test } from 'vitest';
import { createArranger } from '../../src/layouts/arranger.ts';
import { placeFlow } from '../../src/layouts/flow.ts';
import { layoutById, layouts } from '../../src/layouts/registry.ts';
import { en } from '../../src/messages/en.ts';
import { at } from '../support/builder.ts';
import { caseNames, draw, drawCase } from '../view/drawCase.ts';
import { looseEnds, overlappingCards, pierced } from './invariants.ts';

const fresh = { fixed: {}, previous: {} };

test('without a worker the arranger places in the thread, with the same positions', async () => {
  const drawing = drawCase('ly');
  const arranger = createArranger(() => null);
  for (const layout of layouts) {
    expect(await arranger.arrange(layout.id, drawing, fresh)).toEqual(layout.place(drawing, fresh));
  }
  arranger.destroy();
});

test('an unknown layout is the first of the list, and every layout has a name', () => {
  expect(layoutById('nonsense')).toBe(layouts[0]);
  for (const layout of layouts) expect(Object.keys(en)).toContain(layout.title);
});

for (const name of caseNames) {
  test(`${name}: the flow keeps cards and routes free as well`, () => {
    const drawing = drawCase(name);
    const positions = placeFlow.place(drawing, fresh);
    expect(overlappingCards(drawing, positions)).toEqual([]);
    expect(pierced(drawing, positions)).toEqual([]);
    expect(looseEnds(drawing, positions)).toEqual([]);
  });
}

test('the flow runs from left to right', () => {
  const { nodes } = placeFlow.place(draw(at('PC hasAccessTo S', 'S hasAccessTo T')), fresh);
  expect(nodes['PC']?.x).toBeLessThan(nodes['S']?.x ?? 0);
  expect(nodes['S']?.x).toBeLessThan(nodes['T']?.x ?? 0);
});
