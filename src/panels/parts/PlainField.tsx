import { useId } from 'react';
import { useWords } from './useWords.ts';

/** A field of the looks of a combo box that stands in its place until it has come, and keeps what is typed there. */
export function PlainField({
  label,
  shown = '',
  tone,
  placeholder,
  typed,
  onTyped,
  onWanted,
}: {
  readonly label: string;
  /** What stands in it while nobody is typing. */
  readonly shown?: string;
  readonly tone?: 'ink' | 'hit' | 'own' | undefined;
  readonly placeholder?: string | undefined;
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
        {tone === undefined ? null : <span className={`p-dot p-dot-${tone}`} aria-hidden="true" />}
        <input
          id={id}
          className="p-field-input"
          value={typed ?? shown}
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
