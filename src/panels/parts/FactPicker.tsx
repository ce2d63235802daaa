import { useState } from 'react';
import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { useLate } from '../useLate.ts';
import { factTitle } from './factTitle.ts';
import { findFact } from './findFact.ts';
import { PlainField } from './PlainField.tsx';
import type { FactsOf } from './searchFacts.ts';
import { useWords } from './useWords.ts';

export interface FactPickerProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly of?: FactsOf | undefined;
}

const combo = () => import('./FactCombo.tsx').then((file) => file.FactCombo);

/** Picks facts (links, reported routes, holdings, control rights) by typing; those chosen stand below the field. */
export function FactPicker(props: FactPickerProps) {
  const { label, values, onChange } = props;
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const at = useApp(selectAt);
  const [wanted, setWanted] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const Combo = useLate(combo, wanted);
  if (dataset === null) return null;
  const titleOf = (id: string): string => {
    const found = findFact(dataset, id);
    return found === null ? id : factTitle(words, found, at);
  };
  return (
    <div className="p-pickers p-section-tight">
      {Combo === null ? (
        <PlainField
          {...{ label, typed }}
          placeholder={words.text('panels.fact.choose')}
          onTyped={setTyped}
          onWanted={setWanted}
        />
      ) : (
        <Combo {...props} wanted={wanted} typedBefore={wanted ? typed : null} />
      )}
      {values.map((value) => (
        <div key={value} className="p-field p-field-more">
          <span>{titleOf(value)}</span>
          <button
            type="button"
            className="p-link"
            aria-label={`${words.text('panels.fact.remove')} ${titleOf(value)}`}
            onClick={() => onChange(values.filter((one) => one !== value))}
          >
            {words.text('panels.fact.remove')}
          </button>
        </div>
      ))}
    </div>
  );
}
