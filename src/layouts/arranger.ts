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

/** Up to so many marks a drawing is placed where it is asked for: that takes less than a frame or two, a worker's start longer. */
const smallMarks = 120;

/**
 * Makes an arranger. Small drawings are placed in the caller's thread; the first large one starts a worker of its own.
 * Without workers, or when the worker can't start, all are placed in the caller's thread: the positions are the same.
 * `makeWorker` is for tests.
 */
export function createArranger(makeWorker: () => Worker | null = startWorker, small = smallMarks): Arranger {
  let worker: Worker | null = null;
  let far: Remote<Far> | null = null;
  let started = false;
  let broken: Promise<null> = new Promise(() => {});
  const start = (): void => {
    started = true;
    worker = makeWorker();
    if (worker === null) return;
    const made = worker;
    far = wrap<Far>(made);
    broken = new Promise((resolve) => {
      made.addEventListener('error', () => {
        far = null;
        resolve(null);
      });
    });
  };
  return {
    arrange: async (layoutId, drawing, hints) => {
      if (drawing.nodes.length + drawing.edges.length <= small) return arrangeNow(layoutId, drawing, hints);
      if (!started) start();
      if (far === null) return arrangeNow(layoutId, drawing, hints);
      const answer = await Promise.race([far.arrangeNow(layoutId, drawing, hints), broken]);
      return answer ?? arrangeNow(layoutId, drawing, hints);
    },
    destroy: () => {
      started = true;
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
