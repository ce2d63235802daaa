import { useId, useState } from 'react';
import type { EntityId } from '../../model/types.ts';
import { useLate } from '../useLate.ts';
import { useWords } from './useWords.ts';

export interface EntityPickerProps {
  readonly label: string;
  readonly value: EntityId | null;
  readonly onChange: (value: EntityId | null) => void;
  readonly of?: 'party' | 'asset' | undefined;
  readonly tone?: 'ink' | 'hit' | 'own';
  readonly placeholder?: string;
}

const combo = () => import('./EntityCombo.tsx').then((file) => file.EntityCombo);

/**
 * Picks one entity by any of its names. The combo box is heavy and comes when the page has come to rest, or when
 * somebody reaches for it; until then a plain field of the same looks stands in its place.
 */
export function EntityPicker(props: EntityPickerProps) {
  const [wanted, setWanted] = useState(false);
  const Combo = useLate(combo, wanted);
  if (Combo !== null) return <Combo {...props} wanted={wanted} />;
  return <PlainField {...props} onWanted={() => setWanted(true)} />;
}

function PlainField({
  label,
  value,
  tone = 'ink',
  placeholder,
  onWanted,
}: EntityPickerProps & { readonly onWanted: () => void }) {
  const words = useWords();
  const id = useId();
  return (
    <div className="p-picker">
      <label className="p-caption" htmlFor={id}>
        {label}
      </label>
      <div className="p-field">
        <span className={`p-dot p-dot-${tone}`} aria-hidden="true" />
        <input
          id={id}
          className="p-field-input"
          readOnly
          value={value === null ? '' : words.name(value)}
          placeholder={placeholder ?? words.text('panels.picker.placeholder')}
          onFocus={onWanted}
        />
      </div>
    </div>
  );
}
