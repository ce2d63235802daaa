import { selectAt, selectDrawing } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { useWords } from './useWords.ts';

/** How much of the case is on the picture, and the switch between all of it and its core. Nothing is hidden unsaid. */
export function ShownSwitch() {
  const words = useWords();
  const view = useApp((state) => state.view);
  const change = useApp((state) => state.change);
  const total = useApp(selectAt)?.entities.length ?? 0;
  const stated = useApp((state) => state.dataset?.entities.length) ?? total;
  const hidden = useApp(selectDrawing)?.hiddenEntities ?? 0;
  const narrowed = hidden > 0 || view.all || view.shown.length > 0 || view.hidden.length > 0;
  const absent = stated - total;
  return (
    <div className="p-shown">
      <span>
        {hidden === 0
          ? words.text('panels.shown.all', { count: total })
          : words.text('panels.shown.some', { shown: total - hidden, total, count: hidden })}
        {absent > 0 ? <small className="p-absent">{words.text('page.canvas.absent', { count: absent })}</small> : null}
      </span>
      {narrowed ? (
        <button
          type="button"
          className="p-link"
          onClick={() =>
            view.all || hidden === 0
              ? change({ key: 'panels.step.core' }, { all: false, shown: [], hidden: [], focus: null })
              : change({ key: 'panels.step.all' }, { all: true, hidden: [], focus: null })
          }
        >
          {words.text(view.all || hidden === 0 ? 'panels.shown.core' : 'panels.shown.showAll')}
        </button>
      ) : null}
    </div>
  );
}
