import { useApp, useAppStore } from '../store/useApp.ts';
import { useWords } from './parts/useWords.ts';

/** Over the picture: which snapshot this is, whether it has been changed since, and the way back. */
export function SnapshotStrip() {
  const words = useWords();
  const store = useAppStore();
  const origin = useApp((state) => state.origin);
  const view = useApp((state) => state.view);
  const dataset = useApp((state) => state.dataset);
  if (origin?.type !== 'snapshot') return null;
  const changed = JSON.stringify(view) !== JSON.stringify(origin.view);
  const caseId = dataset?.id ?? 'ly';
  return (
    <div className="strip">
      <b>{words.text('page.snapshot', { date: { date: origin.createdAt.slice(0, 10) } })}</b>
      <span>{words.text(changed ? 'page.snapshot.changed' : 'page.snapshot.same')}</span>
      {changed ? (
        <button
          type="button"
          className="button"
          onClick={() => store.getState().change({ key: 'page.step.snapshot' }, origin.view)}
        >
          {words.text('page.snapshot.again')}
        </button>
      ) : null}
      <button type="button" className="button" onClick={() => void store.getState().openCase(caseId)}>
        {words.text('page.snapshot.case')}
      </button>
    </div>
  );
}
