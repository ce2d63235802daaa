import type { DrawnNode } from './drawing.ts';

/**
 * The outline of a node by its kind, as an SVG path around (0, 0): people have round shoulders, funds cut corners,
 * arrangements square ones, data a folded corner, systems are pills. `grow` moves the outline outwards, px.
 */
export function outlinePath(node: Pick<DrawnNode, 'kind' | 'shape' | 'width' | 'height'>, grow = 0): string {
  const w = node.width / 2 + grow;
  const h = node.height / 2 + grow;
  if (node.shape === 'pill') return rounded(w, h, h, h);
  if (node.shape === 'sheet') return `M${-w} ${-h}H${w - 12}L${w} ${-h + 12}V${h}H${-w}Z`;
  if (node.kind === 'person') return rounded(w, h, Math.min(h, 24 + grow), 10 + grow);
  if (node.kind === 'arrangement') return rounded(w, h, 1, 1);
  if (node.kind === 'fund') {
    const c = 9;
    return `M${-w + c} ${-h}H${w - c}L${w} ${-h + c}V${h - c}L${w - c} ${h}H${-w + c}L${-w} ${h - c}V${-h + c}Z`;
  }
  return rounded(w, h, 10 + grow, 10 + grow);
}

function rounded(w: number, h: number, top: number, bottom: number): string {
  return (
    `M${-w} ${-h + top}A${top} ${top} 0 0 1 ${-w + top} ${-h}H${w - top}A${top} ${top} 0 0 1 ${w} ${-h + top}` +
    `V${h - bottom}A${bottom} ${bottom} 0 0 1 ${w - bottom} ${h}H${-w + bottom}A${bottom} ${bottom} 0 0 1 ${-w} ${h - bottom}Z`
  );
}
