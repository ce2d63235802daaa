import {
  type ComparedFigure,
  type ComparedQuestion,
  type ComparedSide,
  compare as compareSides,
} from '../../analysis/compare.ts';
import type { ComparedFact, FactState } from '../../analysis/compareFacts.ts';
import { loadCatalogue } from '../../messages/loadCatalogue.ts';
import { say } from '../../messages/say.ts';
import type { Dataset, Opening } from '../../model/types.ts';
import { valueText } from '../../panels/parts/valueText.ts';
import { type Words, wordsOf } from '../../panels/parts/words.ts';
import { valueFor } from '../arguments.ts';
import { type Command, exitDone } from '../command.ts';
import { dateFor, openData, openScenario, unwrap } from '../openData.ts';
import { dataOptions, jsonOption } from '../options.ts';
import { speakerFor } from '../speakerFor.ts';
import { Misuse } from '../stop.ts';

/** What is different between two dates, two states of knowledge or two scenarios. */
export const compare: Command = {
  id: 'compare',
  takes: '',
  summary: 'compare.summary',
  options: [
    ...dataOptions,
    { name: 'and', value: 'DATE', summary: 'compare.option.and' },
    { name: 'and-known-by', value: 'DATE', summary: 'compare.option.andKnownBy' },
    { name: 'and-scenario', value: 'FILE', summary: 'compare.option.andScenario' },
    jsonOption,
  ],
  run: async (given, terminal, language) => {
    if (given.words.length > 0) throw new Misuse('terminal.misuse.word', { word: given.words[0] ?? '' });
    const { dataset, on, scenario } = await openData(given, terminal);
    const asOf = dateFor(given, 'and', on.asOf);
    const other = valueFor(given, 'and-scenario');
    const sides: readonly [ComparedSide, ComparedSide] = [
      { on, scenario },
      {
        on: { asOf, knownBy: dateFor(given, 'and-known-by', on.knownBy) },
        scenario: other === undefined ? scenario : await openScenario(other, terminal),
      },
    ];
    const questions = openingQuestions(dataset.opening);
    const found = unwrap(compareSides(dataset, sides, questions));
    if (given.switches.has('json')) {
      terminal.out(JSON.stringify({ sides, questions, ...found }, null, 2));
      return exitDone;
    }
    const speaker = speakerFor(dataset, language, await loadCatalogue(language));
    const words = wordsOf(speaker, dataset);
    for (const line of lines(dataset, found, words)) terminal.out(line);
    return exitDone;
  },
};

/** The questions that the case itself is about, and the conflicts. */
function openingQuestions({ owner, target, start, reached }: Opening): readonly ComparedQuestion[] {
  return [
    ...(owner !== undefined && target !== undefined
      ? [{ measure: 'influence.integrated', params: { owner, target } }]
      : []),
    ...(start !== undefined ? [{ measure: 'exposure.reach', params: { from: [start] } }] : []),
    ...(start !== undefined && reached !== undefined
      ? [{ measure: 'exposure.routes', params: { from: [start], to: [reached] } }]
      : []),
    { measure: 'oversight.conflicts', params: {} },
    { measure: 'oversight.matrix', params: {} },
  ];
}

function lines(
  _dataset: Dataset,
  found: {
    readonly facts: readonly ComparedFact[];
    readonly planned: readonly ComparedFact[];
    readonly figures: readonly ComparedFigure[];
  },
  words: Words,
): readonly string[] {
  const section = (title: string, rows: readonly string[]): readonly string[] =>
    rows.length === 0 ? [] : [title, ...rows, ''];
  const changed = found.figures.filter((figure) => figure.changed);
  return [
    ...(['added', 'ended', 'changed'] as const).flatMap((change) => {
      const own = found.facts.filter((fact) => fact.change === change);
      return section(
        words.text(`compare.${change}`, { count: own.length }),
        own.map((fact) => factLine(fact, words)),
      );
    }),
    ...section(
      words.text('compare.planned', { count: found.planned.length }),
      found.planned.map((fact) => factLine(fact, words)),
    ),
    ...section(
      words.text('compare.figures', { count: changed.length }),
      changed.map((figure) => figureLine(figure, words)),
    ),
    words.text('compare.same', { count: found.figures.length - changed.length }),
  ];
}

function factLine({ fact, kind, from, to, type, before, after }: ComparedFact, words: Words): string {
  if (kind === 'entity') return `  ${words.name(from)} [${fact}]`;
  const what =
    kind === 'stake'
      ? words.text('compare.holding')
      : words.word(kind === 'dependency' ? 'facts.kind' : 'facts.right', type);
  const states = [before, after].map((state) => stateText(state, words));
  const share = states[0] === states[1] ? states[0] : states.filter((text) => text !== '').join(' → ');
  return `  ${words.short(from)} → ${words.short(to)}: ${what}${share === '' ? '' : ` ${share}`} [${fact}]`;
}

function stateText(state: FactState | null, words: Words): string {
  if (state === null) return '';
  const presence = state.presence === 'certain' ? '' : ` (${words.text(`facts.presence.${state.presence}`)})`;
  return `${state.capital === undefined ? '' : words.shareOf(state.capital)}${presence}`.trim();
}

function figureLine({ label, values }: ComparedFigure, words: Words): string {
  const texts = values.map((value) => (value === null ? '–' : valueText(words, value)));
  return `  ${say(words.speaker, label)}: ${texts.join(' → ')}`;
}
