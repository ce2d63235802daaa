import type { Answer } from '../../analysis/answer.ts';
import { earlierSentences } from './earlierSentences.ts';
import { useWords } from './useWords.ts';

/** The result in sentences: the first stands out, the rest explain it; under one that a what-if changed, what it was. */
export function Sentences({ answer, before = null }: { readonly answer: Answer; readonly before?: Answer | null }) {
  const words = useWords();
  const sentences = earlierSentences(words, answer, before);
  if (sentences.length === 0) return null;
  return (
    <div className="p-sentences">
      {sentences.map(({ now, was }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two sentences may read alike; their order is their identity
        <p key={index} className={index === 0 ? 'p-lead' : undefined}>
          {now}
          {was === null ? null : <span className="p-was">{words.text('compare.sentence.was', { was })}</span>}
        </p>
      ))}
    </div>
  );
}
