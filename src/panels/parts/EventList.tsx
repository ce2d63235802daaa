import { useState } from 'react';
import type { DatedEvent } from '../../model/types.ts';
import { useApp } from '../../store/useApp.ts';
import { useOpen } from './useOpen.ts';
import { useWords } from './useWords.ts';

/** Events by date, each with its kind as mark and word. */
export function EventList({ events, first }: { readonly events: readonly DatedEvent[]; readonly first: number }) {
  const words = useWords();
  const selected = useApp((state) => state.view.selected);
  const open = useOpen();
  const [all, setAll] = useState(false);
  const sorted = [...events].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const shown = all ? sorted : sorted.slice(0, first);
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
