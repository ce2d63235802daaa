import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import type { IsoDate } from '../../model/types.ts';
import { keepOwnDate, neighbourDate, shiftDate, stopsFrom } from '../../store/dates.ts';
import { useApp, useAppStore } from '../../store/useApp.ts';
import { useWords } from '../parts/useWords.ts';
import type { TimeScale } from './timeScale.ts';

const labels = { asOf: 'page.time.handle', knownBy: 'page.time.known', compare: 'time.compare.handle' } as const;
const shortLabels = { knownBy: 'page.knownBy.short', compare: 'time.compare.short' } as const;

/** The date to drag, or to step by key: arrows to the next change, with Shift by a day, page keys by a month. */
export function DateHandle({
  kind,
  scale,
  day,
  line,
  onMove,
}: {
  readonly kind: 'asOf' | 'knownBy' | 'compare';
  readonly scale: TimeScale;
  readonly day: IsoDate | null;
  readonly line: RefObject<HTMLDivElement | null>;
  readonly onMove: (day: IsoDate) => void;
}) {
  const words = useWords();
  const store = useAppStore();
  const setSession = useApp((state) => state.setSession);
  const dragging = useRef(false);
  const shown = day ?? scale.to;
  const place = scale.placeOf(shown);
  const text = day === null ? words.text('page.time.latest') : words.date(day);
  const label = words.text(labels[kind]);

  const onPointerMove = (event: PointerEvent): void => {
    const box = line.current?.getBoundingClientRect();
    if (!dragging.current || box === undefined) return;
    onMove(scale.dayAt((event.clientX - box.left) / box.width));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextDay(event, shown);
    if (next === null) return;
    if (kind === 'asOf') keepOwnDate(store.getState(), shown);
    event.preventDefault();
    event.stopPropagation();
    onMove(next);
    setSession({ announcement: words.labelled(label, words.date(next)) });
  };
  const nextDay = (event: KeyboardEvent, from: IsoDate): IsoDate | null => {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (step === 1 || step === -1) {
      if (event.shiftKey) return shiftDate(from, { days: step });
      return neighbourDate(stopsFrom(store.getState(), from), from, step);
    }
    if (event.key === 'PageUp') return shiftDate(from, { months: -1 });
    if (event.key === 'PageDown') return shiftDate(from, { months: 1 });
    if (event.key === 'Home') return scale.from;
    if (event.key === 'End') return scale.to;
    return null;
  };
  return (
    <div
      className={`date-handle ${kind}${place > 0.92 ? ' at-end' : place < 0.08 ? ' at-start' : ''}`}
      style={{ insetInlineStart: `${place * 100}%` }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={1000}
      aria-valuenow={Math.round(place * 1000)}
      aria-valuetext={text}
      title={words.text('page.time.handleHelp')}
      onPointerDown={(event) => {
        dragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
        event.preventDefault();
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        dragging.current = false;
      }}
      onPointerCancel={() => {
        dragging.current = false;
      }}
      onKeyDown={onKeyDown}
    >
      <span className="date-label">
        {kind === 'asOf' ? text : words.text(shortLabels[kind], { date: { date: shown } })}
      </span>
      <span className="date-stem" />
      <span className="date-knob" />
    </div>
  );
}
