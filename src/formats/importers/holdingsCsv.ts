import { fail, makeProblem, type Result } from '../../model/problem.ts';
import type { Dataset, EntityKind, PartialDate, Period } from '../../model/types.ts';
import { type Draft, makeDraft } from './draft.ts';
import { guessColumns, type HoldingsColumn } from './holdingsColumns.ts';
import { type CsvRow, parseCsv } from './parseCsv.ts';
import { readLooseDate } from './readDate.ts';
import { guessScale, type ShareScale, shareOf } from './writtenShares.ts';

const manyHolders =
  /^(other(s| (share)?holders)?|public|free float|general public|その他(の株主)?|浮動株|一般株主|기타(\s*주주)?|소액\s*주주|유통\s*주식)$/i;
const kindWords: readonly (readonly [EntityKind, RegExp])[] = [
  ['person', /person|individual|natural|個人|개인/i],
  ['state', /state|government|ministry|国|政府|정부|국가/i],
  ['fund', /fund|ファンド|投信|펀드/i],
  ['arrangement', /trust|arrangement|信託|組合|신탁|조합/i],
];

/**
 * A table of holdings: one row a holding, heads in English, Japanese or Korean. `owner` and `owned` are needed, a share
 * or a voting share may be a number, a range or a question mark. Several rows of one pair with different dates are
 * claims of one stake. O(cells).
 */
export function readHoldingsCsv(text: string, fileName: string): Result<Dataset> {
  const parsed = parseCsv(text);
  if (!parsed.ok) return parsed;
  const [head, ...rows] = parsed.value;
  const columns = guessColumns(head?.cells ?? []);
  if (head === undefined || !columns.has('owner') || !columns.has('target')) {
    const found = (head?.cells ?? []).map((cell) => cell.trim()).join(', ');
    return fail(makeProblem('noHoldingsHead', 'line 1', { found: found.slice(0, 200) }));
  }
  const draft = makeDraft(fileName, 'CSV');
  const cell = (row: CsvRow, column: HoldingsColumn): string => row.cells[columns.get(column) ?? -1]?.trim() ?? '';
  for (const [i, name] of head.cells.entries()) {
    if (![...columns.values()].includes(i) && name.trim() !== '') draft.leaveOut(name.trim(), 'line 1');
  }
  const scales = {
    capital: scaleOf(draft, rows, head, columns, 'capital'),
    voting: scaleOf(draft, rows, head, columns, 'voting'),
  };
  const groups = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const [owner, target] = [cell(row, 'owner'), cell(row, 'target')];
    if (owner === '' || target === '') {
      draft.count('rowWithoutParties', fileName, `line ${row.line}`);
      continue;
    }
    const key = JSON.stringify([owner, target, cell(row, 'shareClass')]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const group of groups.values()) addHolding(draft, group, cell, scales, columns);
  return draft.finish();
}

function addHolding(
  draft: Draft,
  rows: readonly CsvRow[],
  cell: (row: CsvRow, column: HoldingsColumn) => string,
  scales: { readonly capital: ShareScale; readonly voting: ShareScale },
  columns: ReadonlyMap<HoldingsColumn, number>,
): void {
  const [first] = rows;
  if (first === undefined) return;
  const place = `line ${first.line}`;
  const party = (name: string, kindWord: string): string => {
    const many = manyHolders.test(name);
    const kind = kindWords.find(([, pattern]) => pattern.test(kindWord))?.[0] ?? (many ? 'unknownParty' : 'company');
    return draft.entity(name, { kind, name, dispersed: many }, place);
  };
  const owner = party(cell(first, 'owner'), cell(first, 'ownerKind'));
  const target = party(cell(first, 'target'), '');
  const claims = rows.map((row) => {
    const path = `line ${row.line}`;
    const side = (column: 'capital' | 'voting') => {
      const written = cell(row, column);
      if (!columns.has(column)) return undefined;
      return written === '' ? ('unknown' as const) : shareOf(draft, written, scales[column], path);
    };
    return {
      valid: periodOf(draft, row, cell),
      source: sourceOf(draft, cell(row, 'source'), path),
      locator: path,
      note: cell(row, 'note') || undefined,
      capital: side('capital'),
      voting: side('voting'),
    };
  });
  draft.stake(`${cell(first, 'owner')} → ${cell(first, 'target')}`, { owner, target }, claims, place);
}

function periodOf(draft: Draft, row: CsvRow, cell: (row: CsvRow, column: HoldingsColumn) => string): Period {
  const date = (column: 'asOf' | 'from' | 'to'): PartialDate | undefined => {
    const text = cell(row, column);
    if (text === '') return undefined;
    const read = readLooseDate(text);
    if (read === null) draft.refuse('badDate', `line ${row.line}`, { value: text.slice(0, 80) });
    return read ?? undefined;
  };
  const [asOf, from, to] = [date('asOf'), date('from'), date('to')];
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function sourceOf(draft: Draft, text: string, path: string): string {
  const isAddress = /^[a-z][a-z0-9+.-]*:/i.test(text);
  return draft.source(
    { title: isAddress ? '' : text, publisher: '', url: isAddress ? text : undefined, grade: 'unknown' },
    path,
  );
}

function scaleOf(
  draft: Draft,
  rows: readonly CsvRow[],
  head: CsvRow,
  columns: ReadonlyMap<HoldingsColumn, number>,
  column: 'capital' | 'voting',
): ShareScale {
  const at = columns.get(column);
  if (at === undefined) return 'percent';
  const says = /%|percent|pct|パーセント|퍼센트/i.test((head.cells[at] ?? '').normalize('NFKC'));
  return guessScale(
    draft,
    rows.map(({ cells }) => cells[at]?.trim() ?? '').filter((text) => text !== ''),
    says,
  );
}
