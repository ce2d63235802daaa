import type { Answer } from '../analysis/answer.ts';
import { type Speaker, say, sayLabelled } from '../messages/say.ts';
import { midShare } from '../model/share.ts';
import type { Claim, DatasetAt, EntityId, FactId, SourceId, Standing } from '../model/types.ts';
import { litUp } from './lit.ts';
import { periodWords } from './periodWords.ts';
import { rightWords } from './rightEdges.ts';
import { sinceBefore } from './sinceBefore.ts';
import type { View } from './view.ts';
import { visibleEntities } from './visible.ts';

const tableColumnIds = ['kind', 'from', 'to', 'value', 'date', 'standing', 'source'] as const;
export type TableColumnId = (typeof tableColumnIds)[number];

export interface TableColumn {
  readonly id: TableColumnId;
  readonly label: string;
}

/** One cell: what is read, and what it is sorted by. */
export interface TableCell {
  readonly words: string;
  readonly sort: string | number;
}

/** One fact on show. `lit`: part of what is lit up. */
export interface TableRow {
  readonly id: FactId;
  readonly kind: 'stake' | 'right' | 'dependency';
  readonly from: EntityId;
  readonly to: EntityId;
  readonly standing: Standing;
  readonly sources: readonly SourceId[];
  readonly lit: boolean;
  readonly selected: boolean;
  readonly cells: Readonly<Record<TableColumnId, TableCell>>;
}

export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** What table, outline and sentences are made from. */
export interface ReadingInput {
  readonly at: DatasetAt;
  /** The same day without the scenario, while one is on: what it changed says what it was. */
  readonly before?: DatasetAt | undefined;
  readonly view: View;
  readonly answer: Answer | null;
  readonly speaker: Speaker;
}

/**
 * The facts as a table: those on show, or with `all` every fact of the day, with kind, ends, value, date, standing and
 * source, in the order of the dataset; each cell carries what to sort by. O(facts).
 */
export function makeTable(input: ReadingInput, all = false): Table {
  const { at, view, speaker } = input;
  const lit = litUp(view, input.answer, input.at.dataset);
  const { ids } = visibleEntities(at, view, lit);
  const columns = tableColumnIds.map((id) => ({ id, label: say(speaker, { key: `picture.table.${id}` }) }));
  const titles = new Map(
    at.dataset.sources.map((source) => [source.id, sayLabelled(speaker, source.publisher, source.title)]),
  );
  const row = (
    kind: TableRow['kind'],
    fact: { readonly id: FactId; readonly from: EntityId; readonly to: EntityId },
    value: TableCell,
    claim: Claim,
  ): TableRow => {
    const sources = claim.citations.map(({ source }) => source);
    const first = sources[0] === undefined ? (claim.by ?? '') : (titles.get(sources[0]) ?? sources[0]);
    const words = (text: string): TableCell => ({ words: text, sort: text });
    return {
      id: fact.id,
      kind,
      from: fact.from,
      to: fact.to,
      standing: claim.standing,
      sources,
      lit: lit.facts.has(fact.id),
      selected: view.selected === fact.id,
      cells: {
        kind: words(say(speaker, { key: `picture.table.${kind}` })),
        from: words(speaker.nameOf(fact.from)),
        to: words(speaker.nameOf(fact.to)),
        value,
        date: {
          words: periodWords(claim.valid, speaker),
          sort: claim.valid.from ?? claim.valid.asOf ?? claim.valid.to ?? '',
        },
        standing: words(say(speaker, { key: `picture.standing.${claim.standing}` })),
        source: words(sources.length > 1 ? `${first} +${sources.length - 1}` : first),
      },
    };
  };
  const rows = [
    ...at.stakes.map((stakeAt) => {
      const { id, owner, target } = stakeAt.stake;
      const value = {
        words: sinceBefore(stakeAt, input.before, speaker),
        sort: stakeAt.capital === 'unknown' ? -1 : midShare(stakeAt.capital),
      };
      return row('stake', { id, from: owner, to: target }, value, stakeAt.claim);
    }),
    ...at.controlRights.map(({ fact, claim }) => {
      const value = { words: rightWords({ speaker }, fact), sort: -2 };
      return row('right', { id: fact.id, from: fact.holder, to: fact.target }, value, claim);
    }),
    ...at.dependencies.map(({ fact, claim }) => {
      const value = { words: say(speaker, { key: `picture.dependency.${fact.kind}` }), sort: -3 };
      return row('dependency', fact, value, claim);
    }),
  ];
  return { columns, rows: all ? rows : rows.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}
