/**
 * A picture in black and white: every colour of a mark becomes the grey of the same lightness (WCAG luminance), so that
 * what is told apart by line, arrow, outline and icon stays so on any printer. Text is not touched. O(length).
 */
export function greySvg(svg: string): string {
  return svg.replace(
    /(\s(?:fill|stroke|stop-color|flood-color)=")#([0-9a-fA-F]{6})/g,
    (_all, start: string, hex: string) => `${start}#${greyOf(hex)}`,
  );
}

function greyOf(hex: string): string {
  const linear = (at: number) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * linear(0) + 0.7152 * linear(2) + 0.0722 * linear(4);
  const part = luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * luminance ** (1 / 2.4) - 0.055;
  return Math.round(part * 255)
    .toString(16)
    .padStart(2, '0')
    .repeat(3);
}
