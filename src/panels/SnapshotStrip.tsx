import { BadgeCheck, ShieldCheck, TriangleAlert } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { isAsShared } from '../store/storySlice.ts';
import { useApp, useAppStore } from '../store/useApp.ts';
import { useWords } from './parts/useWords.ts';

const SnapshotCheck = lazy(() => import('./SnapshotCheck.tsx').then((file) => ({ default: file.SnapshotCheck })));

/** Over the picture: which snapshot this is, whether it has been changed since, the way back, and its figures checked. */
export function SnapshotStrip() {
  const words = useWords();
  const store = useAppStore();
  const origin = useApp((state) => state.origin);
  const same = useApp(isAsShared);
  const verified = useApp((state) => state.verified);
  const dataset = useApp((state) => state.dataset);
  const title = useApp((state) => state.words.title);
  const alone = useApp((state) => state.embedded || state.presenting);
  const [open, setOpen] = useState(false);
  if (origin?.type !== 'snapshot' || alone) return null;
  const caseId = dataset?.id ?? 'ly';
  const wrong = verified !== null && verified !== 'running' && verified.different.length + verified.failed.length > 0;
  const Icon = verified === null || verified === 'running' ? ShieldCheck : wrong ? TriangleAlert : BadgeCheck;
  const verify = (): void => {
    setOpen(true);
    void store.getState().verify();
  };
  return (
    <div className="strip">
      <b>{words.text('page.snapshot', { date: { date: origin.createdAt.slice(0, 10) } })}</b>
      {title === null ? null : <span className="strip-title">{words.local(title)}</span>}
      <span>{words.text(same ? 'page.snapshot.same' : 'page.snapshot.changed')}</span>
      {same ? null : (
        <button type="button" className="button" onClick={() => goBackToSnapshot(store)}>
          {words.text('page.snapshot.again')}
        </button>
      )}
      {origin.snapshot === undefined ? null : (
        <button type="button" className="button" aria-expanded={open} onClick={open ? () => setOpen(false) : verify}>
          <Icon size={14} aria-hidden="true" />
          {words.text('story.verify')}
        </button>
      )}
      <button type="button" className="button plain" onClick={() => void store.getState().openCase(caseId)}>
        {words.text('page.snapshot.case')}
      </button>
      {open ? (
        <Suspense fallback={null}>
          <SnapshotCheck />
        </Suspense>
      ) : null}
    </div>
  );
}

/** View, words and places as they were shared, in one step that can be taken back. */
function goBackToSnapshot(store: ReturnType<typeof useAppStore>): void {
  const { origin, change, changeWords, dataset } = store.getState();
  if (origin?.type !== 'snapshot' || dataset === null) return;
  const { snapshot } = origin;
  const name = { key: 'page.step.snapshot' } as const;
  change(name, origin.view);
  if (snapshot === undefined) return;
  changeWords(name, snapshot.words);
  store.setState({ fixed: { ...snapshot.positions }, positions: null });
  void store.getState().arrange();
}
