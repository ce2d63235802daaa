import type { Answer } from '../analysis/answer.ts';
import { measureById } from '../analysis/registry.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import type { PhraseValue } from '../messages/phrase.ts';
import { type Speaker, say, sayDate, sayList, sayNumber, sayShare } from '../messages/say.ts';
import { fingerprint } from '../model/fingerprint.ts';
import type { Dataset, DatasetAt } from '../model/types.ts';
import { localText } from '../view/names.ts';
import type { View } from '../view/view.ts';
import { type Evidence, evidenceOf, factsOfAnswer } from './evidence.ts';
import { answerBlocks, methodBlocks } from './reportAnswer.ts';
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
  /** A link that opens the view. */
  readonly link?: string | undefined;
}

/** A part of a report in the reader's words. `[1]` in a text is the number of a source. */
export type Block =
  | { readonly type: 'text'; readonly text: string; readonly strong?: boolean }
  | { readonly type: 'heading'; readonly text: string }
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
  readonly sections: readonly ReportSection[];
}

/**
 * Makes the report of a view: question, answer, picture, working, assumptions, evidence, method, and the data it rests on
 * with their fingerprint. Sections with nothing in them are left out. Pure; O(answers + facts).
 */
export function buildReport(input: ReportInput): Report {
  const { dataset, at, speaker, answers, picture } = input;
  const text = (key: MessageKey, params: Readonly<Record<string, PhraseValue>> = {}) => say(speaker, { key, params });
  const evidence = evidenceOf(at.dataset, [...new Set(answers.flatMap(factsOfAnswer))]);
  const section = (id: ReportSection['id'], blocks: readonly Block[]): readonly ReportSection[] =>
    blocks.length === 0 ? [] : [{ id, heading: text(`share.report.${id}`), blocks }];
  const { asOf, knownBy } = at.on;
  const day = (date: string | null) =>
    date === null ? text('terminal.answer.latest') : sayDate(speaker.language, date);
  const when = [
    `${text('terminal.answer.on')}: ${day(asOf)}`,
    ...(knownBy === null ? [] : [`${text('terminal.answer.knownBy')}: ${day(knownBy)}`]),
    ...(input.author === undefined ? [] : [input.author]),
  ];
  return {
    language: speaker.language,
    title: input.title ?? localText(dataset.title, speaker.language),
    subtitle: when.join(' · '),
    sections: [
      ...section(
        'question',
        answers.map((answer) => ({ type: 'text', text: questionOf(answer, speaker) })),
      ),
      ...section(
        'answer',
        answers.flatMap((answer) => sentencesOf(answer, speaker)),
      ),
      ...section(
        'picture',
        picture === null ? [] : [{ type: 'picture', svg: picture.svg, text: picture.sentences.join(' ') }],
      ),
      ...section(
        'working',
        answers.flatMap((answer) => answerBlocks(answer, speaker, evidence)),
      ),
      ...section('assumptions', assumptionsOf(input)),
      ...section(
        'evidence',
        evidence.length === 0 ? [] : [{ type: 'sources', sources: evidence.map((one) => sourceLine(one, speaker)) }],
      ),
      ...section(
        'method',
        answers.flatMap((answer) => methodBlocks(answer, speaker)),
      ),
      ...section('data', dataBlocks(input)),
    ],
  };
}

/** The question in words: the measure's own, with what it was asked about. */
export function questionOf(answer: Answer, speaker: Speaker): string {
  const measure = measureById(answer.measure);
  const title = measure === undefined ? answer.measure : say(speaker, { key: measure.title });
  const asked = (measure?.parameters ?? []).flatMap((parameter) => {
    const value = answer.params[parameter.id];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    const names = (ids: readonly string[]) => sayList(speaker.language, ids.map(speaker.nameOf));
    const words =
      parameter.type === 'entity' && typeof value === 'string'
        ? speaker.nameOf(value)
        : parameter.type === 'entities' && Array.isArray(value)
          ? names(value)
          : parameter.type === 'share' && typeof value === 'number'
            ? sayShare(speaker.language, value)
            : parameter.type === 'choice'
              ? say(speaker, {
                  key: parameter.choices.find((choice) => choice.id === value)?.label ?? parameter.label,
                })
              : typeof value === 'boolean'
                ? say(speaker, { key: value ? 'panels.value.yes' : 'panels.value.no' })
                : typeof value === 'number'
                  ? sayNumber(speaker.language, value)
                  : JSON.stringify(value);
    return [`${say(speaker, { key: parameter.label })}: ${words}`];
  });
  return [title, ...asked].join(' · ');
}

function sentencesOf(answer: Answer, speaker: Speaker): readonly Block[] {
  return answer.sentences.map((phrase, index) => ({
    type: 'text',
    text: say(speaker, phrase),
    strong: index === 0,
  }));
}

function assumptionsOf({ answers, view, dataset, speaker }: ReportInput): readonly Block[] {
  const items = new Set(
    answers.flatMap((answer) => [...answer.assumptions, ...answer.gaps]).map((one) => say(speaker, one)),
  );
  const scenario = view.scenarios.find(({ id }) => id === view.scenario);
  if (scenario !== undefined) {
    const params = { name: scenario.name, count: scenario.changes.length };
    items.add(say(speaker, { key: 'share.report.scenario', params }));
  }
  if (view.off.length > 0) {
    items.add(say(speaker, { key: 'share.report.off', params: { count: view.off.length, ids: view.off.join(', ') } }));
  }
  const { withoutSources, withoutGrades, withoutStandings } = view.filters;
  const titles = withoutSources.map((id) => dataset.sources.find((source) => source.id === id)?.title ?? id);
  const left = [
    ...titles,
    ...withoutGrades.map((grade) => wordFor(speaker, 'facts.grade', grade)),
    ...withoutStandings.map((standing) => wordFor(speaker, 'facts.standing', standing)),
  ];
  if (left.length > 0) items.add(say(speaker, { key: 'share.report.filtered', params: { list: { list: left } } }));
  return items.size === 0 ? [] : [{ type: 'list', items: [...items] }];
}

function sourceLine({ number, source, locators }: Evidence, speaker: Speaker): SourceLine {
  const date = source.published === undefined ? [] : [sayDate(speaker.language, source.published)];
  const grade = wordFor(speaker, 'facts.grade', source.grade);
  const text = [`${source.publisher}: ${source.title}`, ...date, ...locators, grade].join(' · ');
  return { number, text, ...(source.url === undefined ? {} : { url: source.url }) };
}

function dataBlocks({ dataset, answers, speaker, createdAt, appVersion, link }: ReportInput): readonly Block[] {
  const label = (key: MessageKey) => say(speaker, { key });
  const rows = [
    [label('share.report.data.title'), `${localText(dataset.title, speaker.language)} (${dataset.id})`],
    [label('share.report.data.licence'), dataset.licence],
    [label('share.report.data.fingerprint'), `SHA-256 ${fingerprint(dataset)}`],
    ...answers.map((answer) => [
      label('share.report.data.asked'),
      `${answer.measure} ${JSON.stringify(answer.params)}`,
    ]),
    [label('share.report.data.made'), `${createdAt} · Throughline ${appVersion}`],
    ...(link === undefined ? [] : [[label('share.report.data.link'), link]]),
  ];
  return [
    { type: 'table', head: [], rows },
    { type: 'text', text: label('share.report.data.check') },
  ];
}
