import type { Answer } from '../analysis/answer.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import { say } from '../messages/say.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { licenceWords } from '../view/licenceWords.ts';
import { localText } from '../view/names.ts';
import { askedInTerminal, questionOf } from './askedWords.ts';
import { changeSentence, factWords } from './changeSentence.ts';
import type { Block, ReportInput } from './report.ts';
import { wordFor } from './wordFor.ts';

/**
 * What the answers take for granted and what is missing: first what the view changes or leaves out, then the notes that
 * several answers share, then each answer's own under its question. O(notes).
 */
export function assumptionBlocks(input: ReportInput): readonly Block[] {
  const { answers, speaker } = input;
  const notes = answers.map((answer) => [
    ...new Set([...answer.assumptions, ...answer.gaps].map((phrase) => say(speaker, phrase))),
  ]);
  const shared = [...new Set(notes.flat())].filter((note) => notes.filter((list) => list.includes(note)).length > 1);
  const common = [...choiceNotes(input), ...shared];
  const own = answers.flatMap((answer, index): Block[] => {
    const items = (notes[index] ?? []).filter((note) => !shared.includes(note));
    if (items.length === 0) return [];
    const list: Block = { type: 'list', items };
    return answers.length === 1 ? [list] : [{ type: 'heading', level: 3, text: questionOf(answer, speaker) }, list];
  });
  return [...(common.length === 0 ? [] : [{ type: 'list' as const, items: common }]), ...own];
}

/**
 * What the view changes or leaves out, a sentence each: the scenario with its changes, what is switched off, and what the
 * filters leave out. Nothing for a view of the data as they are. O(changes + facts).
 */
export function choiceNotes({
  view,
  dataset,
  at,
  speaker,
}: Pick<ReportInput, 'view' | 'dataset' | 'at' | 'speaker'>): readonly string[] {
  const scenario = view.scenarios.find(({ id }) => id === view.scenario);
  const { withoutSources, withoutGrades, withoutStandings } = view.filters;
  const titles = withoutSources.map((id) => dataset.sources.find((source) => source.id === id)?.title ?? id);
  const left = [
    ...titles.map((title) => `“${title}”`),
    ...withoutGrades.map((grade) => wordFor(speaker, 'facts.grade', grade)),
    ...withoutStandings.map((standing) => wordFor(speaker, 'facts.standing', standing)),
  ];
  const off = view.off.map((id) => `${factWords(id, dataset, speaker)} (${id})`);
  const items: string[] = [];
  if (scenario !== undefined) {
    const params = { name: scenario.name, count: scenario.changes.length };
    items.push(say(speaker, { key: 'share.report.scenario', params }));
    // Facts that a change added stand in the data of the day only.
    for (const change of scenario.changes) items.push(changeSentence(change, at.dataset, speaker));
  }
  if (off.length > 0) {
    const params = { count: off.length, list: { list: off } };
    items.push(say(speaker, { key: 'share.report.off', params }));
  }
  if (left.length > 0) items.push(say(speaker, { key: 'share.report.filtered', params: { list: { list: left } } }));
  return items;
}

/** The data, their licence and fingerprint, when and with what the report was made, and how to ask the same again. */
export function dataBlocks({
  dataset,
  at,
  answers,
  speaker,
  createdAt,
  appVersion,
  link,
}: ReportInput): readonly Block[] {
  const label = (key: MessageKey) => say(speaker, { key });
  const { asOf, knownBy } = at.on;
  const dates = [...(asOf === null ? [] : [`--on ${asOf}`]), ...(knownBy === null ? [] : [`--known-by ${knownBy}`])];
  const made = { date: { date: createdAt.slice(0, 10) }, time: createdAt.slice(11, 16), version: appVersion };
  const rows = [
    [label('share.report.data.title'), `${localText(dataset.title, speaker.language)} (${dataset.id})`],
    [label('share.report.data.fingerprint'), `SHA-256 ${fingerprint(dataset)}`],
    [label('share.report.data.made'), say(speaker, { key: 'share.report.data.madeWith', params: made })],
    ...(link === undefined ? [] : [[label('share.report.data.link'), link]]),
    ...answers.map((answer: Answer, index) => [
      index === 0 ? label('share.report.data.asked') : '',
      [askedInTerminal(answer), ...dates].join(' '),
    ]),
  ];
  const licence = { licence: dataset.licence };
  return [
    { type: 'table', head: [], rows },
    { type: 'text', text: say(speaker, { key: licenceWords(dataset.licence), params: licence }) },
    { type: 'text', text: label('share.report.data.check') },
  ];
}
