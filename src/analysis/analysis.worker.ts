import { expose } from 'comlink';
import type { Result } from '../model/problem.ts';
import type { Dataset } from '../model/types.ts';
import type { Answer } from './answer.ts';
import { describeMeasures, runInFamily } from './families.ts';
import type { MeasureDescription } from './measure.ts';
import type { AnalysisRequest } from './runOne.ts';

const datasets = new Map<number, Dataset>();
const datasetsKept = 4;
const pause = 80;

/** What the worker offers: answers, with each dataset sent once and named by number from then on. */
const worker = {
  /** 'unsent': the dataset of this number is not here (any more); send it along. */
  async answer(
    request: Omit<AnalysisRequest, 'dataset'>,
    number: number,
    sent: Dataset | null,
    progress: (done: number) => void,
  ): Promise<Result<Answer> | 'unsent'> {
    if (sent !== null) {
      datasets.set(number, sent);
      const oldest = datasets.keys().next();
      if (datasets.size > datasetsKept && oldest.done !== true) datasets.delete(oldest.value);
    }
    const dataset = datasets.get(number);
    return dataset === undefined
      ? 'unsent'
      : runInFamily({ ...request, dataset }, { checkCancelled: () => {}, progress: seldom(progress) });
  },
  /** What there is to ask. */
  describe(): Promise<readonly MeasureDescription[]> {
    return describeMeasures();
  },
};

export type AnalysisWorker = typeof worker;

/** Passes progress on at most every `pause` milliseconds: a loop may tell of it a million times. */
function seldom(progress: (done: number) => void): (done: number) => void {
  let last = performance.now();
  return (done) => {
    const now = performance.now();
    if (now - last < pause) return;
    last = now;
    progress(done);
  };
}

expose(worker);
