import { expose } from 'comlink';
import type { Result } from '../model/problem.ts';
import type { Dataset } from '../model/types.ts';
import type { Answer } from './answer.ts';
import { describeMeasures, runInFamily } from './families.ts';
import type { MeasureDescription } from './measure.ts';
import type { AnalysisRequest } from './runOne.ts';

const datasets = new Map<number, Dataset>();
const datasetsKept = 4;

/** What the worker offers: answers, with each dataset sent once and named by number from then on. */
const worker = {
  /** 'unsent': the dataset of this number is not here (any more); send it along. */
  async answer(
    request: Omit<AnalysisRequest, 'dataset'>,
    number: number,
    sent: Dataset | null,
  ): Promise<Result<Answer> | 'unsent'> {
    if (sent !== null) {
      datasets.set(number, sent);
      const oldest = datasets.keys().next();
      if (datasets.size > datasetsKept && oldest.done !== true) datasets.delete(oldest.value);
    }
    const dataset = datasets.get(number);
    return dataset === undefined ? 'unsent' : runInFamily({ ...request, dataset });
  },
  /** What there is to ask. */
  describe(): Promise<readonly MeasureDescription[]> {
    return describeMeasures();
  },
};

export type AnalysisWorker = typeof worker;

expose(worker);
