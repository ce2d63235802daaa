import './panels.css';
import { useState } from 'react';
import { useApp } from '../store/useApp.ts';
import { Modal } from './Modal.tsx';
import { SourceAddress } from './parts/SourceLine.tsx';
import { useOpen } from './parts/useOpen.ts';
import { useWords } from './parts/useWords.ts';

/** Every source of the case with its grade, and the switch that leaves it out of all figures; open while `dialog` is "sources". */
export function SourcesPanel() {
  const words = useWords();
  const open = useApp((state) => state.dialog === 'sources');
  const sources = useApp((state) => state.dataset?.sources) ?? [];
  const filters = useApp((state) => state.view.filters);
  const change = useApp((state) => state.change);
  const setSession = useApp((state) => state.setSession);
  const openThing = useOpen();
  const [text, setText] = useState('');
  if (!open) return null;
  const wanted = text.normalize('NFKC').toLowerCase();
  const shown = sources.filter((source) =>
    `${source.title} ${source.publisher} ${source.published ?? ''}`.normalize('NFKC').toLowerCase().includes(wanted),
  );
  return (
    <Modal
      title={words.text('panels.map.sources', { count: sources.length })}
      onClose={() => setSession({ dialog: null })}
    >
      <input
        type="search"
        className="p-filter"
        value={text}
        aria-label={words.text('panels.sources.filter')}
        placeholder={words.text('panels.sources.filter')}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="p-hint">{words.text('panels.sources.hint')}</p>
      <ul className="p-sources-all">
        {shown.map((source) => (
          <li key={source.id} className="p-row">
            <label className="p-check">
              <input
                type="checkbox"
                checked={!filters.withoutSources.includes(source.id)}
                aria-label={words.text('panels.sources.use', { title: source.title })}
                onChange={(event) => {
                  const rest = filters.withoutSources.filter((id) => id !== source.id);
                  const withoutSources = event.target.checked ? rest : [...rest, source.id];
                  change({ key: 'panels.step.filter' }, { filters: { ...filters, withoutSources } });
                }}
              />
            </label>
            <span>
              <button
                type="button"
                className="p-factlink"
                onClick={() => {
                  openThing(source.id);
                  setSession({ dialog: null });
                }}
              >
                {source.title}
              </button>
              <span className="p-source-line">
                {[
                  source.publisher,
                  source.published === undefined ? words.text('panels.source.undated') : words.date(source.published),
                  words.word('facts.grade', source.grade),
                ].join(' · ')}
                {source.url === undefined ? null : <SourceAddress url={source.url} />}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <p className="p-empty">{words.text('panels.list.nothing')}</p> : null}
    </Modal>
  );
}
