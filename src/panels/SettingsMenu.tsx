import { Languages } from 'lucide-react';
import type { Language } from '../model/types.ts';
import { useApp } from '../store/useApp.ts';
import { PopupButton } from './PopupButton.tsx';
import { useWords } from './parts/useWords.ts';

/** Each language by its own name, so that nobody has to read another to find theirs. */
const languages: readonly { readonly id: Language; readonly name: string; readonly short: string }[] = [
  { id: 'en', name: 'English', short: 'EN' },
  { id: 'ja', name: '日本語', short: '日本語' },
  { id: 'ko', name: '한국어', short: '한국어' },
];
const themes = ['system', 'light', 'dark'] as const;

/** Language, light or dark, contrast: the reader's own choices, which never travel with a view. */
export function SettingsMenu() {
  const words = useWords();
  const language = useApp((state) => state.language);
  const theme = useApp((state) => state.theme);
  const contrast = useApp((state) => state.contrast);
  const singleKeys = useApp((state) => state.singleKeys);
  const setLanguage = useApp((state) => state.setLanguage);
  const setSession = useApp((state) => state.setSession);
  const short = languages.find((entry) => entry.id === language)?.short;
  return (
    <PopupButton
      label={`${short} ${words.text('page.settings')}`}
      title={words.text('page.settings')}
      className="button language-button"
      face={
        <>
          <Languages size={15} aria-hidden="true" />
          <span className="language-short">{short}</span>
        </>
      }
    >
      {() => (
        <>
          <Choice
            legend={words.text('page.language')}
            name="language"
            chosen={language}
            options={languages.map(({ id, name }) => ({ id, label: name, lang: id }))}
            onChoose={(id) => void setLanguage(id)}
          />
          <hr className="menu-rule" />
          <Choice
            legend={words.text('page.theme')}
            name="theme"
            chosen={theme}
            options={themes.map((id) => ({ id, label: words.text(`page.theme.${id}`) }))}
            onChoose={(id) => setSession({ theme: id })}
          />
          <hr className="menu-rule" />
          <label className="menu-item">
            <input
              type="checkbox"
              checked={contrast === 'high'}
              onChange={(event) => setSession({ contrast: event.target.checked ? 'high' : 'normal' })}
            />
            {words.text('page.contrast')}
          </label>
          <label className="menu-item">
            <input
              type="checkbox"
              checked={singleKeys}
              onChange={(event) => setSession({ singleKeys: event.target.checked })}
            />
            {words.text('page.singleKeys')}
          </label>
        </>
      )}
    </PopupButton>
  );
}

function Choice<Id extends string>({
  legend,
  name,
  chosen,
  options,
  onChoose,
}: {
  readonly legend: string;
  readonly name: string;
  readonly chosen: Id;
  readonly options: readonly { readonly id: Id; readonly label: string; readonly lang?: string }[];
  readonly onChoose: (id: Id) => void;
}) {
  return (
    <fieldset className="choice">
      <legend className="caption">{legend}</legend>
      {options.map((option) => (
        <label key={option.id} className="menu-item" lang={option.lang}>
          <input
            type="radio"
            name={name}
            data-first={option.id === chosen ? '' : undefined}
            checked={option.id === chosen}
            onChange={() => onChoose(option.id)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
