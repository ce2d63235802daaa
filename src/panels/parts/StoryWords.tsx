import { useId, useState } from 'react';
import type { StorySentence } from '../../snapshot/snapshot.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { FactLinks } from './FactLink.tsx';
import { SourceLines } from './SourceLine.tsx';
import { citationsOf } from './storySources.ts';
import { useWords } from './useWords.ts';

/** The sentences of a step; each opens to the facts and the sources that back it. */
export function StoryWords({ sentences }: { readonly sentences: readonly StorySentence[] }) {
  const words = useWords();
  return sentences.map((sentence, at) => {
    const text = words.local(sentence.text);
    // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no other name than their place
    return text === '' ? null : <BackedSentence key={at} text={text} facts={sentence.facts} />;
  });
}

/**
 * A sentence and the button that opens its sources below it. In a room or a frame there is no column for a fact or a
 * source of its own: there the sources stand by themselves, each with its address.
 */
export function BackedSentence({ text, facts }: { readonly text: string; readonly facts: readonly string[] }) {
  const words = useWords();
  const dataset = useApp(selectDataset);
  const still = useApp((state) => state.presenting || state.embedded);
  const [open, setOpen] = useState(false);
  const id = useId();
  if (dataset === null) return null;
  if (facts.length === 0) {
    return (
      <p className="story-sentence">
        {text} <span className="story-unbacked">{words.text('story.unbacked')}</span>
      </p>
    );
  }
  const citations = citationsOf(dataset, facts);
  return (
    <div className="story-sentence">
      <p>
        {text}{' '}
        <button
          type="button"
          className="story-cite"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {words.text('story.sources', { count: citations.length })}
        </button>
      </p>
      {open ? (
        <div id={id} className="story-backing">
          {still ? null : <FactLinks ids={facts} />}
          <SourceLines citations={citations} still={still} />
        </div>
      ) : null}
    </div>
  );
}
