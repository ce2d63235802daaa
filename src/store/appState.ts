import type { StoreApi } from 'zustand/vanilla';
import type { Answer, Params } from '../analysis/answer.ts';
import type { MeasureDescription } from '../analysis/measure.ts';
import type { Point, Positions } from '../layouts/layout.ts';
import type { Catalogue, MessageKey } from '../messages/catalogue.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Problem } from '../model/problem.ts';
import type { Dataset, IsoDate, Language, Scenario } from '../model/types.ts';
import type { FrozenAnswer, Snapshot, Words } from '../snapshot/snapshot.ts';
import type { Verification } from '../snapshot/verify.ts';
import type { Filters, View } from '../view/view.ts';

// The shape of the store. Slices hold choices and results, never what can be computed: see selectors.ts for that.

/** Where the data on the page came from. */
export type Origin =
  | { readonly type: 'case'; readonly id: string }
  | { readonly type: 'file'; readonly name: string }
  | {
      readonly type: 'snapshot';
      readonly createdAt: string;
      readonly view: View;
      /** As it was read, to be verified and gone back to. */
      readonly snapshot?: Snapshot;
      /** Whether the data at hand are not those it was made from. */
      readonly dataChanged?: boolean;
    };

export interface DatasetSlice {
  readonly dataset: Dataset | null;
  readonly origin: Origin | null;
  /** Problems of the last load: warnings of what stands, or the errors of what was refused. */
  readonly problems: readonly Problem[];
  readonly loading: boolean;
  readonly openCase: (id: string) => Promise<void>;
  /** A refused text changes nothing but `problems`: what stood still stands. */
  /** `notes`: what was found out while the text was read from its file. */
  readonly openText: (text: string, name: string, notes?: readonly Problem[]) => Promise<void>;
}

export interface ViewSlice {
  readonly view: View;
  /** Every change of the View goes through here: it makes one step of undo, named by `name`. */
  readonly change: (name: Phrase, patch: Partial<View>) => void;
}

/** The slots whose figures are shown with what they were before the scenario. */
export type SlotBefore = 'main' | 'extra' | 'tests' | 'flip' | 'power' | 'indirect' | 'conflicts' | 'selected';

/** The questions that stand open at one time: the lens's main one, and small ones of the panels. */
export type Slot =
  // A column of a comparison and its question.
  | `side.${string}.${string}`
  | 'main'
  | 'selected'
  // The same question without the scenario, while one is on.
  | `before.${SlotBefore}`
  | 'compare'
  | 'tests'
  | 'conflicts'
  | 'reported'
  | 'cut'
  | 'extra'
  | 'power'
  | 'indirect'
  | 'flip'
  | 'breaks'
  | 'verify'
  | 'freeze';

/** What is asked: the data, date, filters and scenario of the page are added by the store. */
export interface Question {
  readonly measure: string;
  readonly params: Params;
  /** Another date or scenario than the page's, for before/after. */
  readonly on?: { readonly asOf: IsoDate | null; readonly knownBy: IsoDate | null };
  readonly scenario?: Scenario | null;
}

export type Asked =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly question: Question; readonly answer: Answer | null }
  | { readonly status: 'done'; readonly question: Question; readonly answer: Answer }
  | { readonly status: 'failed'; readonly question: Question; readonly problems: readonly Problem[] };

export interface AnalysisSlice {
  readonly asked: Readonly<Partial<Record<Slot, Asked>>>;
  /** How far the running questions are, between 0 and 1: apart from `asked`, which stays the same while they run. */
  readonly progress: Readonly<Partial<Record<Slot, number>>>;
  /** The measures on offer; empty until a lens asks for them: the engines are no part of the page. */
  readonly measures: readonly MeasureDescription[];
  /** While a question runs the last answer stays on show (`Asked.answer`). A newer question supersedes the older one. */
  readonly ask: (slot: Slot, question: Question) => void;
  /** Several at once: one change of the state, whatever their number. */
  readonly askAll: (questions: readonly (readonly [Slot, Question])[]) => void;
  readonly cancel: (slot: Slot) => void;
}

export interface LayoutSlice {
  readonly positions: Positions | null;
  /** Places somebody chose by hand: they travel in a snapshot. */
  readonly fixed: Readonly<Record<string, Point>>;
  readonly arranging: boolean;
  readonly arrange: () => Promise<void>;
  readonly moveNode: (id: string, to: Point) => void;
  /** Forgets the places chosen by hand. */
  readonly tidy: () => void;
}

