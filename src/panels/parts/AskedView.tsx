import type { ReactNode } from 'react';
import type { Answer } from '../../analysis/answer.ts';
import type { Slot } from '../../store/appState.ts';
import { useApp } from '../../store/useApp.ts';
import { ProblemList } from './Notes.tsx';
import { Waiting } from './Waiting.tsx';

/** The answer of a slot; while a newer one is worked out the last one stays on show. */
export function useAnswer(slot: Slot): Answer | null {
  return useApp((state) => {
    const asked = state.asked[slot];
    if (asked === undefined || asked.status === 'idle' || asked.status === 'failed') return null;
    return asked.answer;
  });
}

/** Waits, fails in words, or shows the answer of a slot by `children`. `measure`: only an answer of this measure. */
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
  const cancel = useApp((state) => state.cancel);
  if (asked === undefined || asked.status === 'idle') return null;
  if (measure !== undefined && asked.question.measure !== measure) return null;
  if (asked.status === 'failed') {
    const problems = asked.problems.filter((problem) => !(mayLack && problem.code === 'measureUnknown'));
    return <ProblemList problems={problems} />;
  }
  const answer = measure === undefined || asked.answer?.measure === measure ? asked.answer : null;
  return (
    <>
      {asked.status === 'running' ? <Waiting progress={asked.progress} onCancel={() => cancel(slot)} /> : null}
      {answer === null ? null : children(answer)}
    </>
  );
}
