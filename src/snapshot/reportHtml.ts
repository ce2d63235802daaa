import { escapeXml } from '../view/xml.ts';
import { citeMark } from './citeNumbers.ts';
import type { Block, Report } from './report.ts';
import { reportStyle } from './reportStyle.ts';

/**
 * A report as one page without a script or an address to load from: readable offline, ready for print on A4. All text is
 * escaped; the picture is the SVG writer's own. O(size).
 */
export function writeReportHtml(report: Report): string {
  const sources = report.sections
    .flatMap(({ blocks }) => blocks)
    .reduce((most, block) => (block.type === 'sources' ? Math.max(most, block.sources.length) : most), 0);
  const sections = report.sections.map(
    ({ id, heading, blocks }) =>
      `<section id="${id}"><h2>${escapeXml(heading)}</h2>\n${blocks.map((block) => blockHtml(block, sources)).join('\n')}\n</section>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(report.language)}">`,
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    `<title>${escapeXml(report.title)}</title><style>${reportStyle}</style></head>`,
    `<body><main><h1>${escapeXml(report.title)}</h1><p class="sub">${escapeXml(report.subtitle)}</p>`,
    ...(report.note === undefined ? [] : [`<p class="note">${inLines(escapeXml(report.note))}</p>`]),
    ...sections,
    '</main></body></html>\n',
  ].join('\n');
}

function blockHtml(block: Block, sources: number): string {
  const words = (text: string) => inLines(withLinks(text, sources));
  switch (block.type) {
    case 'text':
      return block.strong === true
        ? `<p class="lead"><strong>${words(block.text)}</strong></p>`
        : `<p>${words(block.text)}</p>`;
    case 'heading':
      return `<h${block.level}>${escapeXml(block.text)}</h${block.level}>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${words(item)}</li>`).join('');
      return block.numbered === true ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'table': {
      const head =
        block.head.length === 0
          ? ''
          : `<thead><tr>${block.head.map((cell) => `<th scope="col">${escapeXml(cell)}</th>`).join('')}</tr></thead>`;
      // A table without a head has its names in the first column.
      const rows = block.rows.map(
        (row) =>
          `<tr>${row.map((cell, at) => (head === '' && at === 0 ? `<th scope="row">${words(cell)}</th>` : `<td>${words(cell)}</td>`)).join('')}</tr>`,
      );
      return `<table class="c${block.rows[0]?.length ?? 0}">${head}<tbody>${rows.join('')}</tbody></table>`;
    }
    case 'picture':
      return `<figure${isWide(block.svg) ? ' class="wide"' : ''}>${block.svg}<figcaption>${escapeXml(block.text)}</figcaption></figure>`;
    case 'sources': {
      const items = block.sources.map(({ number, text, url }) => {
        const link =
          url === undefined
            ? ''
            : ` <a class="out" rel="noopener noreferrer" href="${escapeXml(url)}">${escapeXml(url.replace(/^https:\/\//, '').split('/')[0] ?? '')}</a>`;
        return `<li id="source-${number}" value="${number}">${escapeXml(text)}${link}</li>`;
      });
      return `<ol class="sources">${items.join('')}</ol>`;
    }
  }
}

/** Text, with the numbers of sources as links to the list; a number that no source has stays text. */
function withLinks(text: string, sources: number): string {
  return escapeXml(text).replace(citeMark, (mark, numbers: string) =>
    (numbers.match(/\d+/g) ?? []).every((number) => Number(number) >= 1 && Number(number) <= sources)
      ? `<span class="cite">[${numbers.replace(/\d+/g, '<a href="#source-$&">$&</a>')}]</span>`
      : mark,
  );
}

function inLines(html: string): string {
  return html.replaceAll('\n', '<br>');
}

/** Whether a picture is read better on a page that lies on its side. */
function isWide(svg: string): boolean {
  const [, width, height] = /<svg[^>]*?\swidth="([\d.]+)"[^>]*?\sheight="([\d.]+)"/.exec(svg) ?? [];
  return width !== undefined && height !== undefined && Number(width) > 1.15 * Number(height);
}
