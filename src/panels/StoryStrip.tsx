import './story.css';
import { ArrowLeft, ArrowRight, ChevronDown, ChevronUp, Presentation, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { turnPage } from '../store/storyCommands.ts';
import { standsOnStep } from '../store/storySlice.ts';
import { useApp, useAppStore } from '../store/useApp.ts';
import { StoryWords } from './parts/StoryWords.tsx';
import { useFittedStep } from './parts/useFittedStep.ts';
import { useWords } from './parts/useWords.ts';

/** Over the picture while a story is read: where in it we are, and the way on and back. */
export function StoryStrip() {
  const words = useWords();
  const store = useAppStore();
  const story = useApp((state) => state.words);
  const at = useApp((state) => state.view.step);
  const presenting = useApp((state) => state.presenting);
  const embedded = useApp((state) => state.embedded);
  const onStep = useApp(standsOnStep);
  const setSession = useApp((state) => state.setSession);
  const [open, setOpen] = useState(false);
  useFittedStep();
  const step = at === null ? undefined : story.steps[at];
  const title = step === undefined ? '' : words.local(step.title);
  const place = at === null ? '' : words.text('story.strip.place', { step: at + 1, steps: story.steps.length });
  const spoken = title === '' ? '' : words.labelled(place, title);
  useEffect(() => {
    if (spoken !== '') setSession({ announcement: spoken });
  }, [spoken, setSession]);
  if (at === null || step === undefined || presenting) return null;
  const Icon = open ? ChevronUp : ChevronDown;
  return (
    <section className="story-strip" aria-label={words.text('story.title')}>
      <div className="story-line">
        <span className="story-place">{place}</span>
        <h2 className="story-step-title">{title}</h2>
        {onStep ? null : (
          <button type="button" className="button" onClick={() => store.getState().goToStep(at)}>
            {words.text('story.strip.back')}
          </button>
        )}
        <button
          type="button"
          className="button icon story-unfold"
          aria-expanded={open}
          aria-label={words.text('story.strip.words')}
          onClick={() => setOpen(!open)}
        >
          <Icon size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="button icon"
          aria-label={words.text('story.previous')}
          aria-disabled={at === 0}
          onClick={() => turnPage(store.getState(), -1)}
        >
          <ArrowLeft size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="button icon"
          aria-label={words.text('story.next')}
          aria-disabled={at === story.steps.length - 1}
          onClick={() => turnPage(store.getState(), 1)}
        >
          <ArrowRight size={16} aria-hidden="true" />
        </button>
        {embedded ? null : (
          <>
            <button
              type="button"
              className="button icon plain story-wide"
              aria-label={words.text('story.command.present')}
              title={words.text('story.command.present')}
              onClick={() => setSession({ presenting: true })}
            >
              <Presentation size={16} aria-hidden="true" />
            </button>
            <button
              type="button"
              className="button icon plain"
              aria-label={words.text('story.leave')}
              title={words.text('story.leave')}
              onClick={() => store.getState().goToStep(null)}
            >
              <X size={16} aria-hidden="true" />
            </button>
          </>
        )}
      </div>
      {open ? (
        <div className="story-unfolded">
          <StoryWords key={at} sentences={step.sentences} />
        </div>
      ) : null}
    </section>
  );
}
