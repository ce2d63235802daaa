import { expect, test } from 'vitest';
import { edgeShape } from '../../src/canvas/edgeShape.ts';
import type { Point } from '../../src/layouts/layout.ts';
import { sampleCurve } from '../../src/view/curve.ts';

const source = { x: 100, y: 50 };
const target = { x: 260, y: 310 };

/** Where Cytoscape puts a bend: a share of the way between the centres, and that far off the line. */
function bendAt(weight: number, distance: number): Point {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy);
  return {
    x: source.x + dx * weight - (dy / length) * distance,
    y: source.y + dy * weight + (dx / length) * distance,
  };
}

test('the bends lie on the same curve as the SVG draws', () => {
  const route = {
    points: [
      { x: 120, y: 77 },
      { x: 120, y: 180 },
      { x: 240, y: 283 },
    ],
    label: source,
  };
  const shape = edgeShape(route, source, target);
  const sampled = sampleCurve(route, 14).slice(1, -1);
  expect(shape?.weights).toHaveLength(sampled.length);
  sampled.forEach((point, index) => {
    const bend = bendAt(shape?.weights[index] ?? 0, shape?.distances[index] ?? 0);
    expect(Math.hypot(bend.x - point.x, bend.y - point.y)).toBeLessThan(0.05);
  });
  expect(shape?.sourceEndpoint).toBe('20px 27px');
  expect(shape?.targetEndpoint).toBe('-20px -27px');
});

test('a straight line keeps its own ends', () => {
  const shape = edgeShape(
    {
      points: [
        { x: 130, y: 77 },
        { x: 130, y: 283 },
      ],
      label: source,
    },
    source,
    target,
  );
  expect(shape?.weights).toHaveLength(1);
  expect(shape?.sourceEndpoint).toBe('30px 27px');
});

test('a line between two cards at the same place has no shape of its own', () => {
  expect(edgeShape({ points: [source, source], label: source }, source, source)).toBeNull();
});
