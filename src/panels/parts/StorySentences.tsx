import { Link2, Plus, Trash2, X } from 'lucide-react';
import type { StorySentence } from '../../snapshot/snapshot.ts';
import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { factTitle } from './factTitle.ts';
import { useFind } from './useFind.ts';
import { useWords } from './useWords.ts';

/** The sentences of a step while they are written: the words, and the facts that back each of them. */
export function StorySentences({
  sentences,
  step,
  onChange,
}: {
  readonly sentences: readonly StorySentence[];
  readonly step: number;
  /** `join`: changes of one field that follow each other closely are one step of undo. */
  readonly onChange: (sentences: readonly StorySentence[], join?: string) => void;
}) {
  const words = useWords();
  const language = useApp((state) => state.language);
  const put = (at: number, patch: Partial<StorySentence>, join?: string): void =>
    onChange(
      sentences.map((one, index) => (index === at ? { ...one, ...patch } : one)),
      join,
    );
  return (
    <>
      {sentences.map((sentence, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence has no other name than its place
        <div key={at} className="story-sentence-form">
          <textarea
            className="field"
            rows={2}
            maxLength={2000}
            aria-label={words.text('story.write.sentence', { step, sentence: at + 1 })}
            placeholder={words.local(sentence.text) || words.text('story.write.sentenceHint')}
            value={sentence.text[language] ?? ''}
            onChange={(event) =>
              put(at, { text: { ...sentence.text, [language]: event.target.value } }, `sentence ${at}`)
            }
          />
          <Backing
            facts={sentence.facts}
            onChange={(facts) => put(at, { facts })}
            onRemove={() => onChange(sentences.filter((_one, index) => index !== at))}
            name={words.text('story.write.sentence', { step, sentence: at + 1 })}
          />
        </div>
      ))}
      <button
        type="button"
        className="button plain story-add"
        onClick={() => onChange([...sentences, { text: { [language]: '' }, facts: [] }])}
      >
        <Plus size={14} aria-hidden="true" />
        {words.text('story.write.addSentence')}
      </button>
    </>
  );
}

/** The facts behind a sentence as chips; what is selected on the page can be added. */
function Backing({
  facts,
  name,
  onChange,
  onRemove,
}: {
  readonly facts: readonly string[];
  readonly name: string;
  readonly onChange: (facts: readonly string[]) => void;
  readonly onRemove: () => void;
}) {
  const words = useWords();
  const find = useFind();
  const at = useApp(selectAt);
  const selected = useApp((state) => state.view.selected);
  const titleOf = (id: string): string => {
    const found = find(id);
    return found === null ? id : factTitle(words, found, at);
  };
  const chosen = selected !== null && !facts.includes(selected) ? find(selected) : null;
  return (
    <div className="story-chips">
      {facts.map((id) => (
        <button
          key={id}
          type="button"
          className="story-chip"
          aria-label={words.text('story.write.detach', { name: titleOf(id) })}
          onClick={() => onChange(facts.filter((one) => one !== id))}
        >
          <span>{titleOf(id)}</span>
          <X size={12} aria-hidden="true" />
        </button>
      ))}
      {chosen === null ? null : (
        <button type="button" className="story-chip add" onClick={() => onChange([...facts, chosen.fact.id])}>
          <Link2 size={12} aria-hidden="true" />
          <span>{words.text('story.write.attach', { name: titleOf(chosen.fact.id) })}</span>
        </button>
      )}
      {chosen === null && facts.length === 0 ? (
        <span className="story-unbacked">{words.text('story.write.attachHint')}</span>
      ) : null}
      <button
        type="button"
        className="story-chip remove"
        aria-label={words.text('story.write.removeSentence', { name })}
        title={words.text('story.write.removeSentence', { name })}
        onClick={onRemove}
      >
        <Trash2 size={12} aria-hidden="true" />
      </button>
    </div>
  );
}
