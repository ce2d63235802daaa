import './panels.css';
import { type KeyboardEvent, lazy, Suspense, useEffect, useRef } from 'react';
import { useApp, useAppStore } from '../store/useApp.ts';
import { type Lens, lenses } from '../view/view.ts';
import { ComesLater } from './ComesLater.tsx';
import { MapPanel } from './MapPanel.tsx';
import { useAnswer } from './parts/AskedView.tsx';
import { ErrorBoundary } from './parts/ErrorBoundary.tsx';
import { ScenarioNote } from './parts/ScenarioNote.tsx';
import { useWords } from './parts/useWords.ts';

// The lenses that ask questions are not needed for the first page; they are fetched once it stands (fetchRest.ts).
const later = {
  influence: () => import('./InfluencePanel.tsx').then((file) => file.InfluencePanel),
  exposure: () => import('./ExposurePanel.tsx').then((file) => file.ExposurePanel),
  oversight: () => import('./OversightPanel.tsx').then((file) => file.OversightPanel),
};

const CompareNote = lazy(() => import('./parts/CompareNote.tsx').then((file) => ({ default: file.CompareNote })));

/** The four lenses, and what the open one asks. */
export function LensPanel() {
  const words = useWords();
  const lens = useApp((state) => state.view.lens);
  const change = useApp((state) => state.change);
  const comparing = useApp((state) => state.view.compare !== null);
  const tabs = useRef<HTMLDivElement>(null);
  useAnnouncedAnswer(lens);
  const choose = (next: Lens) => {
    if (next === lens) return;
    change({ key: 'panels.step.lens', params: { name: words.text(`panels.lens.${next}`) } }, { lens: next });
  };
  const step = (event: KeyboardEvent) => {
    const next = neighbour(lens, event.key);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    tabs.current?.querySelector<HTMLElement>(`[data-lens="${next}"]`)?.focus();
  };
  return (
    <div className="p-panel p-lens">
      <h2 className="p-sr">{words.text('panels.lens.title')}</h2>
      <div className="p-tabs" role="tablist" aria-label={words.text('panels.lens.title')} ref={tabs} onKeyDown={step}>
        {lenses.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`lens-${one}`}
            data-lens={one}
            className="p-tab"
            aria-selected={one === lens}
            aria-controls="lens-panel"
            tabIndex={one === lens ? 0 : -1}
            onClick={() => choose(one)}
          >
            {words.text(`panels.lens.${one}`)}
          </button>
        ))}
      </div>
      <div id="lens-panel" role="tabpanel" aria-labelledby={`lens-${lens}`}>
        <ScenarioNote />
        {comparing ? (
          <Suspense fallback={null}>
            <CompareNote />
          </Suspense>
        ) : null}
        <ErrorBoundary
          key={lens}
          fallback={(reason, again) => (
            <div className="broken" role="alert">
              <p>{words.text('page.notice.panel')}</p>
              <p>{words.text('page.notice.panelDetail', { reason })}</p>
              <button type="button" className="button" onClick={again}>
                {words.text('page.notice.again')}
              </button>
            </div>
          )}
        >
          {lens === 'map' ? <MapPanel /> : <ComesLater load={later[lens]} />}
        </ErrorBoundary>
      </div>
    </div>
  );
}

/** Arrow keys walk round the tabs, Home and End go to the ends. */
function neighbour(lens: Lens, key: string): Lens | undefined {
  const at = lenses.indexOf(lens);
  if (key === 'Home') return lenses[0];
  if (key === 'End') return lenses.at(-1);
  if (key === 'ArrowRight') return lenses[(at + 1) % lenses.length];
  if (key === 'ArrowLeft') return lenses.at(at - 1);
  return undefined;
}

/** Says the result of the lens's question when it arrives, and takes it back when another lens is opened. */
function useAnnouncedAnswer(lens: Lens) {
  const words = useWords();
  const store = useAppStore();
  const said = useRef('');
  const answer = useAnswer('main');
  const setSession = useApp((state) => state.setSession);
  const [first] = answer?.sentences ?? [];
  const sentence = first === undefined ? '' : words.say(first);
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken back once for every change of the lens
  useEffect(() => {
    if (said.current !== '' && store.getState().announcement === said.current) setSession({ announcement: '' });
    said.current = '';
  }, [lens, store, setSession]);
  useEffect(() => {
    if (sentence === '') return;
    said.current = sentence;
    setSession({ announcement: sentence });
  }, [sentence, setSession]);
}
