import { expect, test } from 'vitest';
import { edgeLook } from '../../src/canvas/edgeLook.ts';
import type { DrawnEdge } from '../../src/view/drawing.ts';
import { palettes } from '../../src/view/palette.ts';
import { svgEdge } from '../../src/view/svgEdge.ts';

const route = {
  points: [
    { x: 0, y: 0 },
    { x: 0, y: 80 },
  ],
  label: { x: 0, y: 40 },
  bend: 'vertical' as const,
};

test.each(['solid', 'dashed', 'dotted', 'hatched'] as const)(
  'a %s line has the same bars and the same width on the canvas and in the SVG',
  (line) => {
    for (const width of [1, 3, 7]) {
      const edge: DrawnEdge = {
        ...{ id: 'e', source: 'a', target: 'b', family: 'ownership', arrow: 'triangle', width, line },
        ...{ layered: true, facts: [], standing: 'stated', spoken: 'a line', state: {} },
      };
      const look = edgeLook(edge, palettes.light);
      const svg = svgEdge(edge, route, palettes.light);
      expect(/stroke-dasharray="([^"]*)"/.exec(svg)?.[1] ?? '').toBe(look.dash.join(' '));
      expect(Number(/stroke-width="([^"]*)"/.exec(svg)?.[1])).toBe(look.width);
      expect(/stroke="([^"]*)"/.exec(svg)?.[1]).toBe(look.colour);
    }
  },
);
