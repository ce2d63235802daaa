import { isAt, momentsOf } from '../../store/moments.ts';
import { useApp, useAppStore } from '../../store/useApp.ts';
import { useWords } from '../parts/useWords.ts';

/** The moments of the case, one click each: what held, and what was known. Nothing until the words for them have come. */
export function MomentChips() {
  const words = useWords();
  const store = useAppStore();
  const moments = useApp(momentsOf);
  const asOf = useApp((state) => state.view.asOf);
  const knownBy = useApp((state) => state.view.knownBy);
  if (moments.length < 2 || !words.has('time.moments')) return null;
  return (
    <ul className="moment-chips" aria-label={words.text('time.moments')}>
      {moments.map((moment) => {
        const name = words.text(`time.moment.${moment.id}`, { date: { date: moment.knownBy ?? moment.asOf ?? '' } });
        const on = isAt({ view: { asOf, knownBy } }, moment);
        return (
          <li key={moment.id}>
            <button
              type="button"
              className="moment-chip"
              aria-pressed={on}
              title={moment.event === null ? name : words.local(moment.event.title)}
              onClick={() =>
                store
                  .getState()
                  .change({ key: 'time.step.moment', params: { name } }, { asOf: moment.asOf, knownBy: moment.knownBy })
              }
            >
              {name}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
