import type { AnswerTable, Value } from '../answer.ts';
import { shareValue, tableOf } from './answerParts.ts';
import type { PowerIndices } from './powerIndices.ts';

type Column = Parameters<typeof tableOf>[0][number];

/** The indices that the table shows. */
type GameIndices = Pick<
  PowerIndices,
  'shapleyShubik' | 'banzhafAbsolute' | 'banzhaf' | 'deeganPackel' | 'johnston' | 'publicGood'
>;

const columns: readonly Column[] = [
  ['shapley', 'influence.column.shapley', 'share'],
  ['banzhafAbsolute', 'influence.column.banzhafAbsolute', 'share'],
  ['banzhaf', 'influence.column.banzhaf', 'share'],
  ['deeganPackel', 'influence.column.deeganPackel', 'share'],
  ['johnston', 'influence.column.johnston', 'share'],
  ['publicGood', 'influence.column.publicGood', 'share'],
];

/** A table of players whose last columns are the indices of `indexCells`. */
export function indexTable(first: readonly Column[], rows: AnswerTable['rows']): AnswerTable {
  return tableOf([...first, ...columns], rows);
}

/** One player's index; unknown where it was not computed. */
export function indexValue(values: readonly number[] | null | undefined, player: number): Value {
  const value = values?.[player];
  return value === undefined ? { type: 'unknown' } : shareValue(value);
}

/** One player's indices in the order of the columns. */
export function indexCells(game: Partial<GameIndices>, player: number): readonly Value[] {
  return [
    game.shapleyShubik,
    game.banzhafAbsolute,
    game.banzhaf,
    game.deeganPackel,
    game.johnston,
    game.publicGood,
  ].map((values) => indexValue(values, player));
}
