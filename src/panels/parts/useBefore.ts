import type { Answer } from '../../analysis/answer.ts';
import type { SlotBefore } from '../../store/appState.ts';
import { useAnswer } from './AskedView.tsx';

/**
 * The answer of a slot without the what-if, while one is on. Only one to the same question as the answer on show: what
 * was asked a moment ago is no "before" of what is asked now.
 */
export function useBefore(slot: SlotBefore): Answer | null {
  const now = useAnswer(slot);
  const before = useAnswer(`before.${slot}`);
  if (now === null || before === null || now.measure !== before.measure) return null;
  return JSON.stringify(now.params) === JSON.stringify(before.params) ? before : null;
}
