import { Upload } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { cases } from '../formats/cases.ts';
import { useApp, useAppStore } from '../store/useApp.ts';
import { Modal } from './Modal.tsx';
import { linkIn, openFile, openLinkText } from './openFile.ts';
import { useWords } from './parts/useWords.ts';

/** Choose a bundled case or a file. Until the new data are read without errors, the old ones stay. */
export function OpenDialog() {
  const words = useWords();
  const store = useAppStore();
  const open = useApp((state) => state.dialog === 'open');
  const origin = useApp((state) => state.origin);
  const setSession = useApp((state) => state.setSession);
  const input = useRef<HTMLInputElement>(null);
  const [link, setLink] = useState('');
  const id = useId();
  if (!open) return null;
  const close = (): void => setSession({ dialog: null });
  return (
    <Modal title={words.text('page.open.title')} onClose={close}>
      <p>{words.text('page.open.intro')}</p>
      <ul className="case-list">
        {cases.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              aria-current={origin?.type === 'case' && origin.id === entry.id}
              onClick={() => {
                close();
                void store.getState().openCase(entry.id);
              }}
            >
              {words.text(entry.title)}
            </button>
          </li>
        ))}
      </ul>
      <div className="drop-zone">
        <button type="button" className="button" onClick={() => input.current?.click()}>
          <Upload size={15} aria-hidden="true" />
          {words.text('page.open.choose')}
        </button>
        <div>{words.text('story.open.drop')}</div>
        <input
          ref={input}
          type="file"
          // The button is the one way in, for the eye, the keyboard and the screen reader.
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file === undefined) return;
            close();
            void openFile(store, file);
          }}
        />
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (linkIn(link) === null) return;
          close();
          void openLinkText(store, link);
        }}
      >
        <label className="field-label" htmlFor={`${id}link`}>
          {words.text('story.open.link')}
        </label>
        <div className="field-row">
          <input
            id={`${id}link`}
            className="field"
            value={link}
            aria-invalid={link !== '' && linkIn(link) === null}
            aria-describedby={`${id}wrong`}
            onChange={(event) => setLink(event.target.value)}
          />
          <button type="submit" className="button" disabled={linkIn(link) === null}>
            {words.text('story.open.openLink')}
          </button>
        </div>
        <p id={`${id}wrong`} role="status">
          {link !== '' && linkIn(link) === null ? words.text('story.open.noLink') : ''}
        </p>
      </form>
      <p>{words.text('page.open.kept')}</p>
    </Modal>
  );
}
