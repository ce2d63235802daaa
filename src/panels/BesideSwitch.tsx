import { List, Network, Table2 } from 'lucide-react';
import { useApp } from '../store/useApp.ts';
import { beside } from '../view/view.ts';
import { useWords } from './parts/useWords.ts';

const icons = { canvas: Network, outline: List, table: Table2 } as const;

/** The same content as picture, outline or table, in the same place. */
export function BesideSwitch() {
  const words = useWords();
  const chosen = useApp((state) => state.view.beside);
  const change = useApp((state) => state.change);
  const shown = useApp((state) => state.dataset !== null);
  if (!shown) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div className="beside-switch" role="group" aria-label={words.text('page.beside')}>
      {beside.map((place) => {
        const Icon = icons[place];
        return (
          <button
            key={place}
            type="button"
            // On a narrow screen the word is not shown, and the name has to stay.
            aria-label={words.text(`page.beside.${place}`)}
            aria-pressed={place === chosen}
            onClick={() => change({ key: `page.step.beside.${place}` }, { beside: place })}
          >
            <Icon size={14} aria-hidden="true" />
            <span>{words.text(`page.beside.${place}`)}</span>
          </button>
        );
      })}
    </div>
  );
}
