import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

/** The largest side a browser's canvas surely takes, in px. */
const largest = 8_192;

/**
 * Paints an SVG at 1 to 4 times its size as PNG. The page's letters are put into it: a picture is painted without the
 * page around it. Throws where the browser refuses.
 */
export async function rasterise(svg: string, times: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([await withLetters(svg)], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const fit = Math.min(times, largest / Math.max(image.naturalWidth, image.naturalHeight, 1));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * fit);
    canvas.height = Math.round(image.naturalHeight * fit);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no 2d context');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('no png');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function withLetters(svg: string): Promise<string> {
  try {
    const bytes = new Uint8Array(await (await fetch(inter)).arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    const face = `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}`;
    return svg.replace(/<defs>/, () => `<defs><style>${face}</style>`);
  } catch {
    // Without its own letters the picture takes the system's.
    return svg;
  }
}
