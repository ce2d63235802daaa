import type { Answer, AnswerTable } from '../../analysis/answer.ts';
import { midShare } from '../../model/share.ts';
import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { type BreakRow, breakRows } from './breakIntervals.ts';
import { Section } from './Section.tsx';
import { TryShare } from './TryShare.tsx';
import { useWords } from './useWords.ts';
import { valueText } from './valueText.ts';
import type { Words } from './words.ts';

/** Where results change: for one holding, the intervals of its share over which each test says the same, and a mark to drag. */
export function FlipBar({ answer }: { readonly answer: Answer }) {
  const words = useWords();
  const at = useApp(selectAt);
  const dataset = useApp((state) => state.dataset);
  const { holder, company } = answer.params;
  const stake = dataset?.stakes.find((one) => one.owner === holder && one.target === company);
  const used = at?.stakes.find((one) => one.stake.id === stake?.id);
  const rows = breakRows(answer);
  if (stake === undefined || rows.length === 0) return null;
  const now = used === undefined || used.capital === 'unknown' ? null : midShare(used.capital);
  return (
    <Section title={words.text('panels.flip.title')}>
      <p className="p-hint">{words.text('panels.flip.hint')}</p>
      {rows.filter(changes).map((row) => (
        <FlipRow key={row.id} row={row} now={now} />
      ))}
      {rows.every(changes) ? null : (
        <details className="p-more">
          <summary>{words.text('panels.flip.same', { count: rows.filter((row) => !changes(row)).length })}</summary>
          {rows
            .filter((row) => !changes(row))
            .map((row) => (
              <FlipRow key={row.id} row={row} now={now} />
            ))}
        </details>
      )}
      <TryShare stake={stake} />
    </Section>
  );
}

/** A test whose result the share decides. */
function changes(row: BreakRow): boolean {
  return row.intervals.length > 1;
}

function FlipRow({ row, now }: { readonly row: BreakRow; readonly now: number | null }) {
  const words = useWords();
  return (
    <div className="p-flip">
      {row.name === null ? null : <div className="p-flip-name">{cellText(words, row.name)}</div>}
      <div className="p-flip-bar" aria-hidden="true">
        {row.intervals.map((interval, index) => (
          <span
            key={`${interval.low} ${interval.high}`}
            className={`p-flip-part p-flip-tone-${index % 2}`}
            style={{ flexGrow: Math.max(interval.high - interval.low, 0.004) }}
          />
        ))}
        {now === null ? null : <span className="p-flip-now" style={{ insetInlineStart: `${now * 100}%` }} />}
      </div>
      <ul className="p-flip-list">
        {row.intervals.map((interval) => {
          const here = now !== null && now >= interval.low && now <= interval.high;
          return (
            <li key={`${interval.low} ${interval.high}`} aria-current={here ? 'true' : undefined}>
              <span>{words.range(interval.low, interval.high)}</span>
              <span>{interval.result.map((cell) => cellText(words, cell)).join(' · ')}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function cellText(words: Words, cell: AnswerTable['rows'][number][number]): string {
  return cell.type === 'entity' ? words.short(cell.value) : valueText(words, cell);
}
