import { type ReactNode, useMemo } from 'react';
import { makeLateStore } from '../store/lateStore.ts';
import { AppContext, useAppStore } from '../store/useApp.ts';

/** What stands in it comes second while a date is dragged: after the picture, each in a task of its own. */
export function Second({ children }: { readonly children: ReactNode }) {
  const store = useAppStore();
  const late = useMemo(() => makeLateStore(store, afterPaint), [store]);
  return <AppContext value={late}>{children}</AppContext>;
}

/** After the next picture was painted; a page in the background paints none, and goes on all the same. */
function afterPaint(then: () => void): void {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    then();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 200);
}
