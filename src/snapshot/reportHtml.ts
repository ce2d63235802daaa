import { escapeXml } from '../view/xml.ts';
import type { Block, Report } from './report.ts';

const style = `
:root{color-scheme:light}
body{font:15px/1.55 'Inter Variable',Inter,'Noto Sans JP','Hiragino Sans','Yu Gothic','Noto Sans KR','Apple SD Gothic Neo','Malgun Gothic',system-ui,sans-serif;color:#1d2330;background:#fff;max-width:52rem;margin:2.5rem auto;padding:0 1.25rem;font-variant-numeric:tabular-nums}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 .25rem}
h2{font-size:1.15rem;margin:2.25rem 0 .5rem;border-top:1px solid #d5d2c8;padding-top:1rem}
h3{font-size:1rem;margin:1.5rem 0 .4rem}
.sub{color:#525a6b;margin:0 0 1.5rem}
table{border-collapse:collapse;width:100%;font-size:.875rem;margin:.5rem 0 1rem}
th,td{text-align:start;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid #e3e1da;overflow-wrap:anywhere}
th{color:#525a6b;font-weight:600}
figure{margin:1rem 0}figure svg{max-width:100%;height:auto;display:block}
figcaption{color:#525a6b;font-size:.875rem;margin-top:.5rem}
ol,ul{padding-inline-start:1.4rem}li{margin:.25rem 0;overflow-wrap:anywhere}
a{color:#1b5fa6}
@media print{body{max-width:none;margin:0;padding:0;font-size:10.5pt}h2,h3{break-after:avoid}tr,li,figure{break-inside:avoid}a{color:inherit;text-decoration:none}a.out::after{content:' (' attr(href) ')';font-size:.85em;overflow-wrap:anywhere}@page{margin:18mm}}`;

/**
 * A report as one page without a script or an address to load from: readable offline, ready for print. All text is
 * escaped; the picture is the SVG writer's own. O(size).
 */
export function writeReportHtml(report: Report): string {
  const sections = report.sections.map(
    ({ id, heading, blocks }) =>
      `<section id="${id}"><h2>${escapeXml(heading)}</h2>\n${blocks.map(blockHtml).join('\n')}\n</section>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(report.language)}">`,
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    `<title>${escapeXml(report.title)}</title><style>${style}</style></head>`,
    `<body><main><h1>${escapeXml(report.title)}</h1><p class="sub">${escapeXml(report.subtitle)}</p>`,
    ...sections,
    '</main></body></html>\n',
  ].join('\n');
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'text':
      return block.strong === true
        ? `<p><strong>${withLinks(block.text)}</strong></p>`
        : `<p>${withLinks(block.text)}</p>`;
    case 'heading':
      return `<h3>${escapeXml(block.text)}</h3>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${withLinks(item)}</li>`).join('');
      return block.numbered === true ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'table': {
      const head =
        block.head.length === 0
          ? ''
          : `<thead><tr>${block.head.map((cell) => `<th scope="col">${escapeXml(cell)}</th>`).join('')}</tr></thead>`;
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${withLinks(cell)}</td>`).join('')}</tr>`);
      return `<table>${head}<tbody>${rows.join('')}</tbody></table>`;
    }
    case 'picture':
      return `<figure>${block.svg}<figcaption>${escapeXml(block.text)}</figcaption></figure>`;
    case 'sources': {
      const items = block.sources.map(({ number, text, url }) => {
        const link =
          url === undefined
            ? ''
            : ` <a class="out" rel="noopener noreferrer" href="${escapeXml(url)}">${escapeXml(url.replace(/^https:\/\//, '').split('/')[0] ?? '')}</a>`;
        return `<li id="source-${number}" value="${number}">${escapeXml(text)}${link}</li>`;
      });
      return `<ol>${items.join('')}</ol>`;
    }
  }
}

/** Text, with the numbers of sources as links to the list. */
function withLinks(text: string): string {
  return escapeXml(text).replace(/\[(\d{1,4})\]/g, '<a href="#source-$1">[$1]</a>');
}
