import { proxy, releaseProxy, wrap } from 'comlink';
import { fail, makeProblem, type Result } from '../model/problem.ts';
import type { Dataset } from '../model/types.ts';
import type { AnalysisWorker } from './analysis.worker.ts';
import type { Answer } from './answer.ts';
import { partsOf } from './datasetParts.ts';
import { type MeasureDescription, quietContext } from './measure.ts';
import type { AnalysisRequest } from './runOne.ts';

/** Answers requests beside the page. A newer request of the same slot makes the older one answer `cancelled`. */
export interface Runner {
  /** `progress` hears how much is done, between 0 and 1, now and then. */
  readonly run: (request: AnalysisRequest, progress?: Progress) => Promise<Result<Answer>>;
  readonly cancel: (slot: string) => void;
  /** The measures on offer, told by whoever answers: the page carries their names, not their engines. */
  readonly describe: () => Promise<readonly MeasureDescription[]>;
  readonly destroy: () => void;
}

type Progress = (done: number) => void;

interface Job {
  readonly slot: string;
  readonly request: AnalysisRequest;
  readonly progress: Progress;
  readonly settle: (result: Result<Answer>) => void;
  cancelled: boolean;
}

/** A cancelled job that still blocks the worker after this many milliseconds is ended with its worker. */
const patience = 150;

/** How to answer one request; `end` stops whatever is under way for good. */
interface Engine {
  readonly answer: (request: AnalysisRequest, progress: Progress) => Promise<Result<Answer>>;
  readonly describe: () => Promise<readonly MeasureDescription[]>;
  readonly end: () => void;
  readonly canEnd: boolean;
}

/**
 * Creates a runner: one worker, one request at a time, the newest of each slot.
 *
 * Without `Worker` (tests, pages opened from a file) or when it does not start, requests run in this thread.
 * @param makeWorker for tests; null: in this thread
 */
export function createRunner(makeWorker: (() => Worker) | null = workerOrNull()): Runner {
  let engine: Engine | null = null;
  let running: Job | null = null;
  const queue: Job[] = [];
  let destroyed = false;
  let threadOnly = makeWorker === null;

  const engineNow = (): Engine => {
    engine ??= threadOnly || makeWorker === null ? threadEngine() : startWorker(makeWorker);
    return engine;
  };
  const startWorker = (make: () => Worker): Engine => {
    try {
      return workerEngine(make(), () => {
        threadOnly = true;
        engine = null;
      });
    } catch {
      threadOnly = true;
      return threadEngine();
    }
  };
  const next = (): void => {
    const job = queue.shift();
    running = job ?? null;
    if (job === undefined) return;
    engineNow()
      .answer(job.request, (done) => {
        if (!job.cancelled) job.progress(done);
      })
      .then(
        (result) => finish(job, result),
        (error: unknown) =>
          finish(job, fail(makeProblem('analysisFailed', job.request.measure, { reason: String(error) }))),
      );
  };
  const finish = (job: Job, result: Result<Answer>): void => {
    if (!job.cancelled) job.settle(result);
    if (running === job) next();
  };
  const cancelJob = (job: Job): void => {
    if (job.cancelled) return;
    job.cancelled = true;
    job.settle(fail(makeProblem('cancelled', job.slot, {}, 'info')));
  };
  const cancel = (slot: string): void => {
    for (let at = queue.length - 1; at >= 0; at--) {
      const job = queue[at];
      if (job?.slot !== slot) continue;
      queue.splice(at, 1);
      cancelJob(job);
    }
    const busy = running;
    if (busy === null || busy.slot !== slot || busy.cancelled) return;
    cancelJob(busy);
    if (engine?.canEnd !== true) return;
    setTimeout(() => {
      if (running !== busy) return;
      engine?.end();
      engine = null;
      next();
    }, patience);
  };
  const run = (request: AnalysisRequest, progress: Progress = () => {}): Promise<Result<Answer>> => {
    const slot = request.slot ?? request.measure;
    if (destroyed) return Promise.resolve(fail(makeProblem('cancelled', slot, {}, 'info')));
    cancel(slot);
    return new Promise((settle) => {
      queue.push({ slot, request, progress, settle, cancelled: false });
      if (running === null) next();
    });
  };
  const destroy = (): void => {
    destroyed = true;
    for (const job of queue.splice(0)) cancelJob(job);
    if (running !== null) cancelJob(running);
    engine?.end();
    engine = null;
  };
  return { run, cancel, describe: () => engineNow().describe(), destroy };
}

function workerOrNull(): (() => Worker) | null {
  if (typeof Worker === 'undefined') return null;
  return () => new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
}

/** The same step in this thread, after the caller has had its turn. The engine is fetched only here: a page has a worker. */
function threadEngine(): Engine {
  const answer = async (request: AnalysisRequest, progress: Progress): Promise<Result<Answer>> => {
    const { runInFamily } = await import('./families.ts');
    await new Promise((resolve) => setTimeout(resolve, 0));
    return runInFamily(request, { ...quietContext, progress });
  };
  const describe = async () => (await import('./families.ts')).describeMeasures();
  return { answer, describe, end: () => {}, canEnd: false };
}

/** A dataset crosses to the worker once; later requests name it. */
function workerEngine(worker: Worker, onBroken: () => void): Engine {
  const remote = wrap<AnalysisWorker>(worker);
  const numbers = new WeakMap<Dataset, number>();
  let count = 0;
  const broken = new Promise<'broken'>((resolve) => {
    worker.addEventListener('error', () => resolve('broken'));
  });
  const answer = async (request: AnalysisRequest, progress: Progress): Promise<Result<Answer>> => {
    const { dataset, ...rest } = request;
    const known = numbers.get(dataset);
    const number = known ?? count++;
    numbers.set(dataset, number);
    const ask = () => Promise.race([remote.answer(rest, number, proxy(progress)), broken]);
    const sent = known === undefined ? await send(dataset, number) : null;
    let first = sent ?? (await ask());
    if (first === 'unsent') first = (await send(dataset, number)) ?? (await ask());
    if (first !== 'broken' && first !== 'unsent') return first;
    onBroken();
    return threadEngine().answer(request, progress);
  };
  /** Part after part, each when the one before has arrived: the page has its turns in between. */
  const send = async (dataset: Dataset, number: number): Promise<'broken' | null> => {
    const parts = partsOf(dataset);
    for (let part = parts.next(); part.done !== true; ) {
      const next = parts.next();
      const taken = await Promise.race([remote.take(number, part.value, next.done === true), broken]);
      if (taken === 'broken') return taken;
      part = next;
    }
    return null;
  };
  const describe = async (): Promise<readonly MeasureDescription[]> => {
    const told = await Promise.race([remote.describe(), broken]);
    if (told !== 'broken') return told;
    onBroken();
    return threadEngine().describe();
  };
  const end = (): void => {
    remote[releaseProxy]();
    worker.terminate();
  };
  return { answer, describe, end, canEnd: true };
}
