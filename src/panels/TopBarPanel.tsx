import './topBar.css';
import { CircleHelp, Redo2, Search, Share2, Undo2 } from 'lucide-react';
import type { MessageKey } from '../messages/catalogue.ts';
import { commandById } from '../store/commands.ts';
import { printKey } from '../store/keys.ts';
import { useApp } from '../store/useApp.ts';
import { CaseMenu } from './CaseMenu.tsx';
import { DateButton } from './DateButton.tsx';
import { isApple } from './isApple.ts';
import { Logo } from './Logo.tsx';
import { useWords } from './parts/useWords.ts';
import { SettingsMenu } from './SettingsMenu.tsx';

/** Name, case, search, date, undo and redo, language and display, share. */
export function TopBarPanel() {
  const words = useWords();
  const setSession = useApp((state) => state.setSession);
  const hasData = useApp((state) => state.dataset !== null);
  const searchKey = printKey('mod+k', isApple());
  return (
    <>
      <h1 className="logo">
        <Logo />
        <span className="logo-name">{words.text('page.name')}</span>
      </h1>
      <CaseMenu />
      <button type="button" className="search-button" onClick={() => setSession({ palette: true })}>
        <Search size={15} aria-hidden="true" />
        <span className="search-prompt">{words.text('page.search.prompt')}</span>
        <span className="kbd" aria-hidden="true">
          {searchKey}
        </span>
      </button>
      <DateButton />
      <div className="pair">
        <StepButton id="undo" />
        <StepButton id="redo" />
      </div>
      <SettingsMenu />
      <button
        type="button"
        className="button icon plain only-wide"
        aria-label={words.text('page.help')}
        title={`${words.text('page.help')} (?)`}
        onClick={() => setSession({ help: true })}
      >
        <CircleHelp size={17} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="button primary share-button"
        disabled={!hasData}
        aria-label={words.text('page.share')}
        onClick={() => setSession({ dialog: 'share' })}
      >
        <Share2 size={15} aria-hidden="true" />
        <span className="share-word">{words.text('page.share')}</span>
      </button>
    </>
  );
}

/** Undo or redo; the tooltip and the spoken name say which step it takes back. */
function StepButton({ id }: { readonly id: 'undo' | 'redo' }) {
  const words = useWords();
  const step = useApp((state) => (id === 'undo' ? state.past : state.future).at(-1)?.name ?? null);
  const act = useApp((state) => state[id]);
  const [named, none]: [MessageKey, MessageKey] =
    id === 'undo' ? ['page.undo.named', 'page.undo.none'] : ['page.redo.named', 'page.redo.none'];
  const label = step === null ? words.text(none) : words.text(named, { step: { phrase: step } });
  const key = printKey(commandById(id).keys[0] ?? '', isApple());
  const Icon = id === 'undo' ? Undo2 : Redo2;
  return (
    <button
      type="button"
      className="button icon"
      aria-label={label}
      title={`${label} (${key})`}
      aria-disabled={step === null}
      onClick={() => act()}
    >
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}
