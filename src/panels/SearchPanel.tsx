import './search.css';
import { Building2, CalendarDays, FileText, Link2, Route, Search, SquareTerminal } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { type Hit, type HitGroup, searchAll } from '../store/search.ts';
import { useApp, useAppStore } from '../store/useApp.ts';
import { Modal } from './Modal.tsx';
import { useWords } from './parts/useWords.ts';

const icons: Readonly<Record<HitGroup, typeof Search>> = {
  path: Route,
  entity: Building2,
  fact: Link2,
  event: CalendarDays,
  source: FileText,
  command: SquareTerminal,
};

/** One field for entities in every script, paths, facts, events, sources and commands. */
export function SearchPanel() {
  const open = useApp((state) => state.palette);
  return open ? <SearchBox /> : null;
}

function SearchBox() {
  const words = useWords();
  const store = useAppStore();
  const setSession = useApp((state) => state.setSession);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const asked = useDeferredValue(text);
  const hits = useMemo(() => searchAll(store.getState(), asked), [store, asked]);
  const at = Math.min(active, hits.length - 1);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  const close = (): void => setSession({ palette: false });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (hits.length > 0) setActive((at + (event.key === 'ArrowDown' ? 1 : -1) + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      hits[at]?.run(store.getState());
    }
  };
  return (
    <Modal title={words.text('page.search')} bare onClose={close}>
      <div className="search-field">
        <Search size={17} aria-hidden="true" />
        <input
          type="text"
          role="combobox"
          aria-label={words.text('page.search.label')}
          aria-expanded={hits.length > 0}
          aria-controls="search-hits"
          aria-autocomplete="list"
          aria-activedescendant={hits[at] === undefined ? undefined : `hit-${at}`}
          placeholder={words.text('page.search.prompt')}
          value={text}
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type in it
          autoFocus
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <span className="kbd" aria-hidden="true">
          Esc
        </span>
      </div>
      <div className="unseen" role="status">
        {text === '' ? '' : words.text('page.search.count', { count: hits.length })}
      </div>
      {hits.length === 0 ? <p className="search-none">{words.text('page.search.none', { text })}</p> : null}
      <div className="search-hits" id="search-hits" role="listbox" aria-label={words.text('page.search')} ref={list}>
        {groupsOf(hits).map(([group, members]) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields
          <div key={group} role="group" aria-label={words.text(`page.search.group.${group}`)}>
            <div className="caption" aria-hidden="true">
              {words.text(`page.search.group.${group}`)}
            </div>
            {members.map(({ hit, index }) => (
              <HitLine key={hit.id} hit={hit} index={index} on={index === at} onHover={setActive} />
            ))}
          </div>
        ))}
      </div>
      {text === '' ? <p className="search-hint">{words.text('page.search.hint')}</p> : null}
    </Modal>
  );
}

function HitLine({
  hit,
  index,
  on,
  onHover,
}: {
  readonly hit: Hit;
  readonly index: number;
  readonly on: boolean;
  readonly onHover: (index: number) => void;
}) {
  const store = useAppStore();
  const Icon = icons[hit.group];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field, which keeps the focus
    <div
      id={`hit-${index}`}
      role="option"
      aria-selected={on}
      tabIndex={-1}
      className="hit"
      onPointerMove={() => onHover(index)}
      onClick={() => hit.run(store.getState())}
    >
      <Icon size={15} aria-hidden="true" />
      <span className="hit-title">{hit.title}</span>
      <small>{hit.detail}</small>
    </div>
  );
}

function groupsOf(hits: readonly Hit[]): [HitGroup, { readonly hit: Hit; readonly index: number }[]][] {
  const groups = new Map<HitGroup, { readonly hit: Hit; readonly index: number }[]>();
  hits.forEach((hit, index) => {
    groups.set(hit.group, [...(groups.get(hit.group) ?? []), { hit, index }]);
  });
  return [...groups];
}
