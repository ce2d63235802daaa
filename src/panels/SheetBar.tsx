import './sheetBar.css';
import { CalendarRange, CircleHelp, Info, MessageCircleQuestion, Search } from 'lucide-react';
import type { MessageKey } from '../messages/catalogue.ts';
import type { AppState } from '../store/appState.ts';
import { useApp, useAppStore } from '../store/useApp.ts';
import { useWords } from './parts/useWords.ts';

const stops: readonly {
  readonly id: string;
  readonly label: MessageKey;
  readonly Icon: typeof Search;
  readonly pressed: (state: AppState) => boolean;
  readonly run: (state: AppState) => void;
}[] = [
  {
    id: 'lens',
    label: 'page.sheet.lens',
    Icon: MessageCircleQuestion,
    pressed: (s) => s.sheet === 'lens',
    run: (s) => s.setSession({ sheet: s.sheet === 'lens' ? null : 'lens' }),
  },
  {
    id: 'detail',
    label: 'page.sheet.detail',
    Icon: Info,
    pressed: (s) => s.sheet === 'detail',
    run: (s) => s.setSession({ sheet: s.sheet === 'detail' ? null : 'detail' }),
  },
  {
    id: 'search',
    label: 'page.sheet.search',
    Icon: Search,
    pressed: (s) => s.palette,
    run: (s) => s.setSession({ palette: true }),
  },
  {
    id: 'time',
    label: 'page.sheet.time',
    Icon: CalendarRange,
    pressed: (s) => s.timelineOpen,
    run: (s) => s.setSession({ timelineOpen: !s.timelineOpen }),
  },
  {
    id: 'help',
    label: 'page.help.title',
    Icon: CircleHelp,
    pressed: (s) => s.help,
    run: (s) => s.setSession({ help: true }),
  },
];

/** On a phone: opens the panels as sheets. */
export function SheetBar() {
  const words = useWords();
  const store = useAppStore();
  const pressed = useApp((state) => stops.map((stop) => (stop.pressed(state) ? stop.id : '')).join(' ')).split(' ');
  return stops.map(({ id, label, Icon, run }) => (
    <button
      key={id}
      type="button"
      className="sheet-button"
      aria-pressed={pressed.includes(id)}
      onClick={() => run(store.getState())}
    >
      <Icon size={19} aria-hidden="true" />
      {words.text(label)}
    </button>
  ));
}
