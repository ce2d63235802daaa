import { Fragment, Suspense, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { GraphCanvas } from './canvas/GraphCanvas.tsx';
import { fetchRest } from './fetchRest.ts';
import { type Boot, makeStore } from './makeStore.ts';
import { putColours } from './paintFirstPicture.ts';
import type { Panel, PanelPlace } from './panels/panel.ts';
import { ErrorBoundary } from './panels/parts/ErrorBoundary.tsx';
import { useWords } from './panels/parts/useWords.ts';
import { panels } from './panels/registry.ts';
import { Second } from './panels/Second.tsx';
import { SheetBar } from './panels/SheetBar.tsx';
import { useDropFile } from './panels/useDropFile.ts';
import { usePageKeys } from './panels/usePageKeys.ts';
import { stripsOf } from './store/strips.ts';
import { themeOf } from './store/themeOf.ts';
import { AppContext, useApp, useAppStore } from './store/useApp.ts';

/** Puts the page in the place of the skeleton, in one go: the first picture moves over, so nothing jumps. */
export function startApp(root: HTMLElement, boot: Boot): void {
  const store = makeStore(boot);
  const host = document.createElement('div');
  host.style.height = '100%';
  const app = createRoot(host);
  flushSync(() => {
    app.render(
      <AppContext value={store}>
        <App picture={boot.picture} />
      </AppContext>,
    );
  });
  root.replaceChildren(host);
}

/** The frame: a grid of places, a boundary around whatever stands in each. */
function App({ picture }: { readonly picture: HTMLElement | null }) {
  const words = useWords();
  const sheet = useApp((state) => state.sheet);
  const timelineOpen = useApp((state) => state.timelineOpen);
  const announcement = useApp((state) => state.announcement);
  const beside = useApp((state) => state.view.beside);
  const theme = useTheme();
  useDocument();
  usePageKeys();
  useDetailSheet();
  const dropping = useDropFile();
  return (
    <div
      className="page"
      data-sheet={sheet ?? 'none'}
      data-time={timelineOpen ? 'open' : 'folded'}
      data-strips={useApp(stripsOf)}
    >
      <button type="button" className="unseen skip" onClick={goToPicture}>
        {words.text('page.skip')}
      </button>
      <header className="page-top">
        <Places place="top" />
      </header>
      <aside className="page-lens" aria-label={words.text('page.region.lens')}>
        <Second>
          <Places place="lens" />
        </Second>
      </aside>
      <main className="page-picture" id="picture" tabIndex={-1} aria-label={words.text('page.region.picture')}>
        <Guard>
          <GraphCanvas picture={picture} theme={theme} shown={beside === 'canvas'} onStanding={fetchRest} />
        </Guard>
        {beside === 'canvas' ? null : (
          <div className="beside">
            <Second>
              <Places place="picture" only={beside} />
            </Second>
          </div>
        )}
        <Places place="onPicture" />
      </main>
      <aside className="page-detail" aria-label={words.text('page.region.detail')}>
        <Second>
          <Places place="detail" />
        </Second>
      </aside>
      <section className="page-time" aria-label={words.text('page.region.time')}>
        <Places place="time" />
      </section>
      <nav className="page-bottom" aria-label={words.text('page.region.bottom')}>
        <SheetBar />
      </nav>
      <Places place="notices" />
      <Places place="over" />
      {dropping ? <div className="drop-here">{words.text('page.open.dropHere')}</div> : null}
      <div className="live" role="status" aria-live="polite">
        {announcement}
      </div>
    </div>
  );
}

function Places({ place, only }: { readonly place: PanelPlace; readonly only?: string }) {
  const here = panels.filter((panel) => panel.place === place && (only === undefined || panel.id === only));
  return here.map((panel: Panel) => (
    <Fragment key={panel.id}>
      <Guard>
        <Suspense fallback={null}>
          <panel.Component />
        </Suspense>
      </Guard>
    </Fragment>
  ));
}

function Guard({ children }: { readonly children: React.ReactNode }) {
  const words = useWords();
  return (
    <ErrorBoundary
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
      {children}
    </ErrorBoundary>
  );
}

function goToPicture(): void {
  document.querySelector<HTMLElement>('.canvas-keys')?.focus();
}

/** The theme that is on, followed as the system changes. */
function useTheme() {
  const chosen = useApp((state) => state.theme);
  const contrast = useApp((state) => state.contrast);
  const [systemDark, setSystemDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => setSystemDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const theme = themeOf(chosen, contrast, systemDark);
  useEffect(() => {
    putColours(theme);
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return theme;
}

/** Where there is no room for three columns, what is selected comes up as a sheet, and goes with the selection. */
function useDetailSheet(): void {
  const store = useAppStore();
  const selected = useApp((state) => state.view.selected);
  useEffect(() => {
    const { sheet, setSession } = store.getState();
    if (selected !== null && matchMedia('(max-width: 1120px)').matches) setSession({ sheet: 'detail' });
    else if (selected === null && sheet === 'detail') setSession({ sheet: null });
  }, [store, selected]);
}

/** Language and title of the document follow the page. */
function useDocument(): void {
  const words = useWords();
  const title = useApp((state) => state.dataset?.title);
  const language = useApp((state) => state.language);
  useEffect(() => {
    document.documentElement.lang = language;
    const shown = words.local(title);
    document.title = shown === '' ? words.text('page.name') : `${shown} · ${words.text('page.name')}`;
  }, [words, title, language]);
}
