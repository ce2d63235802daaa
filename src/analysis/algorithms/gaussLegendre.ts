/** Nodes and weights on [0, 1]. */
export interface Quadrature {
  readonly node: Float64Array;
  readonly weight: Float64Array;
}

const rules = new Map<number, Quadrature>();

/**
 * Gauss-Legendre quadrature on [0, 1] with `count` nodes: exact for polynomials up to degree 2 · count - 1.
 *
 * Nodes by Newton's method on the Legendre recurrence, to full precision. Complexity O(count²), kept by count.
 * Reference: M. Abramowitz, I. Stegun, Handbook of Mathematical Functions (1964), 25.4.29.
 */
export function gaussLegendre(count: number): Quadrature {
  const known = rules.get(count);
  if (known !== undefined) return known;
  const node = new Float64Array(count);
  const weight = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let round = 0; round < 100; round++) {
      let previous = 1;
      let current = x;
      for (let degree = 2; degree <= count; degree++) {
        const next = ((2 * degree - 1) * x * current - (degree - 1) * previous) / degree;
        previous = current;
        current = next;
      }
      slope = (count * (x * current - previous)) / (x * x - 1);
      const move = current / slope;
      x -= move;
      if (Math.abs(move) < 1e-16) break;
    }
    node[i] = (1 - x) / 2;
    weight[i] = 1 / ((1 - x * x) * slope * slope);
  }
  const rule = { node, weight };
  rules.set(count, rule);
  return rule;
}
