import type { Phrase } from '../messages/phrase.ts';
import type { Problem } from '../model/problem.ts';
import type {
  Change,
  Citation,
  DependencyKind,
  Effect,
  EntityId,
  FactId,
  LocalText,
  OnDate,
  Standing,
} from '../model/types.ts';

/** A value in an answer. `unknown` is a value; a range is written with both ends. */
export type Value =
  | {
      readonly type: 'share';
      readonly value: number;
      readonly low?: number;
      readonly high?: number;
      readonly exact?: string;
    }
  | { readonly type: 'chance'; readonly value: number; readonly low?: number; readonly high?: number }
  | { readonly type: 'number'; readonly value: number; readonly low?: number; readonly high?: number }
  | { readonly type: 'count'; readonly value: number; readonly unit?: string }
  | { readonly type: 'truth'; readonly value: boolean | 'possible' }
  | { readonly type: 'words'; readonly value: Phrase }
  | { readonly type: 'unknown' };

/** One line of a working: a sentence, its value, and the facts it rests on. */
export interface WorkingStep {
  readonly text: Phrase;
  readonly value?: Value;
  readonly facts: readonly FactId[];
}

/** A number on the page. `id` is stable over dates and scenarios, so that before and after can be paired. */
export interface Figure {
  readonly id: string;
  readonly label: Phrase;
  readonly value: Value;
  readonly standing: Standing;
  readonly from?: EntityId;
  readonly to?: EntityId;
  readonly working: readonly WorkingStep[];
}

/** An ownership chain from owner to target. `product` multiplies the stakes, `total` adds up the chains so far. */
export interface Chain {
  readonly entities: readonly EntityId[];
  readonly facts: readonly FactId[];
  readonly product: number;
  readonly total: number;
  /** What it rests on: its weakest claim, and figures on it that were old on the day. */
  readonly support?: readonly WorkingStep[];
}

/** One step of a compromise: in the direction in which it travels, which may be against the drawn arrow. */
export interface Hop {
  readonly from: EntityId;
  readonly to: EntityId;
  /** Id of the derived arc. */
  readonly arc: string;
  readonly kind: DependencyKind;
  readonly effect: Effect;
  readonly strength: 'strong' | 'weak';
  readonly againstArrow: boolean;
  readonly facts: readonly FactId[];
  readonly techniques: readonly string[];
  /** For an AND group: the requirement and the other dependencies it needs. */
  readonly requirement?: FactId;
  readonly needs?: readonly FactId[];
  readonly standing: Standing;
  readonly chance?: number;
  /** For a reported route: the source's own words, date and citations. */
  readonly text?: LocalText;
  readonly date?: string;
  readonly citations?: readonly Citation[];
}

export interface Route {
  readonly id: string;
  readonly title: Phrase;
  readonly entities: readonly EntityId[];
  readonly hops: readonly Hop[];
  /** The weakest standing on it. */
  readonly standing: Standing;
  /** True: reported by a source as presumed. */
  readonly presumed?: boolean;
  readonly chance?: number;
  readonly caveat?: LocalText;
  /** What it rests on: its weakest claim. */
  readonly support?: readonly WorkingStep[];
}

/** A set of things to cut, what it costs, what is left, and the scenario step that does it. */
export interface Cut {
  readonly id: string;
  readonly title: Phrase;
  readonly links: readonly FactId[];
  readonly entities: readonly EntityId[];
  /** null: no finite cut exists. */
  readonly cost: number | null;
  readonly routesLeft?: number;
  readonly chanceLeft?: number;
  readonly minimal: boolean;
  readonly changes: readonly Change[];
}

export interface Group {
  readonly id: string;
  readonly label: Phrase;
  readonly entities: readonly EntityId[];
  readonly facts: readonly FactId[];
  readonly detail: readonly WorkingStep[];
}

export type TestResult = 'met' | 'notMet' | 'undecided' | 'notApplicable';

/** One legal or accounting test: result, threshold, proof, and what is missing to decide. */
export interface TestRow {
  readonly id: string;
  readonly rule: string;
  readonly title: Phrase;
  readonly owner: EntityId;
  readonly target: EntityId;
  readonly result: TestResult;
  readonly threshold: Phrase;
  readonly value?: Value;
  readonly proof: readonly WorkingStep[];
  readonly missing: readonly Phrase[];
  /** Where the rule is written and from when it applies. */
  readonly source: { readonly title: string; readonly url?: string; readonly date: string };
}

/** How the answer was found: printed under every answer. */
export interface Method {
  readonly name: Phrase;
  readonly exactness: 'exact' | 'bounds' | 'range' | 'sampled' | 'stopped';
  readonly runs?: number;
  readonly seed?: number;
  readonly interval?: Phrase;
  readonly conditions: readonly Phrase[];
  /** Print reference of the definition. */
  readonly reference: string;
}

/** What lights up on the picture for this answer. */
export interface Highlight {
  readonly entities: readonly EntityId[];
  readonly facts: readonly FactId[];
}

/** A plain table for measures whose result is one row a party. */
export interface AnswerTable {
  readonly columns: readonly { readonly id: string; readonly label: Phrase; readonly type: Value['type'] | 'entity' }[];
  readonly rows: readonly (readonly (Value | { readonly type: 'entity'; readonly value: EntityId })[])[];
}

/** Every ordered pair of parties at once: row over column, row by row, one character a pair. */
export interface PairGrid {
  readonly parties: readonly EntityId[];
  /** `b` owns and exposes, `e` exposes without owning, `o` owns only, `.` neither (and a party with itself). */
  readonly cells: string;
}

/** The result of a measure, always with its derivation. Plain data: it crosses the worker and goes into snapshots. */
export interface Answer {
  readonly measure: string;
  readonly params: Params;
  readonly on: OnDate;
  /** The result in sentences; the first one stands alone. */
  readonly sentences: readonly Phrase[];
  readonly figures: readonly Figure[];
  readonly chains: readonly Chain[];
  readonly routes: readonly Route[];
  readonly cuts: readonly Cut[];
  readonly groups: readonly Group[];
  readonly tests: readonly TestRow[];
  readonly tables: readonly AnswerTable[];
  /** Of the matrix: all pairs, where the table lists only the weightiest. */
  readonly pairs?: PairGrid;
  readonly highlight: Highlight;
  readonly method: Method;
  readonly assumptions: readonly Phrase[];
  /** What is missing to say more. */
  readonly gaps: readonly Phrase[];
  readonly problems: readonly Problem[];
}

export type ParamValue = string | number | boolean | readonly string[] | Readonly<Record<string, number>>;
export type Params = Readonly<Record<string, ParamValue>>;

/** An answer with nothing in it yet: spread it and fill in. */
export function makeAnswer(
  measure: string,
  params: Params,
  on: OnDate,
  method: Method,
  parts: Partial<Answer>,
): Answer {
  return {
    measure,
    params,
    on,
    method,
    sentences: [],
    figures: [],
    chains: [],
    routes: [],
    cuts: [],
    groups: [],
    tests: [],
    tables: [],
    highlight: { entities: [], facts: [] },
    assumptions: [],
    gaps: [],
    problems: [],
    ...parts,
  };
}
