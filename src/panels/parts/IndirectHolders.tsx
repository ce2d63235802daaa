import type { Answer } from '../../analysis/answer.ts';
import type { EntityId } from '../../model/types.ts';
import { useApp } from '../../store/useApp.ts';
import { FactLink } from './FactLink.tsx';
import { StandingTag } from './StandingTag.tsx';
import { useWords } from './useWords.ts';

const shown = 6;

/** Who holds the company only through others, with the total; a click on the total asks for its chains. */
export function IndirectHolders({ answer, target }: { readonly answer: Answer; readonly target: EntityId }) {
  const words = useWords();
  const change = useApp((state) => state.change);
  const rows = indirectRows(answer).slice(0, shown);
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
              {words.share(total)}
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

/** The holders of the answer's table that have a total but no direct holding, the largest first. */
function indirectRows(answer: Answer): readonly { readonly holder: EntityId; readonly total: number }[] {
  return answer.tables
    .flatMap((table) => {
      const at = (id: string) => table.columns.findIndex((column) => column.id === id);
      return table.rows.map((row) => ({
        holder: row[at('holder')],
        direct: row[at('direct')],
        total: row[at('total')],
      }));
    })
    .flatMap(({ holder, direct, total }) =>
      holder?.type === 'entity' && direct?.type === 'share' && total?.type === 'share' && direct.value === 0
        ? [{ holder: holder.value, total: total.value }]
        : [],
    )
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}
