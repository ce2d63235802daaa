import type { Dataset } from '../model/types.ts';
import type { AppState, AppStore, Question, Slot } from './appState.ts';
import type { StoreParts } from './parts.ts';
import { type Questions, questionsOf } from './questions.ts';
import { selectScenario } from './selectors.ts';

/**
 * Asks again whenever a choice changes that an answer depends on, and only then. Returns the way to stop.
 */
export function keepAsking(
  store: AppStore,
  { loadMeasures = async () => [], whenRested = (then) => then() }: Pick<StoreParts, 'loadMeasures' | 'whenRested'>,
): () => void {
  const askedAs = new Map<Slot, { readonly dataset: Dataset | null; readonly key: string }>();

  let loading = false;
  let rested = false;

  function look(state: AppState): void {
    const wanted = state.view.measure !== null || rested;
    if (wanted && state.measures.length === 0 && !loading) {
      loading = true;
      loadMeasures().then(
        (measures) => store.setState({ measures }),
        () => {
          loading = false;
        },
      );
    }
    const questions = questionsOf(state);
    const changed: [Slot, Question][] = [];
    for (const [slot, question] of entriesOf(questions)) {
      if (!rested && slot === 'conflicts' && state.view.lens !== 'oversight') continue;
      const key = keyOf(state, question);
      const before = askedAs.get(slot);
      if (before?.key === key && before.dataset === state.dataset) continue;
      askedAs.set(slot, { dataset: state.dataset, key });
      changed.push([slot, question]);
    }
    state.askAll(changed);
    for (const slot of [...askedAs.keys()]) {
      if (questions[slot] !== undefined) continue;
      askedAs.delete(slot);
      close(slot);
    }
  }

  function close(slot: Slot): void {
    // First supersede what may still run, then forget its answer: it belongs to a question nobody asks any more.
    store.getState().cancel(slot);
    const { [slot]: _gone, ...rest } = store.getState().asked;
    store.setState({ asked: rest });
  }

  look(store.getState());
  whenRested(() => {
    rested = true;
    look(store.getState());
  });
  return store.subscribe((state, before) => {
    if (
      state.view !== before.view ||
      state.dataset !== before.dataset ||
      state.measures !== before.measures ||
      state.dialog !== before.dialog
    )
      look(state);
  });
}

function entriesOf(questions: Questions): [Slot, Question][] {
  return Object.entries(questions) as [Slot, Question][];
}

/** All that the answer depends on beside the dataset, in one string. */
function keyOf(state: AppState, question: Question): string {
  const { asOf, knownBy, filters, off } = state.view;
  const scenario = question.scenario === undefined ? selectScenario(state) : question.scenario;
  return JSON.stringify([question.measure, question.params, question.on ?? { asOf, knownBy }, filters, off, scenario]);
}
