import { useState } from 'react';
import type { DatedEvent } from '../../model/types.ts';
import { useApp } from '../../store/useApp.ts';
import { useOpen } from './useOpen.ts';
import { useWords } from './useWords.ts';

/** Events by date, first those around the date of the page; each with its kind as mark and word. */
export function EventList({ events, first }: { readonly events: readonly DatedEvent[]; readonly first: number }) {
  const words = useWords();
  const selected = useApp((state) => state.view.selected);
  const open = useOpen();
  const [all, setAll] = useState(false);
  const asOf = useApp((state) => state.view.asOf);
  const sorted = [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const shown = all ? sorted : around(sorted, asOf, first);
  return (
    <>
      <ul className="p-events">
        {shown.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              className="p-event"
              aria-current={selected === event.id ? 'true' : undefined}
              onClick={() => open(event.id)}
            >
              <span className="p-event-date">
                {words.date(event.date)} · {words.word('facts.event', event.kind)}
                {event.planned === true ? ` · ${words.text('panels.claim.planned')}` : ''}
                {event.doubtful === true ? ` · ${words.text('panels.claim.doubtful')}` : ''}
              </span>
              <span>{words.local(event.title)}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < sorted.length ? (
        <button type="button" className="p-link" onClick={() => setAll(true)}>
          {words.text('panels.list.more', { count: sorted.length - shown.length })}
        </button>
      ) : null}
    </>
  );
}

/** As many events as asked for around the day: the last ones before it and the first ones after. */
function around(sorted: readonly DatedEvent[], day: string | null, count: number): readonly DatedEvent[] {
  const next = day === null ? sorted.length : sorted.findIndex((event) => event.date > day);
  const after = next === -1 ? sorted.length : next;
  const start = Math.max(0, Math.min(after - Math.floor(count / 3), sorted.length - count));
  return sorted.slice(start, start + count);
}
