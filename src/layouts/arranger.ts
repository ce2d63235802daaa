import { type Remote, releaseProxy, wrap } from 'comlink';
import type { Drawing } from '../view/drawing.ts';
import { arrangeNow } from './arrangeNow.ts';
import type { LayoutHints, Positions } from './layout.ts';

/** Places drawings off the main thread where the browser has workers, else at once. */
export interface Arranger {
  readonly arrange: (layoutId: string, drawing: Drawing, hints: LayoutHints) => Promise<Positions>;
  readonly destroy: () => void;
}

interface Far {
  readonly arrangeNow: typeof arrangeNow;
}

/**
 * Makes an arranger with a worker of its own. Without workers, or when the worker can't start, it places in the
 * caller's thread: the positions are the same. `makeWorker` is for tests.
 */
export function createArranger(makeWorker: () => Worker | null = startWorker): Arranger {
  const worker = makeWorker();
  let far: Remote<Far> | null = worker === null ? null : wrap<Far>(worker);
  const broken = new Promise<null>((resolve) => {
    worker?.addEventListener('error', () => {
      far = null;
      resolve(null);
    });
  });
  return {
    arrange: async (layoutId, drawing, hints) => {
      if (far === null) return arrangeNow(layoutId, drawing, hints);
      const answer = await Promise.race([far.arrangeNow(layoutId, drawing, hints), broken]);
      return answer ?? arrangeNow(layoutId, drawing, hints);
    },
    destroy: () => {
      far?.[releaseProxy]();
      far = null;
      worker?.terminate();
    },
  };
}

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
