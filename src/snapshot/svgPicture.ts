import { type Result, succeed } from '../model/problem.ts';
import { escapeXml } from '../view/xml.ts';
import { type Carried, carrierId, readCarrier } from './carried.ts';
import { openSeal, sealText } from './sealText.ts';
import type { Snapshot } from './snapshot.ts';
import { writeSnapshot } from './write.ts';

/**
 * A picture by `writeSvg` with the snapshot in its `<metadata>`: dropped on the page, it is the view again. A seal over
 * the whole file tells whether the picture still is the one that belongs to the data. O(size).
 * @param svg the picture without an embedded text.
 */
export function writeSvgPicture(svg: string, snapshot: Snapshot): string {
  const end = svg.lastIndexOf('</svg>');
  const data = escapeXml(asciiJson(writeSnapshot(snapshot)));
  const metadata = `<metadata id="${carrierId}" data-seal="${openSeal}">${data}</metadata>\n`;
  return sealText(svg.slice(0, end) + metadata + svg.slice(end));
}

/** Control signs and unpaired surrogates, which XML forbids, are written as JSON escapes: the same JSON. */
function asciiJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The snapshot's text in a picture made by `writeSvgPicture`; `snapshotForeign` for any other picture. O(length). */
export function readSvgPicture(svg: string): Result<Carried> {
  const carried = readCarrier(svg, 'metadata');
  if (!carried.ok) return carried;
  return succeed({ ...carried.value, text: unescapeXml(carried.value.text) });
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five names and numbers that XML itself knows; anything else stays as it is. O(length). */
function unescapeXml(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g, (whole, name, decimal, hex) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
