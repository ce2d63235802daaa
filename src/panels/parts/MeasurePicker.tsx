import { useId } from 'react';
import type { Measure } from '../../analysis/measure.ts';
import { useApp } from '../../store/useApp.ts';
import { ParameterForm } from './ParameterForm.tsx';
import { useMeasures } from './useMeasures.ts';
import { useWords } from './useWords.ts';

/** Chooses another question of the lens; its form is drawn from the measure's own description. */
export function MeasurePicker({
  family,
  fixed,
}: {
  readonly family: Measure['family'];
  /** Parameters that the lens asks for itself. */
  readonly fixed: readonly string[];
}) {
  const words = useWords();
  const view = useApp((state) => state.view);
  const change = useApp((state) => state.change);
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
            { measure: next?.id ?? null, params: {}, lit: null },
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
