import type { Phrase } from '../messages/phrase.ts';
import type { Result } from '../model/problem.ts';
import type { Dataset } from '../model/types.ts';
import { noWords } from '../snapshot/snapshot.ts';
import type { DatasetSlice, Origin } from './appState.ts';
import type { Recorder } from './history.ts';
import { openingView } from './openingView.ts';
import type { GetState, SetState, StoreParts } from './parts.ts';

/** Opens data. What is refused changes nothing but the problems: what stood still stands. */
export function makeDatasetSlice(
  set: SetState,
  get: GetState,
  parts: Pick<StoreParts, 'loadCase' | 'importText'>,
  recorder: Recorder,
): Pick<DatasetSlice, 'openCase' | 'openText'> {
  // A slower load must not overwrite the one that was asked for after it.
  let newest = 0;

  async function open(
    load: () => Promise<Result<Dataset>>,
    origin: Origin,
    name: Phrase,
    shown: string,
  ): Promise<void> {
    newest += 1;
    const mine = newest;
    set({ loading: true });
    const result = await load().catch(
      (): Result<Dataset> => ({
        ok: false,
        problems: [{ code: 'unreadable', severity: 'error', path: shown, params: { name: shown } }],
      }),
    );
    if (mine !== newest) return;
    if (!result.ok) {
      set({ loading: false, problems: result.problems });
      get().notify({
        tone: 'error',
        phrase: { key: 'page.notice.refused', params: { name: shown } },
        problems: result.problems,
      });
      return;
    }
    recorder.record(name);
    set({
      loading: false,
      dataset: result.value,
      origin,
      problems: result.problems,
      view: openingView(result.value),
      fixed: {},
      positions: null,
      asked: {},
      progress: {},
      words: noWords,
      verified: null,
    });
    const warnings = result.problems.filter((problem) => problem.severity === 'warning');
    if (origin.type === 'file')
      get().notify({
        tone: warnings.length > 0 ? 'warning' : 'info',
        phrase: { key: 'page.notice.opened', params: { name: shown, count: result.value.entities.length } },
        problems: warnings,
      });
  }

  return {
    openCase: (id) =>
      open(() => parts.loadCase(id), { type: 'case', id }, { key: 'page.step.openCase', params: { name: id } }, id),
    openText: (text, name, notes = []) =>
      open(
        async () => {
          const read = await parts.importText(text, name);
          return { ...read, problems: [...notes, ...read.problems] };
        },
        { type: 'file', name },
        { key: 'page.step.openFile', params: { name } },
        name,
      ),
  };
}
