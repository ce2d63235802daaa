import type { Phrase } from '../../messages/phrase.ts';
import { type Result, succeed } from '../../model/problem.ts';
import type { DatasetAt } from '../../model/types.ts';
import { type Answer, type AnswerTable, type Group, makeAnswer, type Params } from '../answer.ts';
import { gapsOf } from '../exposure/honesty.ts';
import { figure, phrase, shareValue, step, truthValue } from '../influence/answerParts.ts';
import { networkNotes } from '../influence/networkNotes.ts';
import type { Measure, RunContext } from '../measure.ts';
import { networkOf } from '../network.ts';
import { meetsRule } from './influenceOver.ts';
import { buildMatrix, type OversightMatrix } from './matrix.ts';
import { createPartyExposure } from './partyExposure.ts';
import { conditionsOf, type OversightQuestion, oversightParameters, readOversight } from './question.ts';

/** The four groups of ordered pairs, in the order in which they are told. */
const matrixGroups = ['ownsAndExposes', 'ownsOnly', 'exposesOnly', 'neither'] as const;
export type MatrixGroup = (typeof matrixGroups)[number];

/** The letter of each group in the grid, as ASCII codes: b, o, e. */
const letters = { ownsAndExposes: 98, ownsOnly: 111, exposesOnly: 101 } as const;

/** Pairs shown line by line; all are counted, and all stand in the grid. */
const mostRows = 400;
const mostSteps = 60;

/**
 * Every ordered pair of parties: whether the first has influence over the second, and whether its fall reaches the second.
 *
 * One pass a source in either graph, never a pair: O(parties × (holdings + dependencies)).
 */
export const matrixMeasure: Measure = {
  id: 'oversight.matrix',
  family: 'oversight',
  title: 'oversight.matrix.title',
  summary: 'oversight.matrix.summary',
  parameters: oversightParameters,
  run: runMatrix,
};

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly low: number;
  readonly high: number;
  readonly exposes: boolean;
}

function runMatrix(at: DatasetAt, params: Params, context: RunContext): Result<Answer> {
  const question = readOversight(params);
  const network = networkOf(at);
  const exposure = createPartyExposure(at, question.effects, question.weak);
  const matrix = buildMatrix(at, network, exposure, question.rule.measure, context);
  const { pairs, open, cells } = pairsByGroup(matrix, question);
  const total = matrix.parties.length * Math.max(0, matrix.parties.length - 1);
  const { ownsAndExposes, ownsOnly, exposesOnly } = pairs;
  const counts: Readonly<Record<MatrixGroup, number>> = {
    ownsAndExposes: ownsAndExposes.length,
    ownsOnly: ownsOnly.length,
    exposesOnly: exposesOnly.length,
    neither: total - ownsAndExposes.length - ownsOnly.length - exposesOnly.length,
  };
  const listed = [...ownsAndExposes, ...exposesOnly, ...ownsOnly];
  const notes = networkNotes(network);
  const { set, effects, weak } = exposure;
  return succeed(
    makeAnswer(matrixMeasure.id, params, at.on, methodOf(question), {
      sentences: [
        phrase('oversight.matrix.pairs', { parties: matrix.parties.length, both: counts.ownsAndExposes }),
        ...sentencesOf(counts),
      ],
      figures: matrixGroups.map((group) =>
        figure(`matrix.${group}`, phrase(`oversight.matrix.${group}`), { type: 'count', value: counts[group] }),
      ),
      groups: (
        [
          ['ownsAndExposes', ownsAndExposes],
          ['exposesOnly', exposesOnly],
          ['ownsOnly', ownsOnly],
        ] as const
      )
        .filter(([, own]) => own.length > 0)
        .map(([group, own]) => groupOf(group, own)),
      tables: [tableOf(listed.slice(0, mostRows), question)],
      pairs: { parties: matrix.parties, cells },
      highlight: { entities: [...new Set(ownsAndExposes.flatMap(({ from, to }) => [from, to]))], facts: [] },
      assumptions: notes.assumptions,
      gaps: [
        ...(listed.length > mostRows ? [phrase('oversight.matrix.more', { count: listed.length - mostRows })] : []),
        ...(open > 0 ? [phrase('oversight.matrix.open', { count: open })] : []),
        ...notes.gaps,
        ...gapsOf(at, { set, effects, weak, starts: [], targets: [], via: [] }),
      ],
      problems: notes.problems,
    }),
    notes.problems,
  );
}

