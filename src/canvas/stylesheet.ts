import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';

/** Reads what `createCanvas` has written on the element. */
function written<T>(name: string): (element: EdgeSingular | NodeSingular) => T {
  return (element) => element.data(name) as T;
}

/**
 * What Cytoscape draws: the lines. Every figure is written on the element by `createCanvas`, so the sheet never changes.
 * The face of a card is painted in the same frame from the SVG writer's own marks (see `createFaces.ts`); its node is
 * the body that is hit, dragged and linked.
 */
export const stylesheet: StylesheetJson = [
  {
    selector: 'node',
    style: {
      width: written<number>('width'),
      height: written<number>('height'),
      shape: 'round-rectangle',
      'background-opacity': 0,
      'border-width': 0,
      'overlay-opacity': 0,
    },
  },
  {
    selector: 'edge',
    style: {
      'curve-style': 'straight',
      'line-color': written<string>('colour'),
      width: written<number>('width'),
      'line-cap': written<'butt' | 'round'>('cap'),
      'line-style': written<'solid' | 'dashed'>('style'),
      // The types ask for a list here, though a function of the element is fine, as everywhere else.
      'line-dash-pattern': written<number[]>('dash') as unknown as number[],
      'target-arrow-shape': written<'triangle'>('arrow'),
      'target-arrow-color': written<string>('outlineColour'),
      'target-arrow-fill': written<'filled' | 'hollow'>('arrowFill'),
      'arrow-scale': written<number>('arrowScale'),
      opacity: written<number>('opacity'),
      'z-index': written<number>('depth'),
      'underlay-color': written<string>('ink'),
      'underlay-opacity': written<number>('underlay'),
      'underlay-padding': 3,
      'overlay-opacity': 0,
    },
  },
  {
    selector: 'edge[outlineWidth > 0]',
    style: {
      'line-outline-width': written<number>('outlineWidth'),
      'line-outline-color': written<string>('outlineColour'),
    },
  },
  {
    selector: 'edge[weights]',
    style: {
      'curve-style': 'segments',
      'edge-distances': 'node-position',
      'segment-weights': written<number[]>('weights'),
      'segment-distances': written<number[]>('distances'),
      'source-endpoint': written<string>('sourceEndpoint'),
      'target-endpoint': written<string>('targetEndpoint'),
    },
  },
  { selector: 'edge.faint', style: { opacity: 0.14 } },
  { selector: 'edge.active', style: { 'underlay-opacity': 0.35, 'underlay-padding': 4 } },
];
