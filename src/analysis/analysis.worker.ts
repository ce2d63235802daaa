import { expose } from 'comlink';
import type { Result } from '../model/problem.ts';
import type { Dataset } from '../model/types.ts';
import type { Answer } from './answer.ts';
import { type AnalysisRequest, runMeasure } from './run.ts';

const datasets = new Map<number, Dataset>();
const datasetsKept = 4;

/** What the worker offers: answers, with each dataset sent once and named by number from then on. */
const worker = {
  /** 'unsent': the dataset of this number is not here (any more); send it along. */
  answer(request: Omit<AnalysisRequest, 'dataset'>, number: number, sent: Dataset | null): Result<Answer> | 'unsent' {
    if (sent !== null) {
      datasets.set(number, sent);
      const oldest = datasets.keys().next();
      if (datasets.size > datasetsKept && oldest.done !== true) datasets.delete(oldest.value);
    }
    const dataset = datasets.get(number);
    return dataset === undefined ? 'unsent' : runMeasure({ ...request, dataset });
  },
};

export type AnalysisWorker = typeof worker;

expose(worker);
