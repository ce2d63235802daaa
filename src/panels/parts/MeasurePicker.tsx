import { useId } from 'react';
import type { Params } from '../../analysis/answer.ts';
import type { MeasureDescription } from '../../analysis/measure.ts';
import { lowEnd } from '../../model/share.ts';
import type { DatasetAt } from '../../model/types.ts';
import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import type { View } from '../../view/view.ts';
import { ParameterForm } from './ParameterForm.tsx';
import { useMeasures } from './useMeasures.ts';
import { useWords } from './useWords.ts';

/** Chooses another question of the lens; its form is drawn from the measure's own description. */
export function MeasurePicker({
  family,
  fixed,
}: {
  readonly family: MeasureDescription['family'];
  /** Parameters that the lens asks for itself. */
  readonly fixed: readonly string[];
}) {
  const words = useWords();
  const view = useApp((state) => state.view);
  const change = useApp((state) => state.change);
  const at = useApp(selectAt);
  const measures = useMeasures().filter((measure) => measure.family === family);
  const id = useId();
  const chosen = measures.find((measure) => measure.id === view.measure);
  if (measures.length === 0) return null;
  return (
    <div className="p-section">
      <label htmlFor={id} className="p-caption">
        {words.text('panels.measure.label')}
      </label>
      <select
        id={id}
        className="p-select"
        value={view.measure ?? ''}
        onChange={(event) => {
          const next = measures.find((measure) => measure.id === event.target.value);
          const name = words.text(next?.title ?? 'panels.measure.usual');
          change(
            { key: 'panels.step.measure', params: { name } },
            { measure: next?.id ?? null, params: next === undefined ? {} : startParams(next, view, at), lit: null },
          );
        }}
      >
        <option value="">{words.text('panels.measure.usual')}</option>
        {measures.map((measure) => (
          <option key={measure.id} value={measure.id}>
            {words.text(measure.title)}
          </option>
        ))}
      </select>
      {chosen === undefined ? null : (
        <>
          <p className="p-hint">{words.text(chosen.summary)}</p>
          <ParameterForm
            parameters={chosen.parameters.filter((parameter) => !fixed.includes(parameter.id))}
            params={view.params}
            onChange={(params) =>
              change({ key: 'panels.step.parameter', params: { name: words.text(chosen.title) } }, { params })
            }
          />
        </>
      )}
    </div>
  );
}

/** What a measure asks beside the two ends of the lens: the company at the end, and the holder with most of it. */
function startParams(measure: MeasureDescription, view: View, at: DatasetAt | null): Params {
  const asks = (id: string) => measure.parameters.some((one) => one.id === id && one.type === 'entity');
  const company = view.to[0] ?? view.from[0];
  if (!asks('company') || company === undefined) return {};
  const holders = at?.stakes.filter((one) => one.stake.target === company && one.presence !== 'planned') ?? [];
  const size = (one: (typeof holders)[number]) => (one.capital === 'unknown' ? 0 : lowEnd(one.capital));
  const [first] = [...holders].sort((a, b) => size(b) - size(a));
  return asks('holder') && first !== undefined ? { company, holder: first.stake.owner } : { company };
}
