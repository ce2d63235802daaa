import type { LegendEntry } from './drawing.ts';
import { textWidth } from './measureText.ts';
import { outlinePath } from './outlinePath.ts';
import type { Palette } from './palette.ts';
import { lookOf } from './svgCard.ts';
import { svgEdge } from './svgEdge.ts';
import { element, escapeXml } from './xml.ts';

const column = 40;
const line = 20;

/** The legend in as many columns as fit `width`; returns its markup from (0, 0) on and its height, px. */
export function svgLegend(
  entries: readonly LegendEntry[],
  width: number,
  palette: Palette,
): { svg: string; height: number } {
  if (entries.length === 0) return { svg: '', height: 0 };
  const widest = Math.max(...entries.map((entry) => textWidth(entry.words, 11.5, 400))) + column + 24;
  const columns = Math.max(1, Math.min(entries.length, Math.floor(width / widest)));
  const rows = Math.ceil(entries.length / columns);
  const svg = entries.map((entry, at) => {
    const x = Math.floor(at / rows) * widest;
    const y = (at % rows) * line + line / 2;
    return element(
      'g',
      { transform: `translate(${Math.round(x)} ${y})` },
      `${sample(entry, palette)}${element('text', { x: column, y: 4, 'font-size': 11.5, fill: palette.ink2 }, escapeXml(entry.words))}`,
    );
  });
  return { svg: svg.join(''), height: rows * line };
}

function sample(entry: LegendEntry, palette: Palette): string {
  if ('shape' in entry.sample) {
    const node = { ...entry.sample, width: 26, height: 14 };
    const look = lookOf(node, palette);
    const d = outlinePath({ ...node, shape: 'pill' });
    const diamond = entry.id === 'conflict' ? 'M15 -7L22 0L15 7L8 0Z' : undefined;
    return element('path', {
      d: diamond ?? d,
      transform: diamond === undefined ? 'translate(15 0)' : undefined,
      fill: diamond === undefined ? look.fill : palette.families.conflict.line,
      stroke: look.stroke,
      'stroke-width': 1.6,
    });
  }
  const edge = {
    id: `legend ${entry.id}`,
    source: '',
    target: '',
    width: entry.sample.family === 'route' ? 3 : entry.sample.family === 'dependency' ? 1.4 : 2,
    layered: false,
    facts: [],
    standing: 'stated' as const,
    spoken: entry.words,
    ...entry.sample,
  };
  const route = {
    points: [
      { x: 2, y: 0 },
      { x: 32, y: 0 },
    ],
    label: { x: 15, y: 0 },
    bend: 'horizontal' as const,
  };
  return svgEdge(edge, route, palette);
}
