import type { Answer, Hop, TestRow, WorkingStep } from '../analysis/answer.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import { type Speaker, say, sayDate, sayList, sayShare } from '../messages/say.ts';
import type { FactId } from '../model/types.ts';
import { localText } from '../view/names.ts';
import type { Evidence } from './evidence.ts';
import type { Block } from './report.ts';
import { valueWords } from './valueWords.ts';
import { wordFor } from './wordFor.ts';

/** The working of one answer: figures, chains, routes, cuts, groups, tests and tables, each with its sources. O(size). */
export function answerBlocks(answer: Answer, speaker: Speaker, evidence: readonly Evidence[]): readonly Block[] {
  const text = (key: MessageKey) => say(speaker, { key });
  const numbers = new Map<FactId, number[]>();
  for (const { number, facts } of evidence) {
    for (const fact of facts) numbers.set(fact, [...(numbers.get(fact) ?? []), number]);
  }
  const cited = (facts: readonly FactId[]) => {
    const found = [...new Set(facts.flatMap((fact) => numbers.get(fact) ?? []))].sort((a, b) => a - b);
    return found.length === 0 ? '' : ` ${found.map((number) => `[${number}]`).join('')}`;
  };
  const step = ({ text: phrase, value, facts }: WorkingStep) =>
    `${say(speaker, phrase)}${value === undefined ? '' : `: ${valueWords(speaker, value)}`}${cited(facts)}`;
  const hop = (one: Hop) => {
    const kind = [wordFor(speaker, 'facts.kind', one.kind), ...one.techniques].join(', ');
    const when = one.date === undefined ? '' : ` ${sayDate(speaker.language, one.date)}`;
    const told = one.text === undefined ? '' : ` ${localText(one.text, speaker.language)}`;
    const facts = cited([...one.facts, ...(one.needs ?? [])]);
    return `${speaker.nameOf(one.from)} → ${speaker.nameOf(one.to)} (${kind})${when}${told}${facts}`;
  };
  const test = (row: TestRow): readonly string[] => [
    say(speaker, row.title),
    text(`terminal.test.${row.result}`),
    say(speaker, row.threshold),
    [...row.proof.map(step), ...row.missing.map((phrase) => say(speaker, phrase))].join(' '),
    `${row.source.title}, ${row.source.date}`,
  ];
  const part = (key: MessageKey, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [{ type: 'heading', text: text(key) }, ...blocks];
  const table = (head: readonly MessageKey[], rows: readonly (readonly string[])[]): readonly Block[] =>
    rows.length === 0 ? [] : [{ type: 'table', head: head.map(text), rows }];
  return [
    ...part(
      'terminal.answer.figures',
      table(
        ['share.report.figure', 'share.report.value', 'share.report.standing', 'share.report.working'],
        answer.figures.map((figure) => [
          say(speaker, figure.label),
          valueWords(speaker, figure.value),
          wordFor(speaker, 'facts.standing', figure.standing),
          figure.working.map(step).join(' · '),
        ]),
      ),
    ),
    ...part(
      'terminal.answer.chains',
      table(
        ['share.report.chain', 'share.report.product', 'share.report.sum'],
        answer.chains.map((chain) => [
          `${chain.entities.map(speaker.nameOf).join(' → ')}${cited(chain.facts)}`,
          sayShare(speaker.language, chain.product),
          sayShare(speaker.language, chain.total),
        ]),
      ),
    ),
    ...part(
      'terminal.answer.routes',
      answer.routes.flatMap((route): Block[] => [
        {
          type: 'text',
          strong: true,
          text: `${say(speaker, route.title)}${route.presumed === true ? ` (${text('terminal.answer.presumed')})` : ''}`,
        },
        { type: 'list', numbered: true, items: route.hops.map(hop) },
        ...(route.caveat === undefined
          ? []
          : [{ type: 'text' as const, text: localText(route.caveat, speaker.language) }]),
      ]),
    ),
    ...part(
      'terminal.answer.cuts',
      answer.cuts.length === 0
        ? []
        : [{ type: 'list', items: answer.cuts.map((cut) => `${say(speaker, cut.title)}${cited(cut.links)}`) }],
    ),
    ...part(
      'terminal.answer.groups',
      answer.groups.flatMap((group): Block[] => [
        {
          type: 'text',
          strong: true,
          text: `${say(speaker, group.label)}: ${sayList(speaker.language, group.entities.map(speaker.nameOf))}${cited(group.facts)}`,
        },
        ...(group.detail.length === 0 ? [] : [{ type: 'list' as const, items: group.detail.map(step) }]),
      ]),
    ),
    ...part(
      'terminal.answer.tests',
      table(
        [
          'share.report.test',
          'share.report.result',
          'share.report.threshold',
          'share.report.working',
          'share.report.rule',
        ],
        answer.tests.map(test),
      ),
    ),
    ...answer.tables.map(
      (one): Block => ({
        type: 'table',
        head: one.columns.map((column) => say(speaker, column.label)),
        rows: one.rows.map((row) =>
          row.map((cell) => (cell.type === 'entity' ? speaker.nameOf(cell.value) : valueWords(speaker, cell))),
        ),
      }),
    ),
  ];
}

/** How an answer was found: name, exactness, runs and seed, conditions, reference. O(conditions). */
export function methodBlocks({ method }: Answer, speaker: Speaker): readonly Block[] {
  const exact = say(speaker, { key: `terminal.exactness.${method.exactness}` });
  const runs = { runs: method.runs ?? 0, seed: method.seed ?? 0 };
  return [
    { type: 'text', strong: true, text: `${say(speaker, method.name)} (${exact})` },
    {
      type: 'list',
      items: [
        ...(method.runs === undefined ? [] : [say(speaker, { key: 'terminal.answer.runs', params: runs })]),
        ...(method.interval === undefined ? [] : [say(speaker, method.interval)]),
        ...method.conditions.map((phrase) => say(speaker, phrase)),
        method.reference,
      ],
    },
  ];
}
