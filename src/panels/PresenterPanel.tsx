import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { factsOfAnswer } from '../snapshot/evidence.ts';
import { selectShownAnswer } from '../store/selectors.ts';
import { turnPage } from '../store/storyCommands.ts';
import { useApp, useAppStore } from '../store/useApp.ts';
import { BackedSentence, StoryWords } from './parts/StoryWords.tsx';
import { useFittedStep } from './parts/useFittedStep.ts';
import { useWords } from './parts/useWords.ts';

/** Only picture and words, for a room: the step of the story, or what the view says. Escape leaves. */
export function PresenterPanel() {
  const words = useWords();
  const store = useAppStore();
  const story = useApp((state) => state.words);
  const at = useApp((state) => state.view.step);
  const asOf = useApp((state) => state.view.asOf);
  const caseTitle = useApp((state) => state.dataset?.title);
  const answer = useApp(selectShownAnswer);
  const box = useRef<HTMLElement>(null);
  useFittedStep();
  useEffect(() => {
    const before = document.activeElement;
    document.documentElement.dataset['reading'] = 'room';
    box.current?.focus({ preventScroll: true });
    // The picture has another place now: it is shown whole in it once that is laid out.
    const fitted = requestAnimationFrame(() => {
      const { camera, setSession } = store.getState();
      setSession({ camera: { act: 'fit', count: camera.count + 1 } });
    });
    return () => {
      cancelAnimationFrame(fitted);
      delete document.documentElement.dataset['reading'];
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [store]);
  const step = at === null ? undefined : story.steps[at];
  const title = words.local(step?.title ?? story.title ?? caseTitle);
  const note = step === undefined && story.note !== null ? words.local(story.note) : '';
  // What the view says rests on the facts of its answer, named at its first sentence.
  const answered = step === undefined ? (answer?.sentences.slice(0, 3) ?? []) : [];
  return (
    <section className="presenter" aria-label={words.text('story.present')} tabIndex={-1} ref={box}>
      <div className="presenter-text" key={at ?? 'view'}>
        {step === undefined || at === null ? null : (
          <p className="presenter-place">
            {words.text('story.strip.place', { step: at + 1, steps: story.steps.length })}
          </p>
        )}
        <h2>{title}</h2>
        {note === '' ? null : <p>{note}</p>}
        {step === undefined ? null : <StoryWords sentences={step.sentences} />}
        {answered.map((phrase, index) => {
          const sentence = words.say(phrase);
          return index === 0 && answer !== null ? (
            <BackedSentence key={sentence} text={sentence} facts={factsOfAnswer(answer)} />
          ) : (
            <p key={sentence}>{sentence}</p>
          );
        })}
        {asOf === null ? null : (
          <p className="presenter-date">{words.text('page.asOf.button', { date: { date: asOf } })}</p>
        )}
      </div>
      <div className="presenter-keys">
        {step === undefined ? null : (
          <>
            <button
              type="button"
              className="button icon"
              aria-label={words.text('story.previous')}
              aria-disabled={at === 0}
              onClick={() => turnPage(store.getState(), -1)}
            >
              <ArrowLeft size={18} aria-hidden="true" />
            </button>
            <button
              type="button"
              className="button icon"
              aria-label={words.text('story.next')}
              aria-disabled={at === story.steps.length - 1}
              onClick={() => turnPage(store.getState(), 1)}
            >
              <ArrowRight size={18} aria-hidden="true" />
            </button>
          </>
        )}
        <button type="button" className="button" onClick={() => store.getState().setSession({ presenting: false })}>
          <X size={16} aria-hidden="true" />
          {words.text('story.present.leave')}
          <kbd>Esc</kbd>
        </button>
      </div>
    </section>
  );
}
