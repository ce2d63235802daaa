import type { Problem, Result } from '../model/problem.ts';
import type { AnalysisSlice, Asked, Question, Slot } from './appState.ts';
import type { GetState, SetState, StoreParts } from './parts.ts';
import { answerOf, selectScenario } from './selectors.ts';

/** Asks the runner and keeps the answers. A failure of the runner is a Problem on the page, never a dead page. */
export function makeAnalysisSlice(
  set: SetState,
  get: GetState,
  parts: Pick<StoreParts, 'runner'>,
): Pick<AnalysisSlice, 'ask' | 'askAll' | 'cancel'> {
  const tokens = new Map<Slot, number>();

  function put(slot: Slot, asked: Asked): void {
    set({ asked: { ...get().asked, [slot]: asked } });
  }

  function nextToken(slot: Slot): number {
    const token = (tokens.get(slot) ?? 0) + 1;
    tokens.set(slot, token);
    return token;
  }

  async function run(slot: Slot, question: Question, token: number): Promise<void> {
    const { dataset, view } = get();
    if (dataset === null) return;
    const request = {
      slot,
      measure: question.measure,
      params: question.params,
      dataset,
      on: question.on ?? { asOf: view.asOf, knownBy: view.knownBy },
      filters: view.filters,
      off: view.off,
      scenario: question.scenario === undefined ? selectScenario(get()) : question.scenario,
    };
    const progress = (done: number): void => {
      const asked = get().asked[slot];
      if (tokens.get(slot) === token && asked?.status === 'running')
        set({ progress: { ...get().progress, [slot]: done } });
    };
    const result = await parts.runner.run(request, progress).catch(failed);
    if (tokens.get(slot) !== token) return;
    if (result.ok) put(slot, { status: 'done', question, answer: result.value });
    else put(slot, { status: 'failed', question, problems: result.problems });
  }

  function askAll(questions: readonly (readonly [Slot, Question])[]): void {
    if (questions.length === 0) return;
    const { asked, progress } = get();
    const running = questions.map(([slot, question]): [Slot, Asked] => [
      slot,
      { status: 'running', question, answer: answerOf(asked[slot]) },
    ]);
    const runs = questions.map(([slot, question]) => [slot, question, nextToken(slot)] as const);
    set({
      asked: { ...asked, ...Object.fromEntries(running) },
      progress: { ...progress, ...Object.fromEntries(questions.map(([slot]) => [slot, 0])) },
    });
    for (const [slot, question, token] of runs) void run(slot, question, token);
  }

  return {
    ask: (slot, question) => askAll([[slot, question]]),
    askAll,
    cancel: (slot) => {
      nextToken(slot);
      parts.runner.cancel(slot);
      const asked = get().asked[slot];
      if (asked === undefined || asked.status === 'idle') return;
      const cancelled: Problem = { code: 'cancelled', severity: 'info', path: '', params: {} };
      put(
        slot,
        asked.status === 'running'
          ? { status: 'failed', question: asked.question, problems: [cancelled] }
          : { status: 'idle' },
      );
    },
  };
}

function failed(error: unknown): Result<never> {
  const reason = error instanceof Error ? error.message : String(error);
  return { ok: false, problems: [{ code: 'runnerFailed', severity: 'error', path: '', params: { reason } }] };
}
