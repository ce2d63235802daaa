import { Check, ChevronDown, FolderOpen } from 'lucide-react';
import { cases } from '../formats/cases.ts';
import { useApp } from '../store/useApp.ts';
import { PopupButton } from './PopupButton.tsx';
import { useWords } from './parts/useWords.ts';

/** The case that is open, the bundled ones, and the way to a file of one's own. */
export function CaseMenu() {
  const words = useWords();
  const title = useApp((state) => state.dataset?.title);
  const origin = useApp((state) => state.origin);
  const openCase = useApp((state) => state.openCase);
  const setSession = useApp((state) => state.setSession);
  const shown = words.local(title);
  return (
    <PopupButton
      className="button plain case-button"
      align="start"
      label={words.labelled(words.text('page.case'), shown)}
      title={shown}
      face={
        <>
          <span className="case-name">{shown === '' ? words.text('page.case') : shown}</span>
          <ChevronDown size={14} aria-hidden="true" />
        </>
      }
    >
      {(close) => (
        <>
          <div className="caption">{words.text('page.case.bundled')}</div>
          {cases.map((entry) => {
            const here = origin?.type === 'case' && origin.id === entry.id;
            return (
              <button
                key={entry.id}
                type="button"
                className="menu-item"
                aria-current={here ? 'true' : undefined}
                onClick={() => {
                  close();
                  void openCase(entry.id);
                }}
              >
                <span className="mark">{here ? <Check size={14} aria-hidden="true" /> : null}</span>
                {words.text(entry.title)}
              </button>
            );
          })}
          <hr className="menu-rule" />
          <button
            type="button"
            className="menu-item"
            onClick={() => {
              close();
              setSession({ dialog: 'open' });
            }}
          >
            <span className="mark">
              <FolderOpen size={14} aria-hidden="true" />
            </span>
            {words.text('page.case.open')}
          </button>
        </>
      )}
    </PopupButton>
  );
}
