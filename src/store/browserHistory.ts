import type { View } from '../view/view.ts';
import type { AppState, AppStore, Origin } from './appState.ts';

/** What Back and Forward bring back. It is kept in the browser's own entry; the address is never rewritten. */
interface Stop {
  readonly throughline: 1;
  readonly origin: Origin | null;
  readonly part: Pick<View, 'lens' | 'selected' | 'focus' | 'from' | 'to' | 'beside'>;
}

/** The window as far as it is used here, so that tests can bring a small one. */
export interface BrowserLike {
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'state'>;
  readonly addEventListener: (type: 'popstate', listener: (event: { readonly state: unknown }) => void) => void;
  readonly removeEventListener: (type: 'popstate', listener: (event: { readonly state: unknown }) => void) => void;
}

/**
 * Back and Forward of the browser walk through lenses, selections and datasets. Works from disk too: where the browser
 * refuses entries, everything else goes on. Returns the way to stop.
 */
export function walkBrowserHistory(store: AppStore, browser: BrowserLike): () => void {
  let walking = false;
  let last = stopOf(store.getState());
  write('replaceState', last);

  function write(how: 'pushState' | 'replaceState', stop: Stop): void {
    try {
      browser.history[how](stop, '');
    } catch {
      // Entries refused (some browsers from disk): undo still walks the same steps.
    }
  }

  async function walkTo(stop: Stop): Promise<void> {
    walking = true;
    try {
      const { origin } = stop;
      if (!sameOrigin(origin, store.getState().origin)) {
        // Only a bundled case can be opened again; a file is no longer at hand.
        if (origin?.type !== 'case') return;
        await store.getState().openCase(origin.id);
      }
      store.getState().change({ key: 'page.step.browse' }, { ...stop.part, lit: null });
      last = stopOf(store.getState());
    } finally {
      walking = false;
    }
  }

  const onPop = (event: { readonly state: unknown }): void => {
    if (isStop(event.state)) void walkTo(event.state);
  };
  browser.addEventListener('popstate', onPop);
  const unsubscribe = store.subscribe((state) => {
    if (walking) return;
    const stop = stopOf(state);
    if (!isStep(last, stop)) {
      // Smaller choices do not make an entry, but coming back must find them.
      if (JSON.stringify(stop) !== JSON.stringify(last)) {
        last = stop;
        write('replaceState', stop);
      }
      return;
    }
    last = stop;
    write('pushState', stop);
  });
  return () => {
    unsubscribe();
    browser.removeEventListener('popstate', onPop);
  };
}

function stopOf(state: AppState): Stop {
  const { lens, selected, focus, from, to, beside } = state.view;
  // A snapshot's View is not repeated in every entry: it is at hand as long as its page is.
  const { origin } = state;
  const short: Origin | null = origin?.type === 'snapshot' ? { type: 'file', name: origin.createdAt } : origin;
  return { throughline: 1, origin: short, part: { lens, selected, focus, from, to, beside } };
}

function isStep(a: Stop, b: Stop): boolean {
  return a.part.lens !== b.part.lens || a.part.selected !== b.part.selected || !sameOrigin(a.origin, b.origin);
}

function sameOrigin(a: Origin | null, b: Origin | null): boolean {
  if (a === null || b === null) return a === b;
  const idOf = (origin: Origin): string =>
    origin.type === 'case' ? origin.id : origin.type === 'file' ? origin.name : origin.createdAt;
  return idOf(a) === idOf(b);
}

function isStop(value: unknown): value is Stop {
  return (
    typeof value === 'object' && value !== null && 'throughline' in value && value.throughline === 1 && 'part' in value
  );
}
