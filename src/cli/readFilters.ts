import type { Speaker } from '../messages/say.ts';
import { type Dataset, type SourceGrade, type Standing, sourceGrades } from '../model/types.ts';
import { wordsOf } from '../panels/parts/words.ts';
import { emptyView, type Filters } from '../view/view.ts';
import type { Arguments, Option } from './arguments.ts';
import { Misuse } from './stop.ts';

const standings: readonly Standing[] = ['stated', 'computed', 'assumed'];

/** The page's own filters. There a thing is unticked; on a command line it is shorter to say what stays. */
export const filterOptions: readonly Option[] = [
  { name: 'source', value: 'ID', summary: 'terminal.option.source', repeated: true },
  { name: 'without-source', value: 'ID', summary: 'terminal.option.withoutSource', repeated: true },
  { name: 'grade', value: 'GRADE', summary: 'terminal.option.grade', repeated: true },
  { name: 'standing', value: 'STANDING', summary: 'terminal.option.standing', repeated: true },
];

/**
 * What the filter options leave out, as the view says it.
 * @throws Misuse on a source the dataset has not, and on a grade or standing that does not exist.
 */
export function readFilters(given: Arguments, dataset: Dataset): Filters {
  const sources = dataset.sources.map(({ id }) => id);
  const without = chosen(given, 'without-source', sources);
  return {
    withoutSources: [...new Set([...allBut(given, 'source', sources), ...without])],
    withoutGrades: allBut(given, 'grade', sourceGrades),
    withoutStandings: allBut(given, 'standing', standings),
  };
}

/** Whether something is left out at all. */
export function isFiltered(filters: Filters): boolean {
  return JSON.stringify(filters) !== JSON.stringify(emptyView.filters);
}

/** What is left out, in the reader's words; sources by their number. */
export function sayFilters({ withoutSources, withoutGrades, withoutStandings }: Filters, speaker: Speaker): string[] {
  const words = wordsOf(speaker, null);
  return [
    ...withoutGrades.map((grade: SourceGrade) => words.word('facts.grade', grade)),
    ...withoutStandings.map((standing) => words.word('facts.standing', standing)),
    ...(withoutSources.length === 0 ? [] : [words.text('chip.filter.sources', { count: withoutSources.length })]),
  ];
}

function chosen<T extends string>(given: Arguments, option: string, known: readonly T[]): readonly T[] {
  return (given.values.get(option) ?? []).map((text) => {
    const found = known.find((one) => one === text);
    if (found !== undefined) return found;
    throw new Misuse('terminal.misuse.choice', { param: `--${option}`, text, known: { list: [...known] } });
  });
}

function allBut<T extends string>(given: Arguments, option: string, known: readonly T[]): readonly T[] {
  const kept = chosen(given, option, known);
  return kept.length === 0 ? [] : known.filter((one) => !kept.includes(one));
}
