import type { Answer, Chain, Hop, TestRow, WorkingStep } from '../analysis/answer.ts';
import { pairFigures } from '../analysis/compare.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import { type Speaker, say, sayDate, sayLabelled, sayList, sayShare } from '../messages/say.ts';
import type { DatasetAt } from '../model/types.ts';
import { localText } from '../view/names.ts';
import { stakeWords } from '../view/shareWords.ts';
import { settingsOf } from './askedWords.ts';
import type { Cite } from './citeNumbers.ts';
import type { Block } from './report.ts';
import { valueWords } from './valueWords.ts';
import { wordFor } from './wordFor.ts';

/**
 * The working of one answer: figures, chains, routes, cuts, groups, tests and tables, each with its sources. With the
 * answer `before` a scenario, a figure that changes is told before → after, and one that is gone stands last. O(size).
 */
export function answerBlocks(
  answer: Answer,
  before: Answer | null,
  at: DatasetAt,
  speaker: Speaker,
  cited: Cite,
): readonly Block[] {
  const text = (key: MessageKey) => say(speaker, { key });
  const step = ({ text: phrase, value, facts }: WorkingStep) => {
    const words = say(speaker, phrase);
    return `${value === undefined ? words : named(speaker, words, valueWords(speaker, value))}${cited(facts)}`;
  };
  /** Steps that say the same of several facts are one line with all their sources. */
  const steps = (list: readonly WorkingStep[]): readonly string[] => {
    const facts = new Map<string, WorkingStep>();
    for (const one of list) {
      const bare = step({ ...one, facts: [] });
      facts.set(bare, { ...one, facts: [...(facts.get(bare)?.facts ?? []), ...one.facts] });
    }
    return [...facts.values()].map(step);
  };
  const hop = (one: Hop) => {
    // A compromise may travel against the drawn arrow: who depends on whom is said in full, or it would be misread.
    const word = wordFor(speaker, 'facts.kind', one.kind);
    const drawn = one.againstArrow
      ? sayLabelled(speaker, `${speaker.nameOf(one.to)} → ${speaker.nameOf(one.from)}`, word)
      : word;
    const kind = [drawn, ...one.techniques].join(', ');
    const when = one.date === undefined ? '' : ` ${sayDate(speaker.language, one.date)}`;
    const told = one.text === undefined ? '' : ` ${localText(one.text, speaker.language)}`;
    const facts = cited([...one.facts, ...(one.needs ?? [])]);
    return `${speaker.nameOf(one.from)} → ${speaker.nameOf(one.to)} (${kind})${when}${told}${facts}`;
  };
  const test = (row: TestRow): readonly string[] => {
    const shown = [...steps(row.proof), ...row.missing.map((phrase) => say(speaker, phrase))];
    const { title, date } = row.source;
    const rule = { title, date: { date } };
    return [
      say(speaker, row.title),
      text(`terminal.test.${row.result}`),
      say(speaker, row.threshold),
      shown.length > 0 ? shown.join('\n') : text('share.report.nothingMeets'),
      say(speaker, { key: 'share.report.since', params: rule }),
    ];
  };
  const part = (key: MessageKey, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [{ type: 'heading', level: 4, text: text(key) }, ...blocks];
  const table = (head: readonly MessageKey[], rows: readonly (readonly string[])[]): readonly Block[] =>
    rows.length === 0 ? [] : [{ type: 'table', head: head.map(text), rows }];
  // A test says all that its figure does, and why.
  const tested = new Set(answer.tests.map(({ title }) => say(speaker, title)));
  const figures = answer.figures.filter(({ label }) => !tested.has(say(speaker, label)));
  const pairs = before === null ? [] : pairFigures(answer.measure, [before, answer]);
  const changed = new Map(
    pairs.flatMap(({ id, values, changed: other }) =>
      other
        ? [[id, values.map((value) => (value === null ? '–' : valueWords(speaker, value))).join(' → ')] as const]
        : [],
    ),
  );
  const gone = (before?.figures ?? []).filter(({ id }) => !answer.figures.some((figure) => figure.id === id));
  return [
    ...part('terminal.answer.figures', [
      ...table(
        ['share.report.figure', 'share.report.value', 'share.report.standing', 'share.report.working'],
        [
          ...figures.map((figure) => [
            say(speaker, figure.label),
            changed.get(figure.id) ?? valueWords(speaker, figure.value),
            wordFor(speaker, 'facts.standing', figure.standing),
            steps(figure.working).join('\n'),
          ]),
          ...gone.map((figure) => [
            say(speaker, figure.label),
            changed.get(figure.id) ?? '–',
            wordFor(speaker, 'facts.standing', figure.standing),
            '',
          ]),
        ],
      ),
      ...(pairs.some(({ values }) => values.includes(null))
        ? [{ type: 'text' as const, text: text('terminal.answer.dash') }]
        : []),
    ]),
    ...part(
      'terminal.answer.chains',
      table(
        ['share.report.chain', 'share.report.product', 'share.report.sum'],
        answer.chains.map((chain) => [
          [`${chainWords(chain, at, speaker)}${cited(chain.facts)}`, ...steps(chain.support ?? [])].join('\n'),
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
        ...steps(route.support ?? []).map((line) => ({ type: 'text' as const, text: line })),
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
      'share.report.detail',
      answer.groups.flatMap((group): Block[] => [
        { type: 'text', strong: true, text: `${say(speaker, group.label)}${cited(group.facts)}` },
        ...(group.entities.length === 0
          ? []
          : [{ type: 'text' as const, text: concerned(group.entities.map(speaker.nameOf), speaker) }]),
        ...(group.detail.length === 0 ? [] : [{ type: 'list' as const, items: steps(group.detail) }]),
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

/** How an answer was found: name, exactness, settings, runs and seed, conditions, reference. O(conditions). */
export function methodBlocks(answer: Answer, speaker: Speaker): readonly Block[] {
  const { method } = answer;
  const exact = say(speaker, { key: `terminal.exactness.${method.exactness}` });
  const runs = { runs: method.runs ?? 0, seed: method.seed ?? 0 };
  const settings = settingsOf(answer, speaker);
  const list = { list: settings.join(' · ') };
  // Tests stand in laws and standards, each named in its own row: here they stand together.
  const rules = [...new Set(answer.tests.map(({ source }) => source.title))];
  const reference = rules.length > 0 ? rules.join('; ') : method.reference;
  return [
    { type: 'text', strong: true, text: `${say(speaker, method.name)} (${exact})` },
    {
      type: 'list',
      items: [
        ...(settings.length === 0 ? [] : [say(speaker, { key: 'share.report.settings', params: list })]),
        ...(method.runs === undefined ? [] : [say(speaker, { key: 'terminal.answer.runs', params: runs })]),
        ...(method.interval === undefined ? [] : [say(speaker, method.interval)]),
        ...method.conditions.map((phrase) => say(speaker, phrase)),
        say(speaker, { key: 'share.report.reference', params: { reference } }),
      ],
    },
  ];
}

/** "NAVER —50 %→ A Holdings —64.5 %→ LY": the shares stand on the arrows where each link of the chain is one stake. */
function chainWords({ entities, facts }: Chain, at: DatasetAt, speaker: Speaker): string {
  const shares = facts.map((id) => {
    const held = at.stakes.find(({ stake }) => stake.id === id);
    return held === undefined ? null : stakeWords(held, speaker);
  });
  const plain = facts.length !== entities.length - 1;
  return entities
    .map((id, index) => {
      const share = index === 0 || plain ? null : (shares[index - 1] ?? null);
      const arrow = index === 0 ? '' : share === null ? ' → ' : ` —${share}→ `;
      return `${arrow}${speaker.nameOf(id)}`;
    })
    .join('');
}

function concerned(names: readonly string[], speaker: Speaker): string {
  return say(speaker, { key: 'share.report.concerned', params: { list: sayList(speaker.language, names) } });
}

function named(speaker: Speaker, name: string, value: string): string {
  return say(speaker, { key: 'share.report.setting', params: { name, value } });
}
