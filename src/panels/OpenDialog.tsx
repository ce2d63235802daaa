import { Upload } from 'lucide-react';
import { useRef } from 'react';
import { cases } from '../formats/cases.ts';
import { useApp, useAppStore } from '../store/useApp.ts';
import { Modal } from './Modal.tsx';
import { useWords } from './parts/useWords.ts';
import { openFile } from './useDropFile.ts';

/** Choose a bundled case or a file. Until the new data are read without errors, the old ones stay. */
export function OpenDialog() {
  const words = useWords();
  const store = useAppStore();
  const open = useApp((state) => state.dialog === 'open');
  const origin = useApp((state) => state.origin);
  const setSession = useApp((state) => state.setSession);
  const input = useRef<HTMLInputElement>(null);
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
        <div>{words.text('page.open.drop')}</div>
        <input
          ref={input}
          type="file"
          className="unseen"
          tabIndex={-1}
          aria-label={words.text('page.open.choose')}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file === undefined) return;
            close();
            void openFile(store, file);
          }}
        />
      </div>
      <p>{words.text('page.open.kept')}</p>
    </Modal>
  );
}
