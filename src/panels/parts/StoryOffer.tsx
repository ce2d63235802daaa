import './storyOffer.css';
import { BookOpen, PenLine } from 'lucide-react';
import { useEffect, useState } from 'react';
import { loadStory } from '../../formats/stories.ts';
import type { Words } from '../../snapshot/snapshot.ts';
import { useApp, useAppStore } from '../../store/useApp.ts';
import { whenRested } from '../../store/whenRested.ts';
import { useWords } from './useWords.ts';

/** At the top of the case: the story to read, the one that came with the view or the case, and the way to write one. */
export function StoryOffer() {
  const words = useWords();
  const store = useAppStore();
  const own = useApp((state) => state.words);
  const setSession = useApp((state) => state.setSession);
  const bundled = useBundledStory();
  const story = own.steps.length > 0 ? own : bundled;
  const read = (): void => {
    if (story === null) return;
    const { changeWords, goToStep } = store.getState();
    if (story !== own) changeWords({ key: 'story.undo.open' }, story);
    goToStep(0);
    setSession({ sheet: null });
  };
  return (
    <div className="story-offer">
      {story === null ? null : (
        <button type="button" className="story-card" onClick={read}>
          <BookOpen size={17} aria-hidden="true" />
          <span>
            <b>{words.text('story.read')}</b>
            <span>
              {[words.local(story.title ?? undefined), words.text('story.steps', { count: story.steps.length })]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </span>
        </button>
      )}
      <button type="button" className="p-link" onClick={() => setSession({ writing: true })}>
        <PenLine size={13} aria-hidden="true" />{' '}
        {words.text(own.steps.length > 0 ? 'story.editThis' : 'story.writeOwn')}
      </button>
    </div>
  );
}

/** The story that ships with the case, once it is read; null where there is none. */
function useBundledStory(): Words | null {
  const dataset = useApp((state) => state.dataset);
  const origin = useApp((state) => state.origin);
  const [story, setStory] = useState<Words | null>(null);
  const caseId = origin?.type === 'case' ? origin.id : null;
  useEffect(() => {
    setStory(null);
    if (caseId === null || dataset === null) return;
    let current = true;
    // Its text and the reader come after the page stands.
    const forget = whenRested(() => {
      void Promise.all([loadStory(caseId), import('../../snapshot/story.ts')]).then(([plain, { readStory }]) => {
        const read = plain === null ? null : readStory(plain, dataset);
        if (current && read?.ok === true) setStory(read.value);
      });
    });
    return () => {
      current = false;
      forget();
    };
  }, [caseId, dataset]);
  return story;
}