/** What somebody wrote about the view: title, note, author, and the steps of a story. */
export interface StorySlice {
  readonly words: Words;
  /** One step of undo, named by `name`; changes with the same `join` word that follow closely are one. */
  readonly changeWords: (name: Phrase, patch: Partial<Words>, join?: string) => void;
  /** Shows a step of the story; null leaves the story where it is. */
  readonly goToStep: (index: number | null) => void;
}

/** What became of checking a snapshot: it runs, or its outcome stands. */
export interface ShareSlice {
  readonly verified: 'running' | Verification | null;
  /** Recomputes every answer of the snapshot that is open. */
  readonly verify: () => Promise<void>;
  /** The answers that travel in a file: those that stand on the page, and those of every step of its story. */
  readonly freeze: () => Promise<readonly FrozenAnswer[]>;
}

export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'warning' | 'error';
  readonly phrase: Phrase;
  readonly problems?: readonly Problem[];
}

export interface SessionSlice {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly theme: 'system' | 'light' | 'dark';
  readonly contrast: 'normal' | 'high';
  /** Whether single letters and signs are shortcuts: who speaks to the page, or trembles, switches them off. */
  readonly singleKeys: boolean;
  readonly hover: string | null;
  readonly palette: boolean;
  readonly help: boolean;
  readonly sheet: 'lens' | 'detail' | null;
  readonly timelineOpen: boolean;
  readonly playing: boolean;
  /** A date is held by the hand: the picture follows it first, the panels after. */
  readonly dragging: boolean;
  /** The last day that was chosen by hand and is no change: a stop of the steps through time. */
  readonly ownDate: IsoDate | null;
  readonly dialog: 'share' | 'open' | 'sources' | 'statements' | 'scenario' | 'matrix' | 'lint' | null;
  /** The story is being written, in the column of the lens. */
  readonly writing: boolean;
  /** Only picture and words, for a room. */
  readonly presenting: boolean;
  /** The page stands in a frame of another page: it is read, not worked with. */
  readonly embedded: boolean;
  /** Spoken by the live region. */
  readonly announcement: string;
  /** The last wish to the canvas's camera; `count` grows with each, so that the same wish can be made twice. */
  readonly camera: { readonly act: 'fit' | 'closer' | 'farther' | 'selected' | 'focusCanvas'; readonly count: number };
  /** The menu that is open on a mark of the picture, at a place on the page in px. */
  readonly menu: { readonly id: string; readonly x: number; readonly y: number } | null;
  readonly notices: readonly Notice[];
  readonly setLanguage: (language: Language) => Promise<void>;
  readonly setSession: (patch: Partial<SessionValues>) => void;
  readonly notify: (notice: Omit<Notice, 'id'>) => void;
  readonly dismiss: (id: number) => void;
}

export type SessionValues = Pick<
  SessionSlice,
  | 'theme'
  | 'contrast'
  | 'singleKeys'
  | 'hover'
  | 'palette'
  | 'help'
  | 'sheet'
  | 'timelineOpen'
  | 'playing'
  | 'dragging'
  | 'ownDate'
  | 'dialog'
  | 'announcement'
  | 'camera'
  | 'menu'
  | 'writing'
  | 'presenting'
  | 'embedded'
>;

export interface HistoryEntry {
  readonly name: Phrase;
  readonly view: View;
  readonly fixed: Readonly<Record<string, Point>>;
  readonly dataset: Dataset | null;
  readonly origin: Origin | null;
  /** Where everything stood, so that taking a step back brings back exactly what was there. */
  readonly positions?: Positions | null;
  readonly words?: Words;
}

export interface HistorySlice {
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
  readonly undo: () => void;
  readonly redo: () => void;
}

export type AppState = DatasetSlice &
  ViewSlice &
  AnalysisSlice &
  LayoutSlice &
  SessionSlice &
  HistorySlice &
  StorySlice &
  ShareSlice;

/** The state of one page, to read, to listen to and to set. */
export type AppStore = StoreApi<AppState>;

/** What a request takes from the page beside the question. */
export interface PageContext {
  readonly dataset: Dataset;
  readonly filters: Filters;
}

/** An action of the user: menu, shortcut, palette and help are made from the same record. */
export interface Command {
  readonly id: string;
  readonly label: MessageKey;
  /** `mod+k`, `/`, `[`: `mod` is ⌘ on Apple machines, Ctrl elsewhere. */
  readonly keys: readonly string[];
  readonly group: 'go' | 'view' | 'time' | 'edit' | 'share' | 'help';
  readonly when: (state: AppState) => boolean;
  readonly run: (state: AppState) => void;
}