function pairsByGroup(matrix: OversightMatrix, { rule }: OversightQuestion) {
  const { parties, low, high, exposes } = matrix;
  const size = parties.length;
  const pairs: Record<Exclude<MatrixGroup, 'neither'>, Pair[]> = { ownsAndExposes: [], ownsOnly: [], exposesOnly: [] };
  const signs = new Uint8Array(size * size).fill(46);
  let open = 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const cell = row * size + column;
      if (exposes[cell] === 0 && high[cell] === 0) continue;
      const owns = meetsRule(low[cell] as number, rule);
      const reaches = exposes[cell] === 1;
      if (!owns && meetsRule(high[cell] as number, rule)) open += 1;
      if (!owns && !reaches) continue;
      const group = owns ? (reaches ? 'ownsAndExposes' : 'ownsOnly') : 'exposesOnly';
      signs[cell] = letters[group];
      pairs[group].push({
        from: parties[row] as string,
        to: parties[column] as string,
        low: low[cell] as number,
        high: high[cell] as number,
        exposes: reaches,
      });
    }
  }
  const before = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
  for (const own of Object.values(pairs)) {
    own.sort((a, b) => b.low - a.low || before(a.from, b.from) || before(a.to, b.to));
  }
  return { pairs, open, cells: new TextDecoder().decode(signs) };
}

function sentencesOf(counts: Readonly<Record<MatrixGroup, number>>): readonly Phrase[] {
  return matrixGroups
    .filter((group) => group !== 'ownsAndExposes')
    .map((group) => phrase(`oversight.matrix.${group}.count`, { count: counts[group] }));
}

function groupOf(group: Exclude<MatrixGroup, 'neither'>, pairs: readonly Pair[]): Group {
  return {
    id: `matrix:${group}`,
    label: phrase(`oversight.matrix.${group}`),
    entities: [...new Set(pairs.flatMap(({ from, to }) => [from, to]))],
    facts: [],
    detail: pairs
      .slice(0, mostSteps)
      .map(({ from, to, low, high }) =>
        step(phrase('oversight.link', { from: { entity: from }, to: { entity: to } }), shareValue(low, high)),
      ),
  };
}

function tableOf(pairs: readonly Pair[], { rule }: OversightQuestion): AnswerTable {
  return {
    columns: [
      { id: 'from', label: phrase('oversight.matrix.column.from'), type: 'entity' },
      { id: 'to', label: phrase('oversight.matrix.column.to'), type: 'entity' },
      {
        id: 'influence',
        label: phrase(`oversight.influence.${rule.measure}`),
        type: rule.measure === 'control' ? 'truth' : 'share',
      },
      { id: 'exposes', label: phrase('oversight.matrix.column.exposes'), type: 'truth' },
    ],
    rows: pairs.map(({ from, to, low, high, exposes }) => [
      { type: 'entity', value: from },
      { type: 'entity', value: to },
      rule.measure === 'control' ? truthValue(low >= 1 ? true : high >= 1 ? 'possible' : false) : shareValue(low, high),
      truthValue(exposes),
    ]),
  };
}

function methodOf(question: OversightQuestion) {
  return {
    name: phrase('oversight.method.matrix'),
    exactness: 'exact' as const,
    conditions: conditionsOf(question)
      .slice(question.rule.measure === 'control' ? 0 : 1)
      .concat(
        question.rule.measure === 'control'
          ? []
          : [phrase('oversight.condition.matrix', { threshold: { share: question.rule.threshold } })],
      ),
    reference: 'Baldone, Brioschi, Paleari 1998; Ceri, Gottlob, Tanca 1990; IAS 28, 5',
  };
}
