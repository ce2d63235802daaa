import { CalendarDays } from 'lucide-react';
import { useId } from 'react';
import { parseIsoDate } from '../model/time.ts';
import { isAt, momentsOf } from '../store/moments.ts';
import { useApp, useAppStore } from '../store/useApp.ts';
import { PopupButton } from './PopupButton.tsx';
import { useWords } from './parts/useWords.ts';

/** As of which day, and as known by which day: two different questions, side by side. */
export function DateButton() {
  const words = useWords();
  const asOf = useApp((state) => state.view.asOf);
  const knownBy = useApp((state) => state.view.knownBy);
  const compare = useApp((state) => state.view.compare);
  const opening = useApp((state) => state.dataset?.opening.asOf ?? null);
  const change = useApp((state) => state.change);
  const shown = asOf === null ? words.text('page.asOf.latest') : words.date(asOf);
  const setAsOf = (text: string): void => {
    if (text === '') change({ key: 'page.step.date' }, { asOf: null });
    const day = parseIsoDate(text);
    if (day !== null) change({ key: 'page.step.date' }, { asOf: day });
  };
  const setKnownBy = (text: string): void => {
    if (text === '') change({ key: 'page.step.knownBy' }, { knownBy: null });
    const day = parseIsoDate(text);
    if (day !== null) change({ key: 'page.step.knownBy' }, { knownBy: day });
  };
  const setCompare = (text: string): void => {
    if (text === '') change({ key: 'compare.step.end' }, { compare: null });
    const day = parseIsoDate(text);
    if (day === null) return;
    // The later of the two days is the page's, so that what is new reads as new.
    const later = asOf !== null && day > asOf;
    change({ key: 'compare.step.date' }, later ? { asOf: day, compare: asOf } : { compare: day });
  };
  return (
    <PopupButton
      className="button date-button"
      face={
        <>
          <CalendarDays size={15} aria-hidden="true" />
          <span>
            <span className="date-word">{words.text('page.asOf')} </span>
            <b>{shown}</b>
            {knownBy === null ? null : (
              <small> · {words.text('page.knownBy.short', { date: { date: knownBy } })}</small>
            )}
          </span>
        </>
      }
      title={words.text('page.asOf.title')}
    >
      {() => (
        <>
          <DayField
            label={words.text('page.asOf')}
            help={words.text('page.asOf.help')}
            value={asOf}
            none={words.text('page.asOf.none')}
            onChange={setAsOf}
          />
          {opening !== null && asOf !== opening ? (
            <button type="button" className="menu-item" onClick={() => setAsOf(opening)}>
              {words.text('page.asOf.opening')} · {words.date(opening)}
            </button>
          ) : null}
          <hr className="menu-rule" />
          <DayField
            label={words.text('page.knownBy')}
            help={words.text('page.knownBy.help')}
            value={knownBy}
            none={words.text('page.knownBy.none')}
            onChange={setKnownBy}
          />
          <Moments />
          <hr className="menu-rule" />
          <DayField
            label={words.text('time.compare')}
            help={words.text('time.compare.help')}
            value={compare}
            none={words.text('compare.end')}
            onChange={setCompare}
          />
        </>
      )}
    </PopupButton>
  );
}

/** The moments that the data offer of themselves: what held and what was known, both at once. */
function Moments() {
  const words = useWords();
  const store = useAppStore();
  const moments = useApp(momentsOf);
  useApp((state) => state.view);
  if (moments.length < 2) return null;
  return (
    <>
      <hr className="menu-rule" />
      <p className="pad menu-caption" id="moments">
        {words.text('time.moments')}
      </p>
      <ul className="moments" aria-labelledby="moments">
        {moments.map((moment) => {
          const { id, asOf, knownBy, event } = moment;
          const date = { date: knownBy ?? asOf ?? '' };
          const name = words.text(`time.moment.${id}`, { date });
          return (
            <li key={id}>
              <button
                type="button"
                className="menu-item"
                aria-pressed={isAt(store.getState(), moment)}
                onClick={() =>
                  store.getState().change({ key: 'time.step.moment', params: { name } }, { asOf, knownBy })
                }
              >
                <span>
                  {name}
                  {event === null ? null : <small>{words.local(event.title)}</small>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function DayField({
  label,
  help,
  value,
  none,
  onChange,
}: {
  readonly label: string;
  readonly help: string;
  readonly value: string | null;
  readonly none: string;
  readonly onChange: (text: string) => void;
}) {
  const id = useId();
  return (
    <>
      <div className="pad">
        <label htmlFor={id}>
          <b>{label}</b>
        </label>
        <span className="help">{help}</span>
        <input
          id={id}
          className="field"
          type="date"
          min="1900-01-01"
          max="2200-12-31"
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {value === null ? null : (
        <button type="button" className="menu-item" onClick={() => onChange('')}>
          {none}
        </button>
      )}
    </>
  );
}
