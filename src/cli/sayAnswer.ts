import type { Answer, Chain, Cut, Figure, Group, Hop, Route, TestRow, WorkingStep } from '../analysis/answer.ts';
import type { ComparedFigure } from '../analysis/compare.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import type { Phrase } from '../messages/phrase.ts';
import { type Speaker, say } from '../messages/say.ts';
import { valueText } from '../panels/parts/valueText.ts';
import { wordsOf } from '../panels/parts/words.ts';
import { tableLines } from './tableLines.ts';

/** What stands beside an answer: what it leaves out, and what it was before the scenario. */
export interface Beside {
  readonly without?: readonly string[];
  readonly compared?: {
    readonly scenario: { readonly name: string };
    readonly sentences: readonly Phrase[];
    readonly figures: readonly ComparedFigure[];
  } | null;
}

/**
 * An answer as readable lines: sentences first, then every part with its working, then how it was found. A figure or a
 * cut whose id begins with a group's stands under that group; in a scenario a figure that changes is said twice,
 * before → after.
 */
export function sayAnswer(answer: Answer, speaker: Speaker, { without = [], compared = null }: Beside = {}): string[] {
  const words = wordsOf(speaker, null);
  const text = (key: MessageKey) => say(speaker, { key });
  const section = (key: MessageKey, lines: readonly string[]) => (lines.length === 0 ? [] : ['', text(key), ...lines]);
  const day = (date: string | null) => (date === null ? text('terminal.answer.latest') : words.date(date));
  const steps = (working: readonly WorkingStep[], indent: string) =>
    working.map((step) => {
      const told = say(speaker, step.text);
      const line = step.value === undefined ? told : words.labelled(told, valueText(words, step.value));
      const facts = step.facts.length === 0 ? '' : ` [${step.facts.join(' ')}]`;
      return `${indent}${line}${facts}`;
    });
  const chain = ({ entities, facts, product, total, support }: Chain) => [
    `  ${words.labelled(entities.map(speaker.nameOf).join(' → '), words.share(product))} (Σ ${words.share(total)}) [${facts.join(' ')}]`,
    ...steps(support ?? [], '    '),
  ];
  const hop = (one: Hop, index: number) => {
    const notes = [
      words.word('facts.kind', one.kind),
      ...one.techniques,
      one.strength === 'weak' ? text('terminal.answer.weak') : '',
    ];
    const facts = [...one.facts, ...(one.needs ?? [])].join(' ');
    const told = one.text === undefined ? '' : `\n       ${words.local(one.text)}`;
    return `    ${index + 1}. ${speaker.nameOf(one.from)} → ${speaker.nameOf(one.to)} (${notes.filter((note) => note !== '').join(', ')}) [${facts}]${told}`;
  };
  const route = (one: Route) => [
    `  ${say(speaker, one.title)}${one.presumed === true ? ` — ${text('terminal.answer.presumed')}` : ''}`,
    ...one.hops.map(hop),
    ...steps(one.support ?? [], '    '),
    ...(one.caveat === undefined ? [] : [`    ${words.local(one.caveat)}`]),
  ];
  const test = (row: TestRow) => [
    `  ${words.labelled(say(speaker, row.title), text(`terminal.test.${row.result}`))} (${say(speaker, row.threshold)}; ${row.source.title}, ${row.source.date})`,
    ...steps(row.proof, '    '),
    ...row.missing.map((phrase) => `    ${say(speaker, phrase)}`),
  ];
  const { method } = answer;
  const pairs = new Map(compared?.figures.map((pair) => [pair.id, pair] as const));
  const beforeAfter = ({ values }: ComparedFigure) =>
    values.map((value) => (value === null ? '–' : valueText(words, value))).join(' → ');
  const figure = ({ id, label, value, standing, working }: Figure, indent: string) => {
    const pair = pairs.get(id);
    const said = pair?.changed === true ? beforeAfter(pair) : valueText(words, value);
    return [
      `${indent}${words.labelled(say(speaker, label), said)} (${words.word('facts.standing', standing)})`,
      ...steps(working, `${indent}  `),
    ];
  };
  const cut = ({ title, links, entities }: Cut, indent: string) =>
    `${indent}${say(speaker, title)} [${[...links, ...entities].join(' ')}]`;
  const ownerOf = (id: string): Group | undefined => answer.groups.find((group) => id.startsWith(`${group.id}/`));
  const group = (own: Group) => {
    const figures = answer.figures.filter(({ id }) => ownerOf(id) === own);
    const workings = figures.flatMap(({ working }) => working);
    const said = new Set(workings.map((step) => JSON.stringify(step)));
    const factSets = new Set(workings.map(({ facts }) => [...facts].sort().join(' ')));
    return [
      `  ${words.labelled(say(speaker, own.label), words.list(own.entities.map(speaker.nameOf)))}`,
      // What a figure's working says is not said twice.
      ...steps(
        own.detail.filter((step) => !said.has(JSON.stringify(step))),
        '    ',
      ),
      ...figures.flatMap((one) => figure(one, '    ')),
      ...answer.cuts
        .filter(({ id, links }) => ownerOf(id) === own && !factSets.has([...links].sort().join(' ')))
        .map((one) => cut(one, '    ')),
    ];
  };
  const gone = compared?.figures.filter(({ values }) => values.at(-1) === null) ?? [];
  const head = [
    words.labelled(text('terminal.answer.on'), day(answer.on.asOf)),
    ...(answer.on.knownBy === null ? [] : [words.labelled(text('terminal.answer.knownBy'), day(answer.on.knownBy))]),
    ...(without.length === 0 ? [] : [words.text('terminal.answer.without', { list: words.list(without) })]),
  ];
  const was = (compared?.sentences ?? []).map((phrase) => say(speaker, phrase));
  const is = answer.sentences.map((phrase) => say(speaker, phrase));
  return [
    head.join(' · '),
    ...(compared === null ? [] : [words.text('terminal.answer.whatIf', { scenario: compared.scenario.name })]),
    ...is,
    ...was
      .filter((sentence) => !is.includes(sentence))
      .map((sentence) => words.text('terminal.answer.before', { sentence })),
    ...section('terminal.answer.figures', [
      ...answer.figures.filter(({ id }) => ownerOf(id) === undefined).flatMap((one) => figure(one, '  ')),
      ...gone.map((pair) => `  ${words.labelled(say(speaker, pair.label), beforeAfter(pair))}`),
      ...(compared?.figures.some(({ values }) => values.includes(null)) === true
        ? [`  ${text('terminal.answer.dash')}`]
        : []),
    ]),
    ...section('terminal.answer.chains', answer.chains.flatMap(chain)),
    ...section('terminal.answer.routes', answer.routes.flatMap(route)),
    ...section(
      'terminal.answer.cuts',
      answer.cuts.filter(({ id }) => ownerOf(id) === undefined).map((one) => cut(one, '  ')),
    ),
    ...section('terminal.answer.groups', answer.groups.flatMap(group)),
    ...section('terminal.answer.tests', answer.tests.flatMap(test)),
    ...answer.tables.flatMap((table) => ['', ...tableLines(table, words)]),
    ...section('terminal.answer.method', [
      `  ${say(speaker, method.name)} (${text(`terminal.exactness.${method.exactness}`)})`,
      ...(method.runs === undefined
        ? []
        : [
            `  ${say(speaker, { key: 'terminal.answer.runs', params: { runs: method.runs, seed: method.seed ?? 0 } })}`,
          ]),
      ...(method.interval === undefined ? [] : [`  ${say(speaker, method.interval)}`]),
      ...method.conditions.map((phrase) => `  ${say(speaker, phrase)}`),
      `  ${method.reference}`,
    ]),
    ...section(
      'terminal.answer.assumptions',
      answer.assumptions.map((phrase) => `  ${say(speaker, phrase)}`),
    ),
    ...section(
      'terminal.answer.gaps',
      answer.gaps.map((phrase) => `  ${say(speaker, phrase)}`),
    ),
  ];
}
