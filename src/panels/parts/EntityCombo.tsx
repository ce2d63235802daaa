import { X } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import type { Entity } from '../../model/types.ts';
import { useApp } from '../../store/useApp.ts';
import { describeEntity } from './describeEntity.ts';
import type { EntityPickerProps } from './EntityPicker.tsx';
import { searchEntities } from './searchEntities.ts';
import { useWords } from './useWords.ts';

const listed = 60;

/** Picks one entity by any of its names in any script. Empty is a choice of its own: the cross clears it. */
export function EntityCombo({
  label,
  value,
  onChange,
  of,
  tone = 'ink',
  placeholder,
  wanted = false,
  typedBefore = null,
}: EntityPickerProps & {
  /** Somebody has the plain field already that stood here before: the keyboard stays in it. */
  readonly wanted?: boolean;
  /** What was typed into the plain field; null: nothing. */
  readonly typedBefore?: string | null;
}) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const chosen = value === null ? '' : words.name(value);
  const hint = useId();
  // null: nobody is typing, the field shows what is chosen.
  const [typed, setTyped] = useState<string | null>(typedBefore);
  const items = useMemo(() => {
    if (dataset === null) return [];
    const found = searchEntities(dataset, typed === null || typed === chosen ? '' : typed, listed, of);
    const current = dataset.entities.find((entity) => entity.id === value);
    return current === undefined || found.includes(current) ? found : [...found, current];
  }, [dataset, typed, chosen, of, value]);
  return (
    <div className="p-picker">
      <ComboBox
        aria-describedby={hint}
        items={items}
        value={value}
        inputValue={typed ?? chosen}
        onInputChange={setTyped}
        onChange={(key) => {
          setTyped(null);
          const next = key === null ? null : String(key);
          if (next !== null && next !== value) onChange(next);
        }}
        onBlur={() => setTyped(null)}
        menuTrigger="focus"
        defaultFilter={() => true}
        allowsEmptyCollection
      >
        <Label className="p-caption">{label}</Label>
        <div className="p-field">
          <span className={`p-dot p-dot-${tone}`} aria-hidden="true" />
          <Input
            autoFocus={wanted}
            className="p-field-input"
            placeholder={placeholder ?? words.text('panels.picker.placeholder')}
          />
        </div>
        <Popover className="p-popover" offset={9} crossOffset={-28}>
          <ListBox<Entity>
            className="p-listbox"
            renderEmptyState={() => <div className="p-empty">{words.text('panels.picker.none')}</div>}
          >
            {(entity) => (
              <ListBoxItem id={entity.id} textValue={words.name(entity.id)} className="p-option">
                <span>{words.name(entity.id)}</span>
                <small>{describeEntity(words, entity)}</small>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {value === null ? null : (
        <button
          type="button"
          className="p-clear"
          aria-label={words.text('panels.picker.clear', { name: chosen })}
          onClick={() => {
            setTyped(null);
            onChange(null);
          }}
        >
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
