import { X } from 'lucide-react';
import { commandById } from '../store/commands.ts';
import { selectDrawing } from '../store/selectors.ts';
import { useApp, useAppStore } from '../store/useApp.ts';
import { StateChips } from './parts/StateChips.tsx';
import { useWords } from './parts/useWords.ts';

/** Over the picture: what it is limited to, how many are not on show, and one click to more. */
export function FocusStrip() {
  const words = useWords();
  const store = useAppStore();
  const focus = useApp((state) => state.view.focus);
  const all = useApp((state) => state.view.all);
  const shown = useApp((state) => state.view.beside === 'canvas');
  const drawing = useApp(selectDrawing);
  if (drawing === null) return null;
  // The outline and the table are of the same facts: what they are limited to is said over them as well.
  if (!shown)
    return (
      <div className="focus-strip">
        <StateChips />
      </div>
    );
  const hidden = drawing.hiddenEntities;
  return (
    <div className="focus-strip">
      <StateChips />
      {focus === null ? null : (
        <button type="button" className="chip" onClick={() => commandById('unfocus').run(store.getState())}>
          {words.text('page.canvas.focusOn', { name: { entity: focus } })}
          <X size={13} aria-label={words.text('page.canvas.focusEnd')} />
        </button>
      )}
      {hidden > 0 || all ? (
        <button type="button" className="chip" onClick={() => commandById('showAll').run(store.getState())}>
          {hidden > 0 ? <span>{words.text('page.canvas.hidden', { count: hidden })} · </span> : null}
          <b>{words.text(all ? 'page.canvas.showCore' : 'page.canvas.showAll')}</b>
        </button>
      ) : null}
    </div>
  );
}
