import { ExternalLink } from 'lucide-react';
import { useEffect } from 'react';
import { useApp, useAppStore } from '../store/useApp.ts';
import { useWords } from './parts/useWords.ts';

/** In a frame of another page: title, date, and the way to the whole view. */
export function EmbedBar() {
  const words = useWords();
  const store = useAppStore();
  const story = useApp((state) => state.words);
  const caseTitle = useApp((state) => state.dataset?.title);
  const asOf = useApp((state) => state.view.asOf);
  const step = useApp((state) => state.view.step);
  useEffect(() => {
    document.documentElement.dataset['reading'] = 'frame';
    return () => {
      delete document.documentElement.dataset['reading'];
    };
  }, []);
  const title = words.local(story.title ?? caseTitle);
  return (
    <div className="embed-bar">
      <h1 className="embed-title" title={title}>
        {title}
      </h1>
      {asOf === null ? null : (
        <span className="embed-date">{words.text('page.asOf.button', { date: { date: asOf } })}</span>
      )}
      {story.steps.length > 0 && step === null ? (
        <button type="button" className="button" onClick={() => store.getState().goToStep(0)}>
          {words.text('story.read')}
        </button>
      ) : null}
      <a className="button" href={wholePage(location.href)} target="_blank" rel="noopener">
        {words.text('story.embed.open')}
        <ExternalLink size={14} aria-hidden="true" />
        <span className="p-sr">{words.text('panels.source.newTab')}</span>
      </a>
    </div>
  );
}

/** The same address without `?embed`: the same view, to work with. */
function wholePage(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('embed');
  return url.href;
}
