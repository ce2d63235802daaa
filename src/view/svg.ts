import type { Drawing } from './drawing.ts';
import { type Palette, palettes, type Theme } from './palette.ts';
import type { Placed } from './placed.ts';
import { svgCard } from './svgCard.ts';
import { svgEdge, svgLabel } from './svgEdge.ts';
import { svgLegend } from './svgLegend.ts';
import { element, escapeXml } from './xml.ts';

/** How the SVG is written. Left out: no legend, no caption, scale 1, the theme's paper as ground. */
export interface SvgOptions {
  readonly theme: Theme;
  readonly legend?: boolean;
  /** Lines under the picture: title, date, sources. The first one is bold. */
  readonly caption?: readonly string[];
  /** Text kept in `<metadata>`, such as a snapshot; escaped. */
  readonly embed?: string;
  readonly scale?: number;
  /** False: transparent. */
  readonly background?: boolean;
  /** Language of the words, for screen readers and fonts. */
  readonly language?: string;
}

/** Fonts of every text in the picture. */
export const svgFont =
  "'Inter Variable', Inter, 'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic', 'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK JP', system-ui, sans-serif";

/**
 * Writes the picture as one SVG text: real text, a title and description, names escaped, no scripts, no addresses.
 * The same drawing and positions give the same text. Marks without a place are left out. O(marks).
 */
export function writeSvg(drawing: Drawing, positions: Placed, options: SvgOptions): string {
  const palette = palettes[options.theme];
  const { x, y, width } = positions.bounds;
  const foot = footOf(drawing, options, Math.max(width - 36, 200), palette);
  const height = positions.bounds.height + foot.height;
  const scale = options.scale ?? 1;
  const edges = drawing.edges
    .map((edge) => ({ edge, route: positions.edges[edge.id] }))
    .sort((a, b) => depth(a.edge) - depth(b.edge));
  const lines: string[] = [];
  const labels: string[] = [];
  for (const { edge, route } of edges) {
    if (route === undefined) continue;
    lines.push(svgEdge(edge, route, palette));
    labels.push(svgLabel(edge, route, palette));
  }
  const cards = drawing.nodes.flatMap((node) => {
    const at = positions.nodes[node.id];
    return at === undefined ? [] : [svgCard(node, at, palette)];
  });
  const ground =
    options.background === false
      ? ''
      : element('rect', { x, y, width, height, fill: palette.paper, 'data-part': 'ground' });
  const body = [
    element('title', { id: 'title' }, escapeXml(drawing.title)),
    element('desc', { id: 'desc' }, escapeXml(drawing.description)),
    options.embed === undefined ? '' : element('metadata', {}, escapeXml(options.embed)),
    element('defs', {}, hatching(palette)),
    ground,
    element('g', { 'data-part': 'lines' }, lines.join('\n')),
    element('g', { 'data-part': 'cards' }, cards.join('\n')),
    element('g', { 'data-part': 'labels' }, labels.filter((label) => label !== '').join('\n')),
    foot.svg === ''
      ? ''
      : element(
          'g',
          { 'data-part': 'foot', transform: `translate(${x + 18} ${y + positions.bounds.height})` },
          foot.svg,
        ),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: width * scale,
      height: height * scale,
      viewBox: `${x} ${y} ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      lang: options.language,
      'font-family': svgFont,
      'font-size': 12.5,
      style: 'font-variant-numeric:tabular-nums',
    },
    `\n${body.filter((part) => part !== '').join('\n')}\n`,
  );
}

/** Dimmed lines lie lowest, the route on top. */
function depth(edge: Drawing['edges'][number]): number {
  if (edge.state.dimmed === true) return 0;
  return edge.family === 'route' ? 3 : edge.family === 'dependency' ? 1 : 2;
}

/** The stripes of assumed cards. */
function hatching(palette: Palette): string {
  const gap = 6;
  return element(
    'pattern',
    { id: 'hatch', width: gap, height: gap, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: gap / 2, height: gap, fill: palette.families.neutral.line, opacity: 0.22 }),
  );
}

function footOf(
  drawing: Drawing,
  options: SvgOptions,
  width: number,
  palette: Palette,
): { svg: string; height: number } {
  const legend = options.legend === true ? svgLegend(drawing.legend, width, palette) : { svg: '', height: 0 };
  const caption = options.caption ?? [];
  if (legend.height === 0 && caption.length === 0) return { svg: '', height: 0 };
  const rule = element('path', { d: `M0 0.5H${width}`, stroke: palette.rule, 'stroke-width': 1 });
  const start = legend.height === 0 ? 8 : legend.height + 24;
  const lines = caption.map((line, at) =>
    element(
      'text',
      {
        x: 0,
        y: start + 12 + at * 16,
        'font-size': at === 0 ? 12.5 : 11,
        'font-weight': at === 0 ? 600 : 400,
        fill: at === 0 ? palette.ink : palette.ink2,
      },
      escapeXml(line),
    ),
  );
  const svg = rule + element('g', { transform: 'translate(0 12)' }, legend.svg) + lines.join('');
  return { svg, height: start + caption.length * 16 + 14 };
}
