import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import type { IsoDate } from '../../model/types.ts';
import { keepOwnDate, knownTimes, neighbourDate, shiftDate, stopsFrom } from '../../store/dates.ts';
import { useApp, useAppStore } from '../../store/useApp.ts';
import { useWords } from '../parts/useWords.ts';
import { atTheStart, type TimeScale } from './timeScale.ts';

const labels = { asOf: 'page.time.handle', knownBy: 'page.time.known', compare: 'time.compare.handle' } as const;
const shortLabels = { knownBy: 'page.knownBy.short', compare: 'time.compare.short' } as const;

/** Dragged beyond this part of the line the known-by date is lifted: everything published counts. */
const atTheEnd = 0.985;

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
  /** null: no limit; only of the known-by date. */
  readonly onMove: (day: IsoDate | null) => void;
}) {
  const words = useWords();
  const store = useAppStore();
  const setSession = useApp((state) => state.setSession);
  const dragging = useRef(false);
  const shown = day ?? scale.to;
  const place = scale.placeOf(shown);
  const text =
    day !== null ? words.date(day) : words.text(kind === 'knownBy' ? 'page.time.allKnown' : 'page.time.latest');
  const label = words.text(labels[kind]);

  const to = useRef<{ readonly day: IsoDate | null } | null>(null);

  // The hand is followed in tasks of their own, once for all moves since the last: the page stays able to answer it.
  const follow = (next: IsoDate | null): void => {
    if (to.current === null) {
      setTimeout(() => {
        const last = to.current;
        to.current = null;
        if (last !== null) onMove(last.day);
      });
    }
    to.current = { day: next };
  };
  const letGo = useCallback((): void => {
    if (!dragging.current) return;
    dragging.current = false;
    setTimeout(() => setSession({ dragging: false }));
  }, [setSession]);
  // A handle that is taken away in mid-drag lets go: no pointer will.
  useEffect(() => letGo, [letGo]);
  const onPointerMove = (event: PointerEvent): void => {
    const box = line.current?.getBoundingClientRect();
    if (!dragging.current || box === undefined) return;
    const at = (event.clientX - box.left) / box.width;
    follow(kind === 'knownBy' && at > atTheEnd ? null : scale.dayAt(at));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextDay(event, shown);
    if (next === undefined) return;
    if (kind === 'asOf') keepOwnDate(store.getState(), shown);
    event.preventDefault();
    event.stopPropagation();
    onMove(next);
    setSession({
      announcement: words.labelled(label, next === null ? words.text('page.time.allKnown') : words.date(next)),
    });
  };
  const nextDay = (event: KeyboardEvent, from: IsoDate): IsoDate | null | undefined => {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (step === 1 || step === -1) {
      if (event.shiftKey) return shiftDate(from, { days: step });
      if (kind !== 'knownBy') return neighbourDate(stopsFrom(store.getState(), from), from, step);
      const next = neighbourDate(knownTimes(store.getState()), day, step);
      return step === 1 && next === day ? null : next;
    }
    if (event.key === 'PageUp') return shiftDate(from, { months: -1 });
    if (event.key === 'PageDown') return shiftDate(from, { months: 1 });
    if (event.key === 'Home') return scale.from;
    if (event.key === 'End') return kind === 'knownBy' ? null : scale.to;
    return undefined;
  };
  return (
    <div
      className={`date-handle ${kind}${day === null && kind === 'knownBy' ? ' unlimited' : ''}${place > 0.92 ? ' at-end' : place < atTheStart ? ' at-start' : ''}`}
      style={{ insetInlineStart: `${place * 100}%` }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={1000}
      aria-valuenow={Math.round(place * 1000)}
      aria-valuetext={text}
      title={words.text(kind === 'knownBy' ? 'page.time.knownHelp' : 'page.time.handleHelp')}
      onPointerDown={(event) => {
        dragging.current = true;
        setSession({ dragging: true });
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
        event.preventDefault();
      }}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onLostPointerCapture={letGo}
      onKeyDown={onKeyDown}
    >
      <span className="date-label">
        {kind === 'asOf' || day === null ? text : words.text(shortLabels[kind], { date: { date: shown } })}
      </span>
      <span className="date-stem" />
      <span className="date-knob" />
    </div>
  );
}
