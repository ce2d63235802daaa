import type { ElementDefinition } from 'cytoscape';
import type { Positions } from '../layouts/layout.ts';
import type { DrawnEdge, DrawnNode } from '../view/drawing.ts';
import { palettes, type Theme } from '../view/palette.ts';
import { edgeLook } from './edgeLook.ts';
import { edgeShape } from './edgeShape.ts';

/** A card as the body Cytoscape hits and drags. */
export function nodeElement(node: DrawnNode, positions: Positions): ElementDefinition {
  const at = positions.nodes[node.id] ?? { x: 0, y: 0 };
  return {
    group: 'nodes',
    data: { id: node.id, width: node.width, height: node.height },
    position: { x: at.x, y: at.y },
  };
}

/** A line with its route and look; null while one of its ends has no place. */
export function edgeElement(edge: DrawnEdge, positions: Positions, theme: Theme): ElementDefinition | null {
  const source = positions.nodes[edge.source];
  const target = positions.nodes[edge.target];
  if (source === undefined || target === undefined) return null;
  const palette = palettes[theme];
  const look = edgeLook(edge, palette);
  const route = positions.edges[edge.id];
  const shape = route === undefined ? null : edgeShape(route, source, target);
  return {
    group: 'edges',
    data: {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      ...look,
      style: look.dash.length > 0 ? 'dashed' : 'solid',
      dash: look.dash.length > 0 ? look.dash : [6, 3],
      ink: palette.ink,
      ...(shape === null || shape.weights.length === 0 ? {} : shape),
    },
  };
}
