import { X } from 'lucide-react';
import type { EntityId } from '../../model/types.ts';
import { EntityPicker } from './EntityPicker.tsx';
import { FactLink } from './FactLink.tsx';
import { useWords } from './useWords.ts';

/** Picks one entity or several: the first in the field, every other one on a line below it. */
export function EntitiesPicker({
  label,
  values,
  onChange,
  of,
  tone = 'ink',
  placeholder,
}: {
  readonly label: string;
  readonly values: readonly EntityId[];
  readonly onChange: (values: readonly EntityId[]) => void;
  readonly of?: 'party' | 'asset' | undefined;
  readonly tone?: 'ink' | 'hit' | 'own';
  readonly placeholder?: string;
}) {
  const words = useWords();
  const [first, ...rest] = values;
  return (
    <div>
      <EntityPicker
        label={label}
        value={first ?? null}
        of={of}
        tone={tone}
        {...(placeholder === undefined ? {} : { placeholder })}
        onChange={(value) => onChange(value === null ? rest : [value, ...rest.filter((id) => id !== value)])}
      />
      {rest.map((id) => (
        <div key={id} className="p-field p-field-more">
          <span className={`p-dot p-dot-${tone}`} aria-hidden="true" />
          <FactLink id={id} />
          <button
            type="button"
            className="p-clear p-clear-inline"
            aria-label={words.text('panels.picker.clear', { name: words.name(id) })}
            onClick={() => onChange(values.filter((one) => one !== id))}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </div>
      ))}
      {first === undefined ? null : (
        <details className="p-more">
          <summary>{words.text('panels.picker.another')}</summary>
          <EntityPicker
            label={words.text('panels.picker.also')}
            value={null}
            of={of}
            tone={tone}
            onChange={(value) => {
              if (value !== null && !values.includes(value)) onChange([...values, value]);
            }}
          />
        </details>
      )}
    </div>
  );
}
