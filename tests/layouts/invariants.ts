import type { Positions } from '../../src/layouts/layout.ts';
import { sampleCurve } from '../../src/view/curve.ts';
import type { Drawing, DrawnNode } from '../../src/view/drawing.ts';
import { labelSize } from '../../src/view/labelSize.ts';

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pairs of cards that overlap. */
export function overlappingCards(drawing: Drawing, positions: Positions): string[] {
  return overlaps(drawing.nodes.map((node) => boxOf(node, positions)));
}

/** Labels that lie on cards or on other labels. */
export function badLabels(drawing: Drawing, positions: Positions): string[] {
  const cards = drawing.nodes.map((node) => boxOf(node, positions));
  const labels = labelBoxes(drawing, positions);
  const onCards = labels.flatMap((label) =>
    cards.filter((card) => meet(label, card)).map((card) => `${label.name} on ${card.name}`),
  );
  return [...overlaps(labels), ...onCards];
}

/** Routes that run through a card that is not one of their ends. */
export function pierced(drawing: Drawing, positions: Positions): string[] {
  const cards = drawing.nodes.map((node) => boxOf(node, positions));
  const found: string[] = [];
  for (const edge of drawing.edges) {
    const route = positions.edges[edge.id];
    if (route === undefined) {
      found.push(`${edge.id} has no route`);
      continue;
    }
    const line = sampleCurve(route, 24).flatMap((point, at, all) => {
      const next = all[at + 1];
      return next === undefined ? [point] : [point, ...between(point, next)];
    });
    for (const card of cards) {
      if (card.name === edge.source || card.name === edge.target) continue;
      const through = line.some(({ x, y }) => x > card.left && x < card.right && y > card.top && y < card.bottom);
      if (through) found.push(`${edge.id} through ${card.name}`);
    }
  }
  return found;
}

/** Ends of routes that do not lie on the border of their card. */
export function looseEnds(drawing: Drawing, positions: Positions): string[] {
  const cards = new Map(drawing.nodes.map((node) => [node.id, boxOf(node, positions)]));
  return drawing.edges.flatMap((edge) => {
    const points = positions.edges[edge.id]?.points ?? [];
    const [first, last] = [points[0], points[points.length - 1]];
    const ends = [
      [first, cards.get(edge.source)],
      [last, cards.get(edge.target)],
    ] as const;
    return ends.flatMap(([point, card]) => {
      if (point === undefined || card === undefined) return [`${edge.id} has no end`];
      const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.6;
      const onSide =
        near(point.x, card.left) || near(point.x, card.right) || near(point.y, card.top) || near(point.y, card.bottom);
      const inside =
        point.x > card.left - 1 && point.x < card.right + 1 && point.y > card.top - 1 && point.y < card.bottom + 1;
      return onSide && inside ? [] : [`${edge.id} ends off ${card.name}`];
    });
  });
}

function between(a: { x: number; y: number }, b: { x: number; y: number }): { x: number; y: number }[] {
  const steps = Math.floor(Math.hypot(a.x - b.x, a.y - b.y) / 6);
  return Array.from({ length: steps }, (_, at) => {
    const t = (at + 1) / (steps + 1);
    return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
  });
}

function boxOf(node: DrawnNode, positions: Positions): Box {
  const at = positions.nodes[node.id];
  if (at === undefined) throw new Error(`${node.id} has no place`);
  const { width, height } = node;
  return {
    name: node.id,
    left: at.x - width / 2,
    right: at.x + width / 2,
    top: at.y - height / 2,
    bottom: at.y + height / 2,
  };
}

function labelBoxes(drawing: Drawing, positions: Positions): Box[] {
  return drawing.edges.flatMap((edge) => {
    const size = labelSize(edge);
    const at = positions.edges[edge.id]?.label;
    if (size === null || at === undefined) return [];
    const { width, height } = size;
    return [
      {
        name: `label of ${edge.id}`,
        left: at.x - width / 2,
        right: at.x + width / 2,
        top: at.y - height / 2,
        bottom: at.y + height / 2,
      },
    ];
  });
}

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((box, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => meet(box, other))
      .map((other) => `${box.name} on ${other.name}`),
  );
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
}
