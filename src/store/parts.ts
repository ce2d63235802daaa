import type { Answer, Params } from '../analysis/answer.ts';
import type { MeasureDescription } from '../analysis/measure.ts';
import type { LayoutHints, Positions } from '../layouts/layout.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { Result } from '../model/problem.ts';
import type { Dataset, FactId, Language, OnDate, Scenario } from '../model/types.ts';
import type { Words } from '../snapshot/snapshot.ts';
import type { Drawing } from '../view/drawing.ts';
import type { Filters, View } from '../view/view.ts';
import type { AppState, Origin, SessionValues, Slot } from './appState.ts';

/** One question with all that its answer depends on: an answer is a function of its request. */
export interface RunRequest {
  readonly slot: Slot;
  readonly measure: string;
  readonly params: Params;
  readonly dataset: Dataset;
  readonly on: OnDate;
  readonly filters: Filters;
  readonly off: readonly FactId[];
  readonly scenario: Scenario | null;
}

/** What the store needs from the analysis room. */
export interface RunnerPart {
  readonly run: (request: RunRequest, progress: (done: number) => void) => Promise<Result<Answer>>;
  readonly cancel: (slot: Slot) => void;
}

/** What the store needs from the layouts room. */
export interface ArrangerPart {
  readonly arrange: (layout: string, drawing: Drawing, hints: LayoutHints) => Promise<Positions>;
}

/** Remembers the reader's own choices (language, theme) where the browser lets it; never data. */
export interface Keep {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
}

/** Everything the store takes from outside, so that a test can bring its own. */
export interface StoreParts {
  readonly runner: RunnerPart;
  readonly arranger: ArrangerPart;
  /** The list of measures, fetched when a lens first offers it. */
  readonly loadMeasures?: () => Promise<readonly MeasureDescription[]>;
  /** Calls back when the page has come to rest: questions that nobody waits for are asked only then. */
  readonly whenRested?: (then: () => void) => void;
  readonly keep: Keep;
  readonly loadCatalogue: (language: Language) => Promise<Catalogue>;
  /** A bundled case, read and checked. */
  readonly loadCase: (id: string) => Promise<Result<Dataset>>;
  /** The one door for outside data. */
  readonly importText: (text: string, name: string) => Promise<Result<Dataset>>;
  /** Milliseconds, for joining the steps of one drag. */
  readonly clock: () => number;
}

/** What stands already when the store is made: the first picture was drawn from it. */
export interface Start {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly session?: Partial<SessionValues>;
  readonly dataset?: Dataset | null;
  readonly origin?: Origin | null;
  readonly view?: View;
  readonly positions?: Positions | null;
  readonly fixed?: AppState['fixed'];
  readonly notices?: AppState['notices'];
  readonly words?: Words;
}

export type SetState = (patch: Partial<AppState>) => void;
export type GetState = () => AppState;
