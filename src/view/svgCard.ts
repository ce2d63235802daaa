import { pillSide } from './cardNodes.ts';
import type { DrawnNode } from './drawing.ts';
import { kindIcons } from './kindIcons.ts';
import { textWidth } from './measureText.ts';
import { outlinePath } from './outlinePath.ts';
import type { Palette } from './palette.ts';
import type { PlacedPoint } from './placed.ts';
import { element, escapeXml } from './xml.ts';

/** One card, pill or sheet with all its states (see `drawing.spec.md`), as an SVG group. */
export function svgCard(node: DrawnNode, at: PlacedPoint, palette: Palette): string {
  const look = lookOf(node, palette);
  const parts = [element('title', {}, escapeXml(node.spoken))];
  const outline = outlinePath(node);
  if (node.state.selected === true) {
    parts.push(element('path', { d: outlinePath(node, 4), fill: 'none', stroke: palette.ink, 'stroke-width': 2 }));
  }
  if (node.shape === 'card') {
    parts.push(
      element('path', { d: outline, transform: 'translate(0 1.5)', fill: palette.shadow, stroke: palette.shadow }),
    );
  }
  parts.push(
    element('path', {
      d: outline,
      fill: look.fill,
      stroke: look.stroke,
      'stroke-width': node.kind === 'unknownParty' ? 1.9 : look.width,
      'stroke-dasharray': node.kind === 'unknownParty' ? '0.1 4.2' : undefined,
      'stroke-linecap': node.kind === 'unknownParty' ? 'round' : undefined,
    }),
  );
  if (node.standing === 'assumed') parts.push(element('path', { d: outline, fill: 'url(#hatch)', stroke: 'none' }));
  if (node.kind === 'state') {
    parts.push(element('path', { d: outlinePath(node, -3.5), fill: 'none', stroke: look.stroke, 'stroke-width': 0.8 }));
  }
  if (node.shape === 'sheet') {
    const [w, h] = [node.width / 2, node.height / 2];
    parts.push(
      element('path', { d: `M${w - 12} ${-h}V${-h + 12}H${w}`, fill: 'none', stroke: look.stroke, 'stroke-width': 1 }),
    );
  }
  if (node.shape === 'card') parts.push(accentBar(node, look.accent));
  parts.push(words(node, palette, look.accent));
  if (node.state.cut === true) {
    const [w, h] = [node.width / 2 + 5, node.height / 2 - 6];
    parts.push(
      element('path', { d: `M${-w} ${h}L${w} ${-h}`, stroke: palette.families.route.line, 'stroke-width': 2.2 }),
    );
  }
  if (node.more !== undefined) parts.push(moreChip(node, node.more, palette));
  if (node.tag !== undefined) parts.push(tagChip(node, node.tag, palette));
  if (node.state.conflict === true) parts.push(conflictMark(node, palette));
  const dimmed = node.state.dimmed === true;
  // An opaque ground under a dimmed card: lines must not show through its words.
  const ground = dimmed ? element('path', { d: outline, fill: palette.paper }) : '';
  return element(
    'g',
    { 'data-id': node.id, role: 'img', 'aria-label': node.spoken, transform: `translate(${at.x} ${at.y})` },
    dimmed ? ground + element('g', { opacity: 0.42 }, parts.join('')) : parts.join(''),
  );
}

/** Colours of a card: the states of the route win over conflict, conflict over the family. */
export function lookOf(
  node: Pick<DrawnNode, 'shape' | 'accent' | 'state'>,
  palette: Palette,
): { fill: string; stroke: string; accent: string; width: number } {
  const { families } = palette;
  const { state } = node;
  const hit = state.start === true || state.reached === true || state.onRoute === true;
  const fill = state.start === true || (hit && node.shape === 'sheet') ? families.route.soft : undefined;
  if (hit) return { fill: fill ?? palette.panel, stroke: families.route.line, accent: families.route.line, width: 2 };
  if (state.conflict === true || state.choke === true) {
    return { fill: families.conflict.soft, stroke: families.conflict.line, accent: families.conflict.line, width: 2 };
  }
  if (state.planned === true)
    return { fill: 'none', stroke: palette.border, accent: families.neutral.line, width: 1.2 };
  if (state.ended === true) {
    return { fill: families.neutral.soft, stroke: palette.border, accent: families.neutral.line, width: 1.2 };
  }
  const own = families[node.accent];
  if (node.shape === 'card') return { fill: palette.panel, stroke: palette.border, accent: own.line, width: 1.1 };
  return { fill: own.soft, stroke: own.line, accent: own.line, width: 1.5 };
}

