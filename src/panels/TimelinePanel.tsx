import './timeline.css';
import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { IsoDate } from '../model/types.ts';
import { commandById } from '../store/commands.ts';
import { useApp, useAppStore } from '../store/useApp.ts';
import { useWords } from './parts/useWords.ts';
import { DateHandle } from './timeline/DateHandle.tsx';
import { EventDots } from './timeline/EventDots.tsx';
import { HoldingSpans } from './timeline/HoldingSpans.tsx';
import { MomentChips } from './timeline/MomentChips.tsx';
import { PlayButton } from './timeline/PlayButton.tsx';
import { isUnderLabel, makeTimeScale, type TimeScale, ticksOf } from './timeline/timeScale.ts';

const steps = { asOf: 'page.step.date', knownBy: 'page.step.knownBy', compare: 'compare.step.date' } as const;

/** Events as dots, holdings of the selected as spans, and the date of the picture to drag. */
export function TimelinePanel() {
  const words = useWords();
  const store = useAppStore();
  const dataset = useApp((state) => state.dataset);
  const asOf = useApp((state) => state.view.asOf);
  const knownBy = useApp((state) => state.view.knownBy);
  const compare = useApp((state) => state.view.compare);
  const open = useApp((state) => state.timelineOpen);
  const change = useApp((state) => state.change);
  const setSession = useApp((state) => state.setSession);
  const opening = dataset?.opening.asOf ?? null;
  const scale = useMemo(() => (dataset === null ? null : makeTimeScale(dataset, [opening])), [dataset, opening]);
  const [line, width] = useWidth();
  if (dataset === null || scale === null) return null;
  const moveTo = (field: keyof typeof steps) => (day: IsoDate | null) =>
    change({ key: steps[field] }, { [field]: day });
  const shown = asOf === null ? words.text('page.time.latest') : words.date(asOf);
  return (
    <div className="timeline">
      <div className="timeline-tools">
        <StepDate id="earlier" />
        <PlayButton />
        <StepDate id="later" />
        <button
          type="button"
          className="button plain icon small"
          aria-expanded={open}
          aria-label={words.text(open ? 'page.time.collapse' : 'page.time.expand')}
          title={words.text(open ? 'page.time.collapse' : 'page.time.expand')}
          onClick={() => store.getState().setSession({ timelineOpen: !open })}
        >
          {open ? <ChevronDown size={15} aria-hidden="true" /> : <ChevronUp size={15} aria-hidden="true" />}
        </button>
      </div>
      {open ? <MomentChips /> : null}
      {open ? null : (
        <button type="button" className="timeline-folded" onClick={() => setSession({ timelineOpen: true })}>
          {words.text('page.time.title')} · <b>{shown}</b>
        </button>
      )}
      <div className="timeline-line" ref={line} hidden={!open}>
        <Track scale={scale} width={width} known={knownBy ?? scale.to} onPick={moveTo('asOf')} />
        <HoldingSpans scale={scale} />
        <EventDots scale={scale} width={width} />
        <DateHandle kind="knownBy" scale={scale} day={knownBy} line={line} onMove={moveTo('knownBy')} />
        {compare === null ? null : (
          <DateHandle kind="compare" scale={scale} day={compare} line={line} onMove={moveTo('compare')} />
        )}
        <DateHandle kind="asOf" scale={scale} day={asOf} line={line} onMove={moveTo('asOf')} />
      </div>
    </div>
  );
}

/** The line itself, its years, and a click on it as the quickest way to a date. */
function Track({
  scale,
  width,
  known,
  onPick,
}: {
  readonly scale: TimeScale;
  readonly width: number;
  readonly known: IsoDate;
  readonly onPick: (day: IsoDate) => void;
}) {
  return (
    <div
      className="timeline-track"
      aria-hidden="true"
      onPointerDown={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        onPick(scale.dayAt((event.clientX - box.left) / box.width));
      }}
    >
      <div className="timeline-rule" />
      {ticksOf(scale, width).map((tick) => (
        <span
          key={tick.day}
          className="timeline-tick"
          style={{ insetInlineStart: `${scale.placeOf(tick.day) * 100}%` }}
        >
          {isUnderLabel(scale.placeOf(tick.day), scale.placeOf(known), width) ? null : tick.label}
        </span>
      ))}
    </div>
  );
}

function StepDate({ id }: { readonly id: 'earlier' | 'later' }) {
  const words = useWords();
  const store = useAppStore();
  const label = words.text(id === 'earlier' ? 'page.time.earlier' : 'page.time.later');
  const Icon = id === 'earlier' ? ChevronLeft : ChevronRight;
  return (
    <button
      type="button"
      className="button plain icon small"
      aria-label={label}
      title={`${label} (${commandById(id).keys[0]})`}
      onClick={() => commandById(id).run(store.getState())}
    >
      <Icon size={15} aria-hidden="true" />
    </button>
  );
}

function useWidth() {
  const line = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(() => Math.max(300, window.innerWidth - 60));
  useEffect(() => {
    const element = line.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [line, width] as const;
}
