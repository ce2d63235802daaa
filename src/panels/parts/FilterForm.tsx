import { type SourceGrade, type Standing, sourceGrades } from '../../model/types.ts';
import { useApp } from '../../store/useApp.ts';
import type { Filters } from '../../view/view.ts';
import { useWords } from './useWords.ts';

const standings: readonly Standing[] = ['stated', 'computed', 'assumed'];

/** Which facts are counted at all, by the grade of their source and by their standing. Holds for every figure and picture. */
export function FilterForm() {
  const words = useWords();
  const filters = useApp((state) => state.view.filters);
  const dataset = useApp((state) => state.dataset);
  const change = useApp((state) => state.change);
  const set = (patch: Partial<Filters>) => change({ key: 'panels.step.filter' }, { filters: { ...filters, ...patch } });
  const grades = sourceGrades.filter((grade) => dataset?.sources.some((source) => source.grade === grade) === true);
  const left = filters.withoutGrades.length + filters.withoutStandings.length + filters.withoutSources.length;
  return (
    <details className="p-more" open={left > 0}>
      <summary>
        {left === 0 ? words.text('panels.filter.none') : words.text('panels.filter.some', { count: left })}
      </summary>
      <fieldset className="p-checks">
        <legend className="p-caption">{words.text('panels.filter.grades')}</legend>
        {grades.map((grade) => (
          <label key={grade} className="p-check">
            <input
              type="checkbox"
              checked={!filters.withoutGrades.includes(grade)}
              onChange={(event) =>
                set({ withoutGrades: without<SourceGrade>(filters.withoutGrades, grade, event.target.checked) })
              }
            />
            <span>{words.word('facts.grade', grade)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="p-checks">
        <legend className="p-caption">{words.text('panels.filter.standings')}</legend>
        {standings.map((standing) => (
          <label key={standing} className="p-check">
            <input
              type="checkbox"
              checked={!filters.withoutStandings.includes(standing)}
              onChange={(event) =>
                set({ withoutStandings: without<Standing>(filters.withoutStandings, standing, event.target.checked) })
              }
            />
            <span>{words.word('facts.standing', standing)}</span>
          </label>
        ))}
      </fieldset>
      {left === 0 ? null : (
        <button
          type="button"
          className="p-link"
          onClick={() => set({ withoutGrades: [], withoutStandings: [], withoutSources: [] })}
        >
          {words.text('panels.filter.clear')}
        </button>
      )}
    </details>
  );
}

function without<T>(list: readonly T[], item: T, counted: boolean): readonly T[] {
  return counted ? list.filter((one) => one !== item) : [...list, item];
}
