import { type FrozenAnswer, type FrozenRequest, noWords } from '../snapshot/snapshot.ts';
import type { AppState, ShareSlice, Slot } from './appState.ts';
import type { GetState, SetState, StoreParts } from './parts.ts';

/** Checks the snapshot that is open: every answer in it is asked again, on the data it opened with. */
export function makeShareSlice(
  set: SetState,
  get: GetState,
  parts: Pick<StoreParts, 'runner'>,
): Pick<ShareSlice, 'verify'> {
  return {
    verify: async () => {
      const { origin, dataset } = get();
      const snapshot = origin?.type === 'snapshot' ? origin.snapshot : undefined;
      if (snapshot === undefined || dataset === null) return;
      set({ verified: 'running' });
      const { verifySnapshot } = await import('../snapshot/verify.ts');
      const outcome = await verifySnapshot(snapshot, ({ scenario, ...request }: FrozenRequest) =>
        parts.runner.run(
          {
            ...request,
            slot: 'verify',
            dataset,
            scenario: snapshot.view.scenarios.find(({ id }) => id === scenario) ?? null,
          },
          () => {},
        ),
      );
      // Somebody may have opened other data in the meantime.
      if (get().origin === origin) set({ verified: outcome });
    },
  };
}

/** The questions whose answers travel: what the lens asks, not what only a panel asked on the way. */
const frozenSlots: readonly Slot[] = ['main', 'tests', 'conflicts', 'cut'];

/** Figures that a link has room for; a file takes them all. */
const figuresInLink = 60;

/**
 * The answers that stand on the page, as a snapshot keeps them. `whole`: with sentences and working, for files; else the
 * digests and figures alone, of as many answers as a link has room for.
 */
export async function freezeAnswers(state: AppState, whole: boolean): Promise<readonly FrozenAnswer[]> {
  const { freezeAnswer } = await import('../snapshot/verify.ts');
  const { asOf, knownBy, filters, off, scenario, lens } = state.view;
  const frozen: FrozenAnswer[] = [];
  let figures = 0;
  for (const slot of frozenSlots) {
    const asked = state.asked[slot];
    if (asked?.status !== 'done') continue;
    if (slot === 'conflicts' && lens !== 'oversight') continue;
    const { measure, params, on, scenario: own } = asked.question;
    const request: FrozenRequest = {
      measure,
      params,
      on: on ?? { asOf, knownBy },
      filters,
      off,
      scenario: own === undefined ? scenario : (own?.id ?? null),
    };
    const answer = freezeAnswer(request, asked.answer, whole);
    figures += Object.keys(answer.figures).length;
    if (!whole && figures > figuresInLink && frozen.length > 0) break;
    frozen.push(answer);
  }
  return frozen;
}

/** The words of the page with those that the sharer wrote for this snapshot. */
export function wordsToShare(
  state: Pick<AppState, 'words' | 'language'>,
  written: { readonly title: string; readonly note: string; readonly author: string },
): AppState['words'] {
  const { words, language } = state;
  const text = (given: string, stood: typeof words.title): typeof words.title => {
    const trimmed = given.trim();
    if (trimmed === '') return null;
    // What stands in other languages stays as long as this language's was not rewritten.
    return stood?.[language] === trimmed ? stood : { [language]: trimmed };
  };
  const author = written.author.trim();
  return {
    ...noWords,
    title: text(written.title, words.title),
    note: text(written.note, words.note),
    author: author === '' ? null : author,
    steps: words.steps,
  };
}
