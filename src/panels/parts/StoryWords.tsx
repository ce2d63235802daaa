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
  return sentences.map((sentence, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no other name than their place
    <StorySentenceLine key={at} sentence={sentence} />
  ));
}

function StorySentenceLine({ sentence }: { readonly sentence: StorySentence }) {
  const words = useWords();
  const dataset = useApp(selectDataset);
  const [open, setOpen] = useState(false);
  const id = useId();
  const text = words.local(sentence.text);
  if (text === '' || dataset === null) return null;
  const citations = citationsOf(dataset, sentence.facts);
  if (sentence.facts.length === 0) {
    return (
      <p className="story-sentence">
        {text} <span className="story-unbacked">{words.text('story.unbacked')}</span>
      </p>
    );
  }
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
          <FactLinks ids={sentence.facts} />
          <SourceLines citations={citations} />
        </div>
      ) : null}
    </div>
  );
}
