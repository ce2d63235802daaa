import { memo, useMemo, useState } from 'react';
import { firstDay } from '../../model/time.ts';
import type { DatedEvent, EventKind } from '../../model/types.ts';
import { useApp } from '../../store/useApp.ts';
import { useWords } from '../parts/useWords.ts';
import { clusterEvents, type TimeScale } from './timeScale.ts';

/** Colour **and** shape by kind of event, as on the picture: never colour alone. */
const looks: Readonly<Record<EventKind, { readonly family: string; readonly path: string }>> = {
  breach: { family: 'route', path: 'M7 .6 13.6 12.4H.4z' },
  disclosure: { family: 'route', path: 'M7 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11z' },
  regulator: { family: 'conflict', path: 'M2 2h10v10H2z' },
  corporate: { family: 'ownership', path: 'M7 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11z' },
  response: { family: 'dependency', path: 'M7 .8 13.2 7 7 13.2.8 7z' },
  personnel: { family: 'control', path: 'M7 .8 13.2 7 7 13.2.8 7z' },
  other: { family: 'neutral', path: 'M7 3a4 4 0 1 0 0 8 4 4 0 1 0 0-8z' },
};

/** Dots nearer than this, in px, are one dot with a number: none covers another. */
const dotRoom = 25;

/** Events as dots; a label on hover and focus, always for the selected one. A click selects the event. */
export const EventDots = memo(function EventDots({
  scale,
  width,
}: {
  readonly scale: TimeScale;
  readonly width: number;
}) {
  const words = useWords();
  const events = useApp((state) => state.dataset?.events);
  const knownBy = useApp((state) => state.view.knownBy);
  const clusters = useMemo(() => clusterEvents(events ?? [], scale, width, dotRoom), [events, scale, width]);
  const labelled = useMemo(() => placeLabels(clusters, words.local, width), [clusters, words, width]);
  return (
    <ul className="event-dots" aria-label={words.text('page.time.events', { count: events?.length ?? 0 })}>
      {clusters.map((cluster) => (
        <EventDot
          key={cluster.events[0]?.id}
          place={cluster.place}
          events={cluster.events}
          label={labelled.get(cluster) ?? null}
          unknown={knownBy !== null && cluster.events.every((event) => firstDay(event.date) > knownBy)}
        />
      ))}
    </ul>
  );
});

const EventDot = memo(function EventDot({
  place,
  events,
  label,
  unknown,
}: {
  readonly place: number;
  readonly events: readonly DatedEvent[];
  readonly label: { readonly text: string; readonly row: number } | null;
  readonly unknown: boolean;
}) {
  const words = useWords();
  const selected = useApp((state) => state.view.selected);
  const change = useApp((state) => state.change);
  const [open, setOpen] = useState(false);
  const [first] = events;
  if (first === undefined) return null;
  const on = events.some((event) => event.id === selected);
  const main = events.find((event) => event.id === selected) ?? strongest(events);
  const look = looks[main.kind];
  const title = words.text('page.time.event', { date: { date: main.date }, title: words.local(main.title) });
  const spoken = `${title} (${words.text(`page.time.kind.${main.kind}`)})`;
  const more = events.length - 1;
  const pick = (): void => {
    // A second click on a dot of several goes on to the next of them.
    const at = events.findIndex((event) => event.id === selected);
    const next = (at < 0 ? main : events[(at + 1) % events.length]) ?? first;
    change({ key: 'page.step.select', params: { name: words.local(next.title) } }, { selected: next.id });
  };
  const hollow = main.planned === true;
  return (
    <li
      style={{ insetInlineStart: `${place * 100}%` }}
      className={`event-dot${on ? ' on' : ''}${unknown ? ' unknown' : ''}`}
    >
      <button
        type="button"
        // The number on the dot is in its name as well, for those who speak what they see.
        aria-label={
          more > 0
            ? words.labelled(`${events.length} · ${words.text('page.time.events', { count: events.length })}`, spoken)
            : spoken
        }
        aria-pressed={on}
        onClick={pick}
        onPointerEnter={() => setOpen(true)}
        onPointerLeave={() => setOpen(false)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      >
        <svg width={more > 0 ? 20 : 14} height={more > 0 ? 20 : 14} viewBox="0 0 14 14" aria-hidden="true">
          <path
            d={look.path}
            fill={hollow ? 'var(--panel)' : `var(--${look.family})`}
            stroke={hollow ? `var(--${look.family})` : 'var(--panel)'}
            strokeWidth={more > 0 ? 1 : 1.4}
          />
        </svg>
        {more > 0 ? <span className={`event-count${hollow ? ' hollow' : ''}`}>{events.length}</span> : null}
      </button>
      {open || on ? (
        <span className={`event-tip${place > 0.8 ? ' left' : place < 0.2 ? ' right' : ''}`} aria-hidden="true">
          {events.slice(0, 6).map((event) => (
            <span key={event.id} className={event.id === main.id ? 'strong' : undefined}>
              <b>{words.date(event.date)}</b> {words.local(event.title)}
              {event.planned === true ? ` (${words.text('page.time.planned')})` : ''}
            </span>
          ))}
          {events.length > 6 ? <span>{words.text('page.notice.more', { count: events.length - 6 })}</span> : null}
        </span>
      ) : label === null ? null : (
        <span className={`event-label row${label.row}`} aria-hidden="true">
          {label.text}
        </span>
      )}
    </li>
  );
});

const rank: readonly EventKind[] = ['breach', 'regulator', 'disclosure', 'corporate', 'response', 'personnel', 'other'];

function strongest(events: readonly DatedEvent[]): DatedEvent {
  const sorted = [...events].sort((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind));
  return sorted[0] as DatedEvent;
}

type Cluster = { readonly place: number; readonly events: readonly DatedEvent[] };

/** Labels for the weightiest dots, as far as they fit: two rows above the line, never one over another. */
function placeLabels(
  clusters: readonly Cluster[],
  local: (text: DatedEvent['title']) => string,
  width: number,
): ReadonlyMap<Cluster, { readonly text: string; readonly row: number }> {
  const labels = new Map<Cluster, { text: string; row: number }>();
  const taken: { row: number; from: number; to: number }[] = [];
  const byWeight = [...clusters].sort(
    (a, b) => rank.indexOf(strongest(a.events).kind) - rank.indexOf(strongest(b.events).kind),
  );
  for (const cluster of byWeight) {
    const whole = local(strongest(cluster.events).title);
    const text = whole.length > 30 ? `${whole.slice(0, 29).trimEnd()}…` : whole;
    const wide = /[\u3000-\u9fff\uac00-\ud7af]/.test(text) ? 11.5 : 6;
    const from = cluster.place * width - 6;
    const to = from + text.length * wide + 14;
    if (to > width + 8) continue;
    const row = [0, 1].find((free) => taken.every((other) => other.row !== free || to < other.from || from > other.to));
    if (row === undefined) continue;
    taken.push({ row, from, to });
    labels.set(cluster, { text, row });
  }
  return labels;
}
