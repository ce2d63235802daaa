import { expose } from 'comlink';
import type { Result } from '../model/problem.ts';
import type { Dataset } from '../model/types.ts';
import type { Answer } from './answer.ts';
import { type DatasetPart, joinParts } from './datasetParts.ts';
import { describeMeasures, runInFamily } from './families.ts';
import type { MeasureDescription } from './measure.ts';
import type { AnalysisRequest } from './runOne.ts';

const datasets = new Map<number, Dataset>();
const arriving = new Map<number, DatasetPart[]>();
const datasetsKept = 4;
const pause = 80;

/** What the worker offers: answers, with each dataset sent once, in parts, and named by number from then on. */
const worker = {
  /** Takes a part of a dataset; with the last one it is at hand. */
  take(number: number, part: DatasetPart, last: boolean): void {
    const parts = [...(arriving.get(number) ?? []), part];
    arriving.set(number, parts);
    if (!last) return;
    arriving.delete(number);
    datasets.set(number, joinParts(parts));
    const oldest = datasets.keys().next();
    if (datasets.size > datasetsKept && oldest.done !== true) datasets.delete(oldest.value);
  },
  /** 'unsent': the dataset of this number is not here (any more); send it first. */
  async answer(
    request: Omit<AnalysisRequest, 'dataset'>,
    number: number,
    progress: (done: number) => void,
  ): Promise<Result<Answer> | 'unsent'> {
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
