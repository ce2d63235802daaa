import {
  type ComparedFigure,
  type ComparedQuestion,
  type ComparedSide,
  compareFigures,
  compare as compareSides,
} from '../../analysis/compare.ts';
import type { ComparedFact, FactState } from '../../analysis/compareFacts.ts';
import { loadCatalogue } from '../../messages/loadCatalogue.ts';
import { say } from '../../messages/say.ts';
import type { Opening } from '../../model/types.ts';
import { valueText } from '../../panels/parts/valueText.ts';
import { type Words, wordsOf } from '../../panels/parts/words.ts';
import type { Arguments } from '../arguments.ts';
import { askedMeasure } from '../askedMeasure.ts';
import { type Command, exitDone, type Terminal } from '../command.ts';
import { dateFor, type OpenData, openData, openScenario, unwrap, withNamesOf } from '../openData.ts';
import { dataOptions, jsonOption, questionOptions } from '../options.ts';
import { readParams } from '../readParams.ts';
import { sayProblem } from '../sayProblem.ts';
import { speakerFor } from '../speakerFor.ts';
import { alignedLines } from '../tableLines.ts';

/** What is different between two dates, two states of knowledge or any number of scenarios. */
export const compare: Command = {
  id: 'compare',
  takes: '',
  summary: 'compare.summary',
  options: [
    ...dataOptions,
    ...questionOptions,
    { name: 'and', value: 'DATE', summary: 'compare.option.and' },
    { name: 'and-known-by', value: 'DATE', summary: 'compare.option.andKnownBy' },
    { name: 'and-scenario', value: 'FILE', summary: 'compare.option.andScenario', repeated: true },
    jsonOption,
  ],
  run: async (given, terminal, language) => {
    const asked = askedMeasure(given);
    const data = await openData(given, terminal);
    const { dataset } = data;
    const sides = await sidesOf(given, terminal, data);
    const scenarios = sides.flatMap(({ scenario }) => scenario ?? []);
    const named = withNamesOf(dataset, scenarios);
    const questions =
      asked === undefined
        ? openingQuestions(dataset.opening)
        : [{ measure: asked.id, params: readParams(asked, given.values.get('param') ?? [], named) }];
    const [first, ...others] = sides;
    const [second, ...further] = others.map((side) => {
      const { facts, planned } = unwrap(compareSides(dataset, [first, side], []));
      return { facts, planned };
    });
    const { figures, problems } = compareFigures(dataset, sides, questions);
    const speaker = speakerFor(named, language, await loadCatalogue(language));
    if (given.switches.has('json')) {
      const found = { ...second, ...(further.length === 0 ? {} : { further }), figures, problems };
      terminal.out(JSON.stringify({ sides, questions, ...found }, null, 2));
    } else {
      const words = wordsOf(speaker, named);
      const titles = titlesOf(sides, words);
      [second, ...further].forEach((found, i) => {
        terminal.out(`${titles[0]} → ${titles[i + 1]}`);
        for (const line of found === undefined ? [] : factLines(found, words)) terminal.out(line);
      });
      for (const line of figureLines(figures, titles, words)) terminal.out(line);
    }
    for (const line of new Set(problems.map((problem) => sayProblem(speaker, problem)))) terminal.err(line);
    return exitDone;
  },
};

type Sides = readonly [ComparedSide, ComparedSide, ...ComparedSide[]];

/**
 * The sides asked for: the given day and scenario, and each `--and-scenario` on the other day. A scenario with nothing
 * to be compared with is compared with the facts: against itself nothing would ever differ.
 */
async function sidesOf(given: Arguments, terminal: Terminal, { on, scenario, filters }: OpenData): Promise<Sides> {
  const day = { asOf: dateFor(given, 'and', on.asOf), knownBy: dateFor(given, 'and-known-by', on.knownBy) };
  const files = given.values.get('and-scenario') ?? [];
  const sameDay = !given.values.has('and') && !given.values.has('and-known-by');
  const others = await Promise.all(files.map((file) => openScenario(file, terminal)));
  const [second, ...further] = others.map((other) => ({ on: day, scenario: other, filters }));
  if (second !== undefined) return [{ on, scenario, filters }, second, ...further];
  const first = { on, scenario: sameDay ? null : scenario, filters };
  return [first, { on: day, scenario, filters }];
}

/** What each side is called: by that in which the sides differ. */
function titlesOf(sides: Sides, words: Words): readonly string[] {
  const dayText = (day: string | null) => (day === null ? words.text('terminal.answer.latest') : words.date(day));
  const differs = (of: (side: ComparedSide) => string | null) => new Set(sides.map(of)).size > 1;
  const days = differs(({ on }) => on.asOf);
  const known = differs(({ on }) => on.knownBy);
  const suppose = differs(({ scenario }) => scenario?.id ?? null);
  return sides.map(({ on, scenario }) =>
    [
      ...(days || !(known || suppose) ? [dayText(on.asOf)] : []),
      ...(known ? [words.labelled(words.text('terminal.answer.knownBy'), dayText(on.knownBy))] : []),
      ...(suppose ? [scenario?.name ?? words.text('scenario.facts')] : []),
    ].join(' · '),
  );
}

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

interface FoundFacts {
  readonly facts: readonly ComparedFact[];
  readonly planned: readonly ComparedFact[];
}

function section(title: string, rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : [title, ...rows, ''];
}

function factLines({ facts, planned }: FoundFacts, words: Words): readonly string[] {
  return [
    ...(['added', 'ended', 'changed'] as const).flatMap((change) => {
      const own = facts.filter((fact) => fact.change === change);
      return section(
        words.text(`compare.${change}`, { count: own.length }),
        own.map((fact) => factLine(fact, words)),
      );
    }),
    ...section(
      words.text('compare.planned', { count: planned.length }),
      planned.map((fact) => factLine(fact, words)),
    ),
  ];
}

/** The figures that are not the same on every side: of two sides before → after, of more a table. */
function figureLines(figures: readonly ComparedFigure[], titles: readonly string[], words: Words): readonly string[] {
  const changed = figures.filter((figure) => figure.changed);
  const rows = changed.map(({ label, values }) => ({
    label: say(words.speaker, label),
    texts: values.map((value) => (value === null ? '–' : valueText(words, value))),
  }));
  return [
    ...section(
      words.text('compare.figures', { count: changed.length }),
      titles.length === 2 || rows.length === 0
        ? rows.map(({ label, texts }) => `  ${words.labelled(label, texts.join(' → '))}`)
        : alignedLines([
            [words.text('compare.figure'), ...titles],
            ...rows.map(({ label, texts }) => [label, ...texts]),
          ]),
    ),
    ...(changed.some(({ values }) => values.includes(null)) ? [words.text('terminal.answer.dash')] : []),
    words.text('compare.same', { count: figures.length - changed.length }),
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
  return `  ${words.labelled(`${words.short(from)} → ${words.short(to)}`, what)}${share === '' ? '' : ` ${share}`} [${fact}]`;
}

function stateText(state: FactState | null, words: Words): string {
  if (state === null) return '';
  const presence = state.presence === 'certain' ? '' : ` (${words.text(`facts.presence.${state.presence}`)})`;
  return `${state.capital === undefined ? '' : words.shareOf(state.capital)}${presence}`.trim();
}
