import type { Answer } from '../analysis/answer.ts';
import type { Speaker } from '../messages/say.ts';
import type { Dataset, DatasetAt } from '../model/types.ts';
import type { View } from '../view/view.ts';

/** What a report is made from. Answers in the order in which they are told; the first one is the question's. */
export interface ReportInput {
  /** As it was published: the data of the fingerprint, without the scenario. */
  readonly dataset: Dataset;
  /** On the view's date, in its scenario. */
  readonly at: DatasetAt;
  readonly view: View;
  readonly answers: readonly Answer[];
  /** In a scenario: answers to the same questions without it, in any order; what has none is told without a before. */
  readonly before?: readonly Answer[] | undefined;
  readonly speaker: Speaker;
  /** The picture as SVG text by `writeSvg`, and what it shows in sentences (`describeView`). */
  readonly picture: { readonly svg: string; readonly sentences: readonly string[] } | null;
  readonly createdAt: string;
  readonly appVersion: string;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly note?: string | undefined;
  /** A link that opens the view. */
  readonly link?: string | undefined;
}

/** A part of a report in the reader's words. `[1, 4–7]` in a text are numbers of sources; a line break in a cell is one. */
export type Block =
  | { readonly type: 'text'; readonly text: string; readonly strong?: boolean }
  | { readonly type: 'heading'; readonly text: string; readonly level: 3 | 4 }
  | { readonly type: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  | { readonly type: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly type: 'picture'; readonly svg: string; readonly text: string }
  | { readonly type: 'sources'; readonly sources: readonly SourceLine[] };

export interface SourceLine {
  readonly number: number;
  readonly text: string;
  /** https only: the dataset takes nothing else. */
  readonly url?: string;
}

export interface ReportSection {
  readonly id: 'question' | 'answer' | 'picture' | 'working' | 'assumptions' | 'evidence' | 'method' | 'data';
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A readable document of one view: plain data, written out by `writeReportHtml` and `writeReportMarkdown`. */
export interface Report {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  /** The maker's own words about the view. */
  readonly note?: string;
  readonly sections: readonly ReportSection[];
}
