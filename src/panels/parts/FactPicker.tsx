import { useId } from 'react';
import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { factTitle } from './factTitle.ts';
import { useWords } from './useWords.ts';

/** Picks facts (holdings, control rights, links) from a list; those chosen stand below it. */
export function FactPicker({
  label,
  values,
  onChange,
}: {
  readonly label: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const at = useApp(selectAt);
  const id = useId();
  if (dataset === null) return null;
  const groups = [
    {
      title: words.text('panels.count.stakes'),
      facts: dataset.stakes.map((fact) => ({ type: 'stake' as const, fact })),
    },
    {
      title: words.text('panels.count.rights'),
      facts: dataset.controlRights.map((fact) => ({ type: 'right' as const, fact })),
    },
    {
      title: words.text('panels.count.dependencies'),
      facts: dataset.dependencies.map((fact) => ({ type: 'dependency' as const, fact })),
    },
  ];
  const titles = new Map(groups.flatMap((group) => group.facts.map((one) => [one.fact.id, factTitle(words, one, at)])));
  return (
    <div className="p-section-tight">
      <label htmlFor={id} className="p-caption">
        {label}
      </label>
      <select
        id={id}
        className="p-select"
        value=""
        onChange={(event) => {
          if (event.target.value !== '' && !values.includes(event.target.value))
            onChange([...values, event.target.value]);
        }}
      >
        <option value="">{words.text('panels.fact.choose')}</option>
        {groups.map((group) =>
          group.facts.length === 0 ? null : (
            <optgroup key={group.title} label={group.title}>
              {group.facts.map((one) => (
                <option key={one.fact.id} value={one.fact.id}>
                  {titles.get(one.fact.id)}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </select>
      {values.map((value) => (
        <div key={value} className="p-field p-field-more">
          <span>{titles.get(value) ?? value}</span>
          <button type="button" className="p-link" onClick={() => onChange(values.filter((one) => one !== value))}>
            {words.text('panels.fact.remove')}
          </button>
        </div>
      ))}
    </div>
  );
}
