import type { Answer } from '../analysis/answer.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import { type Speaker, say, sayDate } from '../messages/say.ts';
import type { Dataset, DatasetAt } from '../model/types.ts';
import { localText } from '../view/names.ts';
import type { View } from '../view/view.ts';
import { questionOf } from './askedWords.ts';
import { makeCite } from './citeNumbers.ts';
import { type Evidence, evidenceOf, factsOfAnswer } from './evidence.ts';
import { answerBlocks, methodBlocks } from './reportAnswer.ts';
import { assumptionBlocks, dataBlocks } from './reportNotes.ts';
import { wordFor } from './wordFor.ts';

/** What a report is made from. Answers in the order in which they are told; the first one is the question's. */
export interface ReportInput {
  /** As it was published: the data of the fingerprint, without the scenario. */
  readonly dataset: Dataset;
  /** On the view's date, in its scenario. */
  readonly at: DatasetAt;
  readonly view: View;
  readonly answers: readonly Answer[];
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

/**
 * Makes the report of a view: question, answer, picture, working, assumptions, evidence, method, and the data it rests on
 * with their fingerprint. Several answers are told one after the other, each under its question. Sections with nothing
 * in them are left out. Pure; O(answers + facts).
 */
export function buildReport(input: ReportInput): Report {
  const { dataset, at, speaker, answers, picture, note } = input;
  const text = (key: MessageKey) => say(speaker, { key });
  const evidence = evidenceOf(at.dataset, [...new Set(answers.flatMap(factsOfAnswer))]);
  const cite = makeCite(evidence);
  const section = (id: ReportSection['id'], blocks: readonly Block[]): readonly ReportSection[] =>
    blocks.length === 0 ? [] : [{ id, heading: text(`share.report.${id}`), blocks }];
  const told = (blocksOf: (answer: Answer) => readonly Block[]): readonly Block[] =>
    answers.flatMap((answer) => {
      const blocks = blocksOf(answer);
      const heading: Block = { type: 'heading', level: 3, text: questionOf(answer, speaker) };
      return blocks.length === 0 ? [] : answers.length === 1 ? blocks : [heading, ...blocks];
    });
  const questions = answers.map((answer) => questionOf(answer, speaker));
  const only = questions.length === 1;
  return {
    language: speaker.language,
    title: input.title ?? localText(dataset.title, speaker.language),
    subtitle: subtitleOf(input),
    ...(note === undefined || note === '' ? {} : { note }),
    sections: [
      ...section(
        'question',
        only
          ? questions.map((question): Block => ({ type: 'text', text: question }))
          : questions.length === 0
            ? []
            : [{ type: 'list', numbered: true, items: questions }],
      ),
      ...section(
        'answer',
        told((answer) => sentencesOf(answer, speaker)),
      ),
      ...section(
        'picture',
        // Japanese sentences follow each other without a space.
        picture === null
          ? []
          : [{ type: 'picture', svg: picture.svg, text: picture.sentences.join(speaker.language === 'ja' ? '' : ' ') }],
      ),
      ...section(
        'working',
        told((answer) => answerBlocks(answer, at, speaker, cite)),
      ),
      ...section('assumptions', assumptionBlocks(input)),
      ...section(
        'evidence',
        evidence.length === 0 ? [] : [{ type: 'sources', sources: evidence.map((one) => sourceLine(one, speaker)) }],
      ),
      ...section(
        'method',
        told((answer) => methodBlocks(answer, speaker)),
      ),
      ...section('data', dataBlocks(input)),
    ],
  };
}

/** "As of 31 Oct 2023 · known by … · What if: … · author". */
function subtitleOf({ at, view, speaker, author }: ReportInput): string {
  const { asOf, knownBy } = at.on;
  const scenario = view.scenarios.find(({ id }) => id === view.scenario);
  return [
    asOf === null
      ? say(speaker, { key: 'page.asOf.none' })
      : say(speaker, { key: 'page.asOf.button', params: { date: { date: asOf } } }),
    ...(knownBy === null ? [] : [say(speaker, { key: 'share.report.knownBy', params: { date: { date: knownBy } } })]),
    ...(scenario === undefined ? [] : [say(speaker, { key: 'share.report.whatIf', params: { name: scenario.name } })]),
    ...(author === undefined ? [] : [author]),
  ].join(' · ');
}

function sentencesOf(answer: Answer, speaker: Speaker): readonly Block[] {
  return answer.sentences.map((phrase, index) => ({
    type: 'text',
    text: say(speaker, phrase),
    strong: index === 0,
  }));
}

function sourceLine({ number, source, locators }: Evidence, speaker: Speaker): SourceLine {
  const date = source.published === undefined ? [] : [sayDate(speaker.language, source.published)];
  const grade = wordFor(speaker, 'facts.grade', source.grade);
  const text = [`${source.publisher}: ${source.title}`, ...date, ...locators, grade].join(' · ');
  return { number, text, ...(source.url === undefined ? {} : { url: source.url }) };
}
