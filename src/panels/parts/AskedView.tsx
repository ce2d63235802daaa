import { type ReactNode, useDeferredValue } from 'react';
import type { Answer } from '../../analysis/answer.ts';
import type { Asked, Question, Slot } from '../../store/appState.ts';
import { useApp } from '../../store/useApp.ts';
import { ProblemList } from './Notes.tsx';
import { useWords } from './useWords.ts';
import { Waiting } from './Waiting.tsx';

/** The answer of a slot; while a newer one is worked out the last one stays on show. */
export function useAnswer(slot: Slot): Answer | null {
  return useApp((state) => {
    const asked = state.asked[slot];
    if (asked === undefined || asked.status === 'idle' || asked.status === 'failed') return null;
    return asked.answer;
  });
}

/**
 * Waits, fails in words, or shows the answer of a slot by `children`. `measure`: only an answer of this measure. A new
 * answer is built up beside the one on show, in turns, so that the page stays free for the reader meanwhile.
 */
export function AskedView({
  slot,
  measure,
  mayLack = false,
  children,
}: {
  readonly slot: Slot;
  readonly measure?: string;
  /** The measure may not be built in yet: then nothing is said. */
  readonly mayLack?: boolean;
  readonly children: (answer: Answer) => ReactNode;
}) {
  const asked = useApp((state) => state.asked[slot]);
  const shown = useDeferredValue(shownOf(asked, measure));
  if (asked === undefined || asked.status === 'idle') return null;
  if (measure !== undefined && asked.question.measure !== measure) return null;
  if (asked.status === 'failed') {
    if (asked.problems.some((problem) => problem.code === 'cancelled'))
      return <Stopped slot={slot} question={asked.question} />;
    const problems = asked.problems.filter((problem) => !(mayLack && problem.code === 'measureUnknown'));
    return <ProblemList problems={problems} />;
  }
  return (
    <>
      {asked.status === 'running' ? <Progress slot={slot} /> : null}
      {shown === null ? null : children(shown)}
    </>
  );
}

function shownOf(asked: Asked | undefined, measure: string | undefined): Answer | null {
  if (asked === undefined || asked.status === 'idle' || asked.status === 'failed' || asked.answer === null) return null;
  return measure === undefined || asked.answer.measure === measure ? asked.answer : null;
}

/** Only this is drawn again as the work goes on. */
function Progress({ slot }: { readonly slot: Slot }) {
  const progress = useApp((state) => state.progress[slot] ?? 0);
  const cancel = useApp((state) => state.cancel);
  return <Waiting progress={progress} onCancel={() => cancel(slot)} />;
}

/** Somebody stopped it: said, with the way to ask again. */
function Stopped({ slot, question }: { readonly slot: Slot; readonly question: Question }) {
  const words = useWords();
  const ask = useApp((state) => state.ask);
  return (
    <div className="p-waiting" role="status">
      <span>{words.text('panels.waiting.stopped')}</span>
      <button type="button" className="p-link" onClick={() => ask(slot, question)}>
        {words.text('panels.waiting.again')}
      </button>
    </div>
  );
}
