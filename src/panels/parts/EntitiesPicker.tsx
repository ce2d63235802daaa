import { Plus, X } from 'lucide-react';
import { useState } from 'react';
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
  const [adding, setAdding] = useState(false);
  const [first, ...rest] = values;
  return (
    <div className="p-pickers">
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
      {adding ? (
        <EntityPicker
          label={words.text('panels.picker.also')}
          value={null}
          of={of}
          tone={tone}
          onChange={(value) => {
            setAdding(false);
            if (value !== null && !values.includes(value)) onChange([...values, value]);
          }}
        />
      ) : null}
      {first === undefined || adding ? null : (
        <button
          type="button"
          className="p-add"
          aria-label={words.text('panels.picker.another', { label })}
          title={words.text('panels.picker.another', { label })}
          onClick={() => setAdding(true)}
        >
          <Plus size={14} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
