import './panels.css';
import './story.css';
import { PenLine, Presentation, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useApp, useAppStore } from '../store/useApp.ts';
import { StoryWords } from './parts/StoryWords.tsx';
import { useWords } from './parts/useWords.ts';
import { StoryEditor } from './StoryEditor.tsx';

/** In the column of the lens: the story as one text that the picture follows, or the place where it is written. */
export function StoryPanel() {
  const writing = useApp((state) => state.writing);
  const reading = useApp((state) => state.view.step !== null && state.words.steps.length > 0);
  if (writing) return <StoryEditor />;
  return reading ? <StoryText /> : null;
}

function StoryText() {
  const words = useWords();
  const store = useAppStore();
  const story = useApp((state) => state.words);
  const at = useApp((state) => state.view.step);
  const setSession = useApp((state) => state.setSession);
  const list = useRef<HTMLOListElement>(null);
  useScrolledStep(list);
  const title = words.local(story.title ?? undefined);
  return (
    <div className="p-panel story-panel">
      <div className="story-head">
        <h2 className="p-title">{title === '' ? words.text('story.title') : title}</h2>
        <button
          type="button"
          className="button icon plain"
          aria-label={words.text('story.leave')}
          title={words.text('story.leave')}
          onClick={() => store.getState().goToStep(null)}
        >
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      {story.author === null ? null : <p className="p-hint">{story.author}</p>}
      {story.note === null ? null : <p className="p-text">{words.local(story.note)}</p>}
      <p className="p-hint">{words.text('story.hint')}</p>
      <ol className="story-steps" ref={list}>
        {story.steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name than their place
          <li key={index} data-step={index} className="story-section" aria-current={index === at ? 'step' : undefined}>
            <button type="button" className="story-section-title" onClick={() => store.getState().goToStep(index)}>
              <span aria-hidden="true">{index + 1}</span>
              {words.local(step.title)}
            </button>
            <StoryWords sentences={step.sentences} />
          </li>
        ))}
      </ol>
      <div className="story-tools">
        <button type="button" className="button" onClick={() => setSession({ presenting: true, sheet: null })}>
          <Presentation size={15} aria-hidden="true" />
          {words.text('story.present')}
        </button>
        <button type="button" className="button" onClick={() => setSession({ writing: true })}>
          <PenLine size={15} aria-hidden="true" />
          {words.text('story.edit')}
        </button>
      </div>
    </div>
  );
}

/** Scrolling reads: the step whose text has come to the upper part of the column is the one on the picture. */
function useScrolledStep(list: React.RefObject<HTMLOListElement | null>): void {
  const store = useAppStore();
  const at = useApp((state) => state.view.step);
  // A step that was chosen by key scrolls the text; that scrolling must not choose again.
  const own = useRef(0);
  const byHand = useRef(false);
  useEffect(() => {
    const column = list.current?.closest<HTMLElement>('.page-lens');
    if (column === null || column === undefined) return;
    let waiting = 0;
    const turned = (): void => {
      byHand.current = true;
    };
    const look = (): void => {
      if (!byHand.current || performance.now() < own.current) return;
      clearTimeout(waiting);
      waiting = window.setTimeout(() => {
        const index = stepInSight(column);
        const state = store.getState();
        if (index !== null && state.view.step !== null && index !== state.view.step) state.goToStep(index);
      }, 90);
    };
    column.addEventListener('wheel', turned, { passive: true });
    column.addEventListener('touchmove', turned, { passive: true });
    column.addEventListener('scroll', look, { passive: true });
    return () => {
      clearTimeout(waiting);
      column.removeEventListener('wheel', turned);
      column.removeEventListener('touchmove', turned);
      column.removeEventListener('scroll', look);
    };
  }, [store, list]);
  useEffect(() => {
    const column = list.current?.closest<HTMLElement>('.page-lens');
    const section = list.current?.querySelector<HTMLElement>(`[data-step="${at}"]`);
    if (column === null || column === undefined || section === null || section === undefined) return;
    if (byHand.current && stepInSight(column) === at) return;
    own.current = performance.now() + 400;
    byHand.current = false;
    if (at === 0) {
      column.scrollTo?.({ top: 0, behavior: 'auto' });
      return;
    }
    const top = section.getBoundingClientRect().top - column.getBoundingClientRect().top + column.scrollTop - 12;
    column.scrollTo?.({ top, behavior: 'auto' });
  }, [list, at]);
}

/** The last step whose title stands above a third of the column; the last of all when the text is at its end. */
function stepInSight(column: HTMLElement): number | null {
  const box = column.getBoundingClientRect();
  const line = box.top + box.height / 3;
  const sections = [...column.querySelectorAll<HTMLElement>('[data-step]')];
  const atEnd = column.scrollTop + column.clientHeight >= column.scrollHeight - 4;
  const found = atEnd ? sections.at(-1) : sections.filter((one) => one.getBoundingClientRect().top <= line).at(-1);
  return found === undefined ? null : Number(found.dataset['step']);
}
