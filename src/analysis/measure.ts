import type { MessageKey } from '../messages/catalogue.ts';
import type { Result } from '../model/problem.ts';
import type { DatasetAt } from '../model/types.ts';
import type { Answer, Params } from './answer.ts';

/** One input of a measure. The panel draws its form from this; the command line its help and checks. */
export type Parameter =
  | {
      readonly id: string;
      readonly label: MessageKey;
      readonly type: 'entity';
      readonly required: boolean;
      readonly of?: 'party' | 'asset';
    }
  | {
      readonly id: string;
      readonly label: MessageKey;
      readonly type: 'entities';
      readonly required: boolean;
      readonly of?: 'party' | 'asset';
    }
  | {
      readonly id: string;
      readonly label: MessageKey;
      readonly type: 'facts';
      readonly required: boolean;
      /** What it can use: dependencies, or reported routes. Left out: any fact. */
      readonly of?: 'links' | 'routes';
    }
  | {
      readonly id: string;
      readonly label: MessageKey;
      readonly type: 'share';
      readonly default: number;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly id: string;
      readonly label: MessageKey;
      readonly type: 'number';
      readonly default: number;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly id: string;
      readonly label: MessageKey;
      readonly type: 'integer';
      readonly default: number;
      readonly min: number;
      readonly max: number;
    }
  | { readonly id: string; readonly label: MessageKey; readonly type: 'truth'; readonly default: boolean }
  /** A full date, `YYYY-MM-DD`. */
  | { readonly id: string; readonly label: MessageKey; readonly type: 'date'; readonly required: boolean }
  | {
      readonly id: string;
      readonly label: MessageKey;
      readonly type: 'choice';
      readonly default: string;
      readonly choices: readonly { readonly id: string; readonly label: MessageKey }[];
    }
  /** A chance for each likelihood class, by class id. Left out: likelihoods are off. */
  | { readonly id: string; readonly label: MessageKey; readonly type: 'likelihoods'; readonly required: boolean };

/** What a running measure may ask of its host. */
export interface RunContext {
  /** A host may throw here to stop a run; call it in long loops. The worker is ended instead (decision 33). */
  readonly checkCancelled: () => void;
  /** Between 0 and 1. */
  readonly progress: (done: number) => void;
}

/** What a measure is called and asks for: all that a page needs to offer it, without the engine that answers. */
export interface MeasureDescription {
  /** `influence.integrated`, `exposure.reach`, `oversight.conflicts`. */
  readonly id: string;
  readonly family: 'influence' | 'exposure' | 'oversight';
  readonly title: MessageKey;
  /** One sentence: what it says and what it does not. */
  readonly summary: MessageKey;
  readonly parameters: readonly Parameter[];
}

/** A calculation offered to the user. One file each, listed in `registry.ts`. */
export interface Measure extends MeasureDescription {
  /** Pure: the answer is a function of data and params (which hold the seed). Bad params are Problems. */
  readonly run: (data: DatasetAt, params: Params, context: RunContext) => Result<Answer>;
}

/** A context that never cancels: tests and the command line. */
export const quietContext: RunContext = { checkCancelled: () => {}, progress: () => {} };

/** A part of a run, from `start` to `end` of the whole: its own progress from 0 to 1 moves the whole by its share. */
export function partOfRun(context: RunContext, start: number, end: number): RunContext {
  return { ...context, progress: (done) => context.progress(start + (end - start) * Math.min(1, Math.max(0, done))) };
}

/** For runs one after the other, nobody knows how many: each takes half of what is left, so that it never goes back. */
export function manyRuns(context: RunContext): RunContext {
  let start = 0;
  let last = 0;
  return {
    ...context,
    progress: (done) => {
      if (done < last) start += (1 - start) / 2;
      last = done;
      context.progress(start + ((1 - start) / 2) * done);
    },
  };
}
