import type { Family } from './drawing.ts';

export const themes = ['light', 'dark', 'lightContrast', 'darkContrast', 'print'] as const;
/** `print` has no tints and a white ground: the marks must be told apart in black and white. */
export type Theme = (typeof themes)[number];

/** The colours of one family: its line, its tint behind text, and its text. sRGB hex. */
export interface FamilyColours {
  readonly line: string;
  readonly soft: string;
  readonly text: string;
}

/** All colours of one theme. `border` and every `line` keep 3:1 and every text 4.5:1 against `paper` and `panel`. */
export interface Palette {
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  /** Hairlines that carry no meaning. */
  readonly rule: string;
  readonly border: string;
  readonly shadow: string;
  readonly families: Readonly<Record<Family, FamilyColours>>;
}

const light: Palette = {
  paper: '#f7f6f2',
  panel: '#ffffff',
  ink: '#1d2330',
  ink2: '#525a6b',
  ink3: '#666d7e',
  rule: '#e3e1da',
  border: '#858c9d',
  shadow: '#1d233014',
  families: {
    ownership: { line: '#5b2da3', soft: '#ece4f8', text: '#5b2da3' },
    control: { line: '#2477c9', soft: '#deecfa', text: '#1b5fa6' },
    dependency: { line: '#08645f', soft: '#e6f4f2', text: '#085c57' },
    route: { line: '#b92c0c', soft: '#fdeae2', text: '#a5270a' },
    conflict: { line: '#b07f0a', soft: '#fbefd6', text: '#7a5600' },
    neutral: { line: '#6f7687', soft: '#f1efe9', text: '#525a6b' },
  },
};

const dark: Palette = {
  paper: '#13161d',
  panel: '#1c202a',
  ink: '#eef0f5',
  ink2: '#b9c0ce',
  ink3: '#98a0b1',
  rule: '#2c313d',
  border: '#6d7588',
  shadow: '#00000059',
  families: {
    ownership: { line: '#ab87f2', soft: '#2d2544', text: '#c0a4f8' },
    control: { line: '#7ccdff', soft: '#1b3247', text: '#94d6ff' },
    dependency: { line: '#28a093', soft: '#16322f', text: '#62cfc3' },
    route: { line: '#f96333', soft: '#43211a', text: '#ff9a78' },
    conflict: { line: '#f5c85e', soft: '#3b2d13', text: '#f7d27c' },
    neutral: { line: '#8b93a5', soft: '#282d39', text: '#b9c0ce' },
  },
};

const lightContrast: Palette = {
  ...light,
  paper: '#ffffff',
  ink: '#000000',
  ink2: '#22262f',
  ink3: '#333844',
  rule: '#9a9a9a',
  border: '#3b4150',
  families: {
    ownership: { line: '#44168c', soft: '#ece4f8', text: '#3a1079' },
    control: { line: '#0d57a3', soft: '#deecfa', text: '#094480' },
    dependency: { line: '#005b56', soft: '#e6f4f2', text: '#004a46' },
    route: { line: '#a01f00', soft: '#fdeae2', text: '#8a1f03' },
    conflict: { line: '#8a6500', soft: '#fbefd6', text: '#5f3a00' },
    neutral: { line: '#3b4150', soft: '#f1efe9', text: '#22262f' },
  },
};

const darkContrast: Palette = {
  ...dark,
  paper: '#000000',
  panel: '#0b0d12',
  ink: '#ffffff',
  ink2: '#e6e9ef',
  ink3: '#cfd4de',
  rule: '#5a6274',
  border: '#b9c0ce',
  families: {
    ownership: { line: '#c4a6ff', soft: '#241b3d', text: '#ddccff' },
    control: { line: '#b8e4ff', soft: '#10283c', text: '#c4e9ff' },
    dependency: { line: '#3fc4b5', soft: '#0c2926', text: '#8ff0e4' },
    route: { line: '#ff9470', soft: '#3b1a12', text: '#ffb59b' },
    conflict: { line: '#ffc65c', soft: '#33260b', text: '#ffd88f' },
    neutral: { line: '#cfd4de', soft: '#1c202a', text: '#e6e9ef' },
  },
};

const print: Palette = {
  ...lightContrast,
  shadow: '#00000000',
  families: {
    ...lightContrast.families,
    route: { ...lightContrast.families.route, soft: '#ffffff' },
    conflict: { ...lightContrast.families.conflict, soft: '#ffffff' },
  },
};

/** The colours of every theme; the one table for page, canvas and SVG. */
export const palettes: Readonly<Record<Theme, Palette>> = { light, dark, lightContrast, darkContrast, print };

/** The theme's colours as CSS custom properties (`--paper`, `--ownership`, `--ownership-soft`, `--ownership-text` …), without a selector. */
export function paletteCss(theme: Theme): string {
  const { families, ...plain } = palettes[theme];
  const rules = Object.entries(plain).map(([name, colour]) => `--${name}:${colour}`);
  for (const [family, colours] of Object.entries(families)) {
    rules.push(`--${family}:${colours.line}`, `--${family}-soft:${colours.soft}`, `--${family}-text:${colours.text}`);
  }
  return `${rules.join(';')};`;
}

/** WCAG 2 contrast of two sRGB hex colours, 1 to 21. */
export function contrast(first: string, second: string): number {
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const part = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}
