import './onPicture.css';
import { Maximize, Minus, Plus, RotateCcw } from 'lucide-react';
import { commandById } from '../store/commands.ts';
import { useApp, useAppStore } from '../store/useApp.ts';
import { useWords } from './parts/useWords.ts';

const tools = [
  { id: 'closer', Icon: Plus },
  { id: 'farther', Icon: Minus },
  { id: 'fit', Icon: Maximize },
] as const;

/** Closer, farther, the whole; and, once cards were moved, tidy up. */
export function ZoomPanel() {
  const words = useWords();
  const store = useAppStore();
  const shown = useApp((state) => state.view.beside === 'canvas' && state.dataset !== null);
  const moved = useApp((state) => Object.keys(state.fixed).length > 0);
  if (!shown) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div className="zoom-tools" role="group" aria-label={words.text('page.zoom')}>
      {tools.map(({ id, Icon }) => {
        const command = commandById(id);
        const label = words.text(command.label);
        return (
          <button
            key={id}
            type="button"
            aria-label={label}
            title={`${label} (${command.keys[0]})`}
            onClick={() => command.run(store.getState())}
          >
            <Icon size={16} aria-hidden="true" />
          </button>
        );
      })}
      {moved ? (
        <button
          type="button"
          aria-label={words.text('page.tidy')}
          title={words.text('page.command.tidy')}
          onClick={() => store.getState().tidy()}
        >
          <RotateCcw size={16} aria-hidden="true" />
        </button>
      ) : null}
    </div>
  );
}
