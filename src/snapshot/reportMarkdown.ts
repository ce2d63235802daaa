import type { Block, Report } from './report.ts';

/** A report as CommonMark with tables. The picture is told in words: Markdown carries no picture of its own. O(size). */
export function writeReportMarkdown(report: Report): string {
  const parts = [
    `# ${plain(report.title)}`,
    plain(report.subtitle),
    ...(report.note === undefined ? [] : [plain(report.note)]),
    ...report.sections.flatMap(({ heading, blocks }) => [`## ${plain(heading)}`, ...blocks.map(blockMarkdown)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.type) {
    case 'text':
      return block.strong === true ? `**${plain(block.text)}**` : plain(block.text);
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`;
    case 'list':
      return block.items
        .map((item, index) => `${block.numbered === true ? `${index + 1}.` : '-'} ${plain(item)}`)
        .join('\n');
    case 'table':
      return tableMarkdown(block.head, block.rows);
    case 'picture':
      return plain(block.text);
    case 'sources':
      return block.sources
        .map(
          ({ number, text, url }) =>
            `- \\[${number}\\] ${plain(text)}${url === undefined ? '' : ` <${url.replace(/[<>\s]/g, encodeURIComponent)}>`}`,
        )
        .join('\n');
  }
}

function tableMarkdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = Math.max(head.length, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_none, at) => cell(cells[at] ?? '')).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(width)}`, ...rows.map(line)].join('\n');
}

/** The lines of a cell, with the one break that tables of Markdown know. */
function cell(text: string): string {
  return text
    .split('\n')
    .map((line) => plain(line).replaceAll('|', '\\|'))
    .join('<br>');
}

/** Text that stays text: no sign of it is markup, no line of it starts a block, and nothing in it is HTML. */
function plain(text: string): string {
  return (
    text
      .replace(/\s*\n\s*/g, ' ')
      .replace(/[\\`*_[\]<>#~]/g, '\\$&')
      .replace(/^(\s*)([-+=])/, '$1\\$2')
      // Only "12." and "12)" before a space begin a list; the backslash stands before the sign, not before the digit.
      .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
  );
}
