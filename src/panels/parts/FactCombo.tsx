import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import type { FactPickerProps } from './FactPicker.tsx';
import { factTitle } from './factTitle.ts';
import { kindOf, type Listed, searchFacts } from './searchFacts.ts';
import { useWords } from './useWords.ts';

const listed = 60;

/** Finds facts by the names of their ends in any script, their label or their kind; each choice is added to those there. */
export function FactCombo({
  label,
  values,
  onChange,
  of,
  wanted = false,
  typedBefore = null,
}: FactPickerProps & {
  /** Somebody has the plain field already that stood here before: the keyboard stays in it. */
  readonly wanted?: boolean;
  /** What was typed into the plain field; null: nothing. */
  readonly typedBefore?: string | null;
}) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const at = useApp(selectAt);
  const [typed, setTyped] = useState(typedBefore ?? '');
  const items = useMemo(() => {
    if (dataset === null) return [];
    // Those chosen already stand below the field, not in the list.
    const found = searchFacts(dataset, words, typed, listed + values.length, of);
    return found
      .filter(({ fact }) => !values.includes(fact.id))
      .slice(0, listed)
      .map((one) => ({ id: one.fact.id, title: factTitle(words, one, at), kind: kindUnlessTold(one) }));

    function kindUnlessTold(one: Listed): string {
      const kind = kindOf(words, one);
      return factTitle(words, one, at).endsWith(kind) ? '' : kind;
    }
  }, [dataset, words, at, typed, values, of]);
  return (
    <div className="p-picker">
      <ComboBox
        items={items}
        value={null}
        inputValue={typed}
        onInputChange={setTyped}
        onChange={(key) => {
          setTyped('');
          if (key !== null && !values.includes(String(key))) onChange([...values, String(key)]);
        }}
        onBlur={() => setTyped('')}
        menuTrigger="focus"
        defaultFilter={() => true}
        allowsEmptyCollection
      >
        <Label className="p-caption">{label}</Label>
        <div className="p-field">
          <Input autoFocus={wanted} className="p-field-input" placeholder={words.text('panels.fact.choose')} />
        </div>
        <Popover className="p-popover" offset={9} crossOffset={-12}>
          <ListBox<(typeof items)[number]>
            className="p-listbox"
            renderEmptyState={() => <div className="p-empty">{words.text('page.fact.none')}</div>}
          >
            {(item) => (
              <ListBoxItem id={item.id} textValue={item.title} className="p-option">
                <span>{item.title}</span>
                {item.kind === '' ? null : <small>{item.kind}</small>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}
