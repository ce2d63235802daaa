import type { Answer, Figure } from '../../analysis/answer.ts';
import { FigureView } from './FigureView.tsx';
import { useWords } from './useWords.ts';

/** Share figures that make up a whole, as a bar that is complete to 100 % and one row each; the rest has no owner and stays pale. */
export function FigureBar({
  figures,
  before = null,
}: {
  readonly figures: readonly Figure[];
  readonly before?: Answer | null;
}) {
  const words = useWords();
  const first = figures.slice(0, 8);
  const rest = figures.slice(8);
  const row = (figure: Figure) => (
    <FigureView
      key={figure.id}
      figure={figure}
      before={before?.figures.find((one) => one.id === figure.id)}
      {...(figure.from === undefined ? {} : { label: words.name(figure.from) })}
    />
  );
  return (
    <div className="p-bar-block">
      <div className="p-bar" aria-hidden="true">
        {figures.map((figure, index) => (
          <span
            key={figure.id}
            className={`p-bar-part ${figure.from === undefined ? 'p-bar-other' : `p-bar-holder p-bar-tone-${index % 4}`}`}
            style={{ flexGrow: figure.value.type === 'share' ? Math.max(figure.value.value, 0) : 0 }}
          />
        ))}
      </div>
      {first.map(row)}
      {rest.length === 0 ? null : (
        <details className="p-more">
          <summary>{words.text('panels.list.more', { count: rest.length })}</summary>
          {rest.map(row)}
        </details>
      )}
    </div>
  );
}
