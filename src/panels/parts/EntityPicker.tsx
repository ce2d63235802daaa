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
 * somebody reaches for it; until then a plain field of the same looks stands in its place, and what is typed there
 * goes on into the combo box.
 */
export function EntityPicker(props: EntityPickerProps) {
  // Only the field that has the keyboard now hands it on: with two fields waiting, the later one would else take it.
  const [wanted, setWanted] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const Combo = useLate(combo, wanted);
  if (Combo !== null) return <Combo {...props} wanted={wanted} typedBefore={wanted ? typed : null} />;
  return <PlainField {...props} typed={typed} onTyped={setTyped} onWanted={setWanted} />;
}

function PlainField({
  label,
  value,
  tone = 'ink',
  placeholder,
  typed,
  onTyped,
  onWanted,
}: EntityPickerProps & {
  /** What was typed until now; null: nothing, the field shows what is chosen. */
  readonly typed: string | null;
  readonly onTyped: (typed: string | null) => void;
  readonly onWanted: (wanted: boolean) => void;
}) {
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
          value={typed ?? (value === null ? '' : words.name(value))}
          placeholder={placeholder ?? words.text('panels.picker.placeholder')}
          onChange={(event) => onTyped(event.target.value)}
          onFocus={() => onWanted(true)}
          onBlur={() => {
            onTyped(null);
            onWanted(false);
          }}
        />
      </div>
    </div>
  );
}
