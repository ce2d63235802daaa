import type { Answer } from '../../analysis/answer.ts';
import type { EntityId } from '../../model/types.ts';
import { useApp } from '../../store/useApp.ts';
import { Changed } from './Changed.tsx';
import { FactLink } from './FactLink.tsx';
import { StandingTag } from './StandingTag.tsx';
import { useWords } from './useWords.ts';

const shown = 6;

/** Who holds the company only through others, with the total; a click on the total asks for its chains. */
export function IndirectHolders({
  answer,
  before,
  target,
}: {
  readonly answer: Answer;
  /** The same without the what-if, while one is on. */
  readonly before: Answer | null;
  readonly target: EntityId;
}) {
  const words = useWords();
  const change = useApp((state) => state.change);
  const rows = indirectRows(answer).slice(0, shown);
  const totalsBefore = new Map(before === null ? [] : totals(before).map(({ holder, total }) => [holder, total]));
  if (rows.length === 0) return null;
  return (
    <>
      <div className="p-subcaption">{words.text('panels.detail.through')}</div>
      {rows.map(({ holder, total }) => (
        <div key={holder} className="p-metric">
          <span className="p-metric-label">
            <FactLink id={holder} />
          </span>
          <b className="p-metric-value">
            <button
              type="button"
              className="p-factlink"
              title={words.text('panels.figure.working')}
              onClick={() =>
                change(
                  { key: 'panels.step.askHoldings', params: { name: words.short(holder) } },
                  { lens: 'influence', from: [holder], to: [target], measure: null, params: {}, lit: null },
                )
              }
            >
              <Changed
                was={before === null ? undefined : words.share(totalsBefore.get(holder) ?? 0)}
                now={words.share(total)}
              />
            </button>
          </b>
          <span className="p-metric-note">
            <StandingTag standing="computed" />
          </span>
        </div>
      ))}
    </>
  );
}

/** The holders that have a total but no direct holding, the largest first. */
function indirectRows(answer: Answer): readonly Total[] {
  return totals(answer)
    .filter(({ direct, total }) => direct === 0 && total > 0)
    .sort((a, b) => b.total - a.total);
}

interface Total {
  readonly holder: EntityId;
  readonly direct: number;
  readonly total: number;
}

/** What each holder of the answer's table has directly and in all. */
function totals(answer: Answer): readonly Total[] {
  return answer.tables.flatMap((table) => {
    const at = (id: string) => table.columns.findIndex((column) => column.id === id);
    return table.rows.flatMap((row) => {
      const [holder, direct, total] = [row[at('holder')], row[at('direct')], row[at('total')]];
      return holder?.type === 'entity' && direct?.type === 'share' && total?.type === 'share'
        ? [{ holder: holder.value, direct: direct.value, total: total.value }]
        : [];
    });
  });
}
