import type { Answer, Chain, Hop, Route, TestRow, WorkingStep } from '../analysis/answer.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import { type Speaker, say } from '../messages/say.ts';
import { valueText } from '../panels/parts/valueText.ts';
import { wordsOf } from '../panels/parts/words.ts';
import { tableLines } from './tableLines.ts';

/** An answer as readable lines: sentences first, then every part with its working, then how it was found. */
export function sayAnswer(answer: Answer, speaker: Speaker): string[] {
  const words = wordsOf(speaker, null);
  const text = (key: MessageKey) => say(speaker, { key });
  const section = (key: MessageKey, lines: readonly string[]) => (lines.length === 0 ? [] : ['', text(key), ...lines]);
  const day = (date: string | null) => (date === null ? text('terminal.answer.latest') : words.date(date));
  const steps = (working: readonly WorkingStep[], indent: string) =>
    working.map((step) => {
      const value = step.value === undefined ? '' : `: ${valueText(words, step.value)}`;
      const facts = step.facts.length === 0 ? '' : ` [${step.facts.join(' ')}]`;
      return `${indent}${say(speaker, step.text)}${value}${facts}`;
    });
  const chain = ({ entities, facts, product, total, support }: Chain) => [
    `  ${entities.map(speaker.nameOf).join(' → ')}: ${words.share(product)} (Σ ${words.share(total)}) [${facts.join(' ')}]`,
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
    `  ${say(speaker, row.title)}: ${text(`terminal.test.${row.result}`)} (${say(speaker, row.threshold)}; ${row.source.title}, ${row.source.date})`,
    ...steps(row.proof, '    '),
    ...row.missing.map((phrase) => `    ${say(speaker, phrase)}`),
  ];
  const { method } = answer;
  return [
    `${text('terminal.answer.on')}: ${day(answer.on.asOf)}${answer.on.knownBy === null ? '' : ` · ${text('terminal.answer.knownBy')}: ${day(answer.on.knownBy)}`}`,
    ...answer.sentences.map((phrase) => say(speaker, phrase)),
    ...section(
      'terminal.answer.figures',
      answer.figures.flatMap((figure) => [
        `  ${say(speaker, figure.label)}: ${valueText(words, figure.value)} (${words.word('facts.standing', figure.standing)})`,
        ...steps(figure.working, '    '),
      ]),
    ),
    ...section('terminal.answer.chains', answer.chains.flatMap(chain)),
    ...section('terminal.answer.routes', answer.routes.flatMap(route)),
    ...section(
      'terminal.answer.cuts',
      answer.cuts.map((cut) => `  ${say(speaker, cut.title)} [${[...cut.links, ...cut.entities].join(' ')}]`),
    ),
    ...section(
      'terminal.answer.groups',
      answer.groups.flatMap((group) => [
        `  ${say(speaker, group.label)}: ${words.list(group.entities.map(speaker.nameOf))}`,
        ...steps(group.detail, '    '),
      ]),
    ),
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
