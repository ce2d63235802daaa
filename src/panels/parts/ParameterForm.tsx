import { useId } from 'react';
import type { Params, ParamValue } from '../../analysis/answer.ts';
import type { Parameter } from '../../analysis/measure.ts';
import { likelihoodClasses } from '../../model/types.ts';
import { EntitiesPicker } from './EntitiesPicker.tsx';
import { EntityPicker } from './EntityPicker.tsx';
import { FactPicker } from './FactPicker.tsx';
import { NumberField } from './NumberField.tsx';
import { useWords } from './useWords.ts';

/** The inputs of a measure, drawn from its description. A value put back to nothing falls back to the default. */
export function ParameterForm({
  parameters,
  params,
  onChange,
}: {
  readonly parameters: readonly Parameter[];
  readonly params: Params;
  readonly onChange: (params: Params) => void;
}) {
  if (parameters.length === 0) return null;
  return (
    <div className="p-form">
      {parameters.map((parameter) => (
        <ParameterField
          key={parameter.id}
          parameter={parameter}
          value={params[parameter.id]}
          onChange={(value) => {
            const { [parameter.id]: _old, ...rest } = params;
            onChange(value === undefined ? rest : { ...rest, [parameter.id]: value });
          }}
        />
      ))}
    </div>
  );
}

interface FieldProps<P extends Parameter> {
  readonly parameter: P;
  readonly value: ParamValue | undefined;
  readonly onChange: (value: ParamValue | undefined) => void;
}

function ParameterField({ parameter, value, onChange }: FieldProps<Parameter>) {
  const words = useWords();
  const id = useId();
  const label = words.text(parameter.label);
  switch (parameter.type) {
    case 'entity':
      return (
        <EntityPicker
          label={label}
          value={typeof value === 'string' ? value : null}
          of={parameter.of}
          onChange={(next) => onChange(next ?? undefined)}
        />
      );
    case 'entities':
      return (
        <EntitiesPicker
          label={label}
          values={Array.isArray(value) ? (value as readonly string[]) : []}
          of={parameter.of}
          onChange={(next) => onChange(next.length === 0 ? undefined : next)}
        />
      );
    case 'facts':
      return (
        <FactPicker
          label={label}
          values={Array.isArray(value) ? (value as readonly string[]) : []}
          of={parameter.of}
          onChange={(next) => onChange(next.length === 0 ? undefined : next)}
        />
      );
    case 'share':
    case 'number':
    case 'integer':
      return (
        <NumberField
          label={label}
          unit={parameter.type === 'share' ? 'percent' : parameter.type === 'integer' ? 'whole' : 'plain'}
          value={typeof value === 'number' ? value : parameter.default}
          min={parameter.min}
          max={parameter.max}
          onChange={onChange}
        />
      );
    case 'truth':
      return (
        <label className="p-check">
          <input
            type="checkbox"
            checked={typeof value === 'boolean' ? value : parameter.default}
            onChange={(event) => onChange(event.target.checked)}
          />
          <span>{label}</span>
        </label>
      );
    case 'date':
      return (
        <div className="p-row">
          <label htmlFor={id}>{label}</label>
          <input
            id={id}
            type="date"
            className="p-select p-select-small"
            value={typeof value === 'string' ? value : ''}
            onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
          />
        </div>
      );
    case 'choice':
      return (
        <div className="p-row">
          <label htmlFor={id}>{label}</label>
          <select
            id={id}
            className="p-select p-select-small"
            value={typeof value === 'string' ? value : parameter.default}
            onChange={(event) => onChange(event.target.value)}
          >
            {parameter.choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {words.text(choice.label)}
              </option>
            ))}
          </select>
        </div>
      );
    case 'likelihoods':
      return <LikelihoodField parameter={parameter} value={value} onChange={onChange} />;
  }
}

/** A chance for each class, in the reader's own numbers. Left empty it is not supposed: nothing is filled in for anybody. */
function LikelihoodField({ parameter, value, onChange }: FieldProps<Parameter>) {
  const words = useWords();
  const given: Readonly<Record<string, number>> =
    typeof value === 'object' && !Array.isArray(value) ? (value as Readonly<Record<string, number>>) : {};
  return (
    <fieldset className="p-fieldset">
      <legend className="p-caption">{words.text(parameter.label)}</legend>
      {likelihoodClasses.map((name) => (
        <NumberField
          key={name}
          label={words.word('facts.likelihood', name)}
          unit="plain"
          value={given[name] ?? null}
          min={0}
          max={1}
          onChange={(next) => {
            const { [name]: _old, ...rest } = given;
            const all = next === undefined ? rest : { ...rest, [name]: next };
            onChange(Object.keys(all).length === 0 ? undefined : all);
          }}
        />
      ))}
      <p className="p-hint">{words.text('panels.likelihood.hint')}</p>
    </fieldset>
  );
}
