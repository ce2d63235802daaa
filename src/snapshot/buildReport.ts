import type { Answer } from '../analysis/answer.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import { type Speaker, say, sayDate, sayLabelled } from '../messages/say.ts';
import { localText } from '../view/names.ts';
import { questionOf } from './askedWords.ts';
import { makeBefore } from './beforeAnswer.ts';
import { makeCite } from './citeNumbers.ts';
import { type Evidence, evidenceOf, factsOfAnswer } from './evidence.ts';
import type { Block, Report, ReportInput, ReportSection, SourceLine } from './report.ts';
import { answerBlocks, methodBlocks } from './reportAnswer.ts';
import { assumptionBlocks, dataBlocks } from './reportNotes.ts';
import { wordFor } from './wordFor.ts';

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
  const beforeOf = makeBefore(input.before ?? []);
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
        told((answer) => sentencesOf(answer, beforeOf(answer), speaker)),
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
        told((answer) => answerBlocks(answer, beforeOf(answer), at, speaker, cite)),
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

function sentencesOf(answer: Answer, before: Answer | null, speaker: Speaker): readonly Block[] {
  const now = answer.sentences.map((phrase) => say(speaker, phrase));
  const was = (before?.sentences ?? []).map((phrase) => say(speaker, phrase)).filter((text) => !now.includes(text));
  return [
    ...now.map((text, index): Block => ({ type: 'text', text, strong: index === 0 })),
    ...was.map(
      (sentence): Block => ({
        type: 'text',
        text: say(speaker, { key: 'terminal.answer.before', params: { sentence } }),
      }),
    ),
  ];
}

function sourceLine({ number, source, locators }: Evidence, speaker: Speaker): SourceLine {
  const date = source.published === undefined ? [] : [sayDate(speaker.language, source.published)];
  const grade = wordFor(speaker, 'facts.grade', source.grade);
  const text = [sayLabelled(speaker, source.publisher, source.title), ...date, ...locators, grade].join(' · ');
  return { number, text, ...(source.url === undefined ? {} : { url: source.url }) };
}
