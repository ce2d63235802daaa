import { expect, test } from 'vitest';
import { contrast, paletteCss, palettes, themes } from '../../src/view/palette.ts';

for (const theme of themes) {
  const palette = palettes[theme];
  const grounds = [palette.paper, palette.panel];

  test(`${theme}: every text has at least 4.5:1 on paper and panel`, () => {
    const texts = [
      palette.ink,
      palette.ink2,
      palette.ink3,
      ...Object.values(palette.families).map((family) => family.text),
    ];
    for (const text of texts)
      for (const ground of grounds) expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  test(`${theme}: every mark has at least 3:1 on paper and panel`, () => {
    const lines = [palette.border, ...Object.values(palette.families).map((family) => family.line)];
    for (const line of lines)
      for (const ground of grounds) expect(contrast(line, ground), `${line} on ${ground}`).toBeGreaterThanOrEqual(3);
  });

  test(`${theme}: text on a family's tint and numbers on its discs can be read`, () => {
    for (const family of Object.values(palette.families)) {
      expect(contrast(family.text, family.soft)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.ink, family.soft)).toBeGreaterThanOrEqual(7);
    }
    expect(contrast(palette.panel, palette.families.route.line)).toBeGreaterThanOrEqual(4.5);
  });

  test(`${theme}: the families of lines stay apart for the three kinds of colour-blindness`, () => {
    const names = ['ownership', 'control', 'dependency', 'route', 'conflict'] as const;
    for (const kind of Object.keys(blindness) as (keyof typeof blindness)[]) {
      for (const [at, a] of names.entries()) {
        for (const b of names.slice(at + 1)) {
          const gap = difference(seen(palette.families[a].line, kind), seen(palette.families[b].line, kind));
          expect(gap, `${a} and ${b}, ${kind}`).toBeGreaterThanOrEqual(8.5);
        }
      }
    }
  });
}

test('high contrast gives marks at least 4.5:1 and text 7:1', () => {
  for (const theme of ['lightContrast', 'darkContrast'] as const) {
    const palette = palettes[theme];
    for (const family of Object.values(palette.families)) {
      expect(contrast(family.line, palette.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(family.text, palette.paper)).toBeGreaterThanOrEqual(7);
    }
  }
});

test('page and picture use the same colours: the CSS names every one', () => {
  const css = paletteCss('light');
  expect(css).toContain('--paper:#f7f6f2;');
  expect(css).toContain(`--route:${palettes.light.families.route.line};`);
  expect(css).toContain('--ownership-soft:');
});

test('contrast is 21 for black on white and 1 for a colour on itself', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#123456', '#123456')).toBe(1);
});

// Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
const blindness = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

function seen(hex: string, kind: keyof typeof blindness): [number, number, number] {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const m = blindness[kind];
  const row = (at: number): number =>
    Math.min(1, Math.max(0, (m[at] ?? 0) * r + (m[at + 1] ?? 0) * g + (m[at + 2] ?? 0) * b));
  return lab(row(0), row(3), row(6));
}

function lab(r: number, g: number, b: number): [number, number, number] {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((value, at) => value - (b[at] ?? 0)));
}
