import type { Figure, Value } from '../../analysis/answer.ts';
import { answerOf, selectDataset } from '../../store/selectors.ts';
import { type Side, slotOf, standingQuestions } from '../../store/sideQuestions.ts';
import { useApp } from '../../store/useApp.ts';
import { useWords } from './useWords.ts';
import { valueText } from './valueText.ts';

interface Row {
  readonly id: string;
  readonly figure: Figure;
  readonly values: readonly (Value | null | 'waiting' | 'none')[];
}

/** The figures of the open questions, a row each, with a column for every date or scenario; what differs stands out. */
export function SidesTable({ sides, names }: { readonly sides: readonly Side[]; readonly names: readonly string[] }) {
  const words = useWords();
  const rows = useRows(sides);
  return (
    <div className="p-tablewrap">
      <table className="p-answertable sides">
        <thead>
          <tr>
            <th scope="col">{words.text('compare.figure')}</th>
            {names.map((name, index) => (
              <th key={sides[index]?.id ?? name} scope="col" className="p-num">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, figure, values }) => {
            const texts = values.map((value) => textOf(value));
            return (
              <tr key={id}>
                <th scope="row">{words.say(figure.label)}</th>
                {texts.map((text, index) => (
                  <td
                    key={sides[index]?.id ?? index}
                    className={`p-num${index > 0 && text !== texts[0] && text !== '…' ? ' side-new' : ''}`}
                  >
                    {index > 0 && text !== texts[0] && text !== '…' ? <b>{text}</b> : text}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );

  function textOf(value: Row['values'][number]): string {
    if (value === 'waiting') return '…';
    if (value === null || value === 'none') return words.text('compare.noFigure');
    return valueText(words, value);
  }
}

function useRows(sides: readonly Side[]): readonly Row[] {
  const dataset = useApp((state) => state.dataset);
  const changed = useApp(selectDataset);
  const view = useApp((state) => state.view);
  const asked = useApp((state) => state.asked);
  if (dataset === null || changed === null) return [];
  return standingQuestions(dataset, view).flatMap((question) =>
    question.figures.flatMap((id) => {
      const answers = sides.map((side) => asked[slotOf(side.id, question.id)]);
      const figures = answers.map((one) => answerOf(one)?.figures.find((figure) => figure.id === id));
      const figure = figures.find((one) => one !== undefined);
      if (figure === undefined) return [];
      const values = answers.map((one, index): Row['values'][number] =>
        one?.status === 'failed' ? 'none' : one?.status === 'running' ? 'waiting' : (figures[index]?.value ?? null),
      );
      return [{ id: `${question.id} ${id}`, figure, values }];
    }),
  );
}