function accentBar(node: DrawnNode, colour: string): string {
  const height = node.height - 18;
  return element('rect', { x: -node.width / 2, y: -height / 2, width: 4, height, rx: 2, fill: colour });
}

function words(node: DrawnNode, palette: Palette, accent: string): string {
  const left = -node.width / 2 + (node.shape === 'pill' ? pillSide : 14);
  const second = [node.native, node.code].filter((part) => part !== undefined).join(' · ');
  const lines = [node.title, ...(second === '' ? [] : [second]), ...(node.figure === undefined ? [] : [node.figure])];
  const first = -((lines.length - 1) * 16.5) / 2 + 4.2;
  const icon = element('path', {
    d: kindIcons[node.dispersed === true ? 'dispersed' : node.kind],
    transform: `translate(${left} ${first - 11.2}) scale(0.58)`,
    fill: 'none',
    stroke: accent,
    'stroke-width': 2.4,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
  const drawn = lines.map((line, at) => {
    const isFigure = at > 0 && at === lines.length - 1 && node.figure !== undefined;
    return element(
      'text',
      {
        x: at === 0 ? left + 20 : left,
        y: first + at * 16.5,
        'font-size': at === 0 ? 12.5 : 11,
        'font-weight': at === 0 || isFigure ? 600 : 400,
        fill: at === 0 || isFigure ? palette.ink : palette.ink2,
      },
      escapeXml(line),
    );
  });
  return icon + drawn.join('');
}

function moreChip(node: DrawnNode, more: NonNullable<DrawnNode['more']>, palette: Palette): string {
  const text = `+${more.owners + more.owned + more.links}`;
  const width = Math.ceil(textWidth(text, 11, 500)) + 12;
  const x = node.width / 2 - width - 8;
  const y = node.height / 2 - 8;
  return element(
    'g',
    { 'data-more': node.id },
    element('title', {}, escapeXml(more.words)) +
      element('rect', {
        x,
        y,
        width,
        height: 16,
        rx: 8,
        fill: palette.panel,
        stroke: palette.border,
        'stroke-width': 1,
      }) +
      element(
        'text',
        { x: x + width / 2, y: y + 12, 'font-size': 11, 'text-anchor': 'middle', fill: palette.ink2 },
        text,
      ),
  );
}

function tagChip(node: DrawnNode, tag: string, palette: Palette): string {
  const { state } = node;
  const hit = state.cut === true || state.start === true || state.reached === true;
  const family = hit ? 'route' : state.conflict === true || state.choke === true ? 'conflict' : 'neutral';
  const colours = palette.families[family];
  const width = Math.ceil(textWidth(tag, 11, 600)) + 14;
  const x = node.width / 2 - width - 8;
  const y = -node.height / 2 - 12;
  return (
    element('rect', { x, y, width, height: 18, rx: 9, fill: colours.soft, stroke: colours.line, 'stroke-width': 1 }) +
    element(
      'text',
      { x: x + width / 2, y: y + 13, 'font-size': 11, 'font-weight': 600, 'text-anchor': 'middle', fill: colours.text },
      escapeXml(tag),
    )
  );
}

function conflictMark(node: DrawnNode, palette: Palette): string {
  const [x, y] = [-node.width / 2 + 2, -node.height / 2 + 2];
  return element('path', {
    d: `M${x} ${y - 9}L${x + 9} ${y}L${x} ${y + 9}L${x - 9} ${y}Z`,
    fill: palette.families.conflict.line,
    stroke: palette.panel,
    'stroke-width': 1.5,
  });
}
