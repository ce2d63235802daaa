import type { Answer } from '../analysis/answer.ts';
import { arrangeNow } from '../layouts/arrangeNow.ts';
import type { Positions } from '../layouts/layout.ts';
import { loadCatalogue } from '../messages/loadCatalogue.ts';
import type { Speaker } from '../messages/say.ts';
import { fail, type Result, succeed } from '../model/problem.ts';
import { applyScenario } from '../model/scenario.ts';
import { datasetAt } from '../model/time.ts';
import type { Dataset, DatasetAt, Language } from '../model/types.ts';
import type { Redaction } from '../snapshot/redactNames.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Removed } from '../snapshot/survivors.ts';
import type { Drawing } from '../view/drawing.ts';
import { drawView } from '../view/encode.ts';
import { cutAtEnd } from '../view/stoppingCut.ts';
import type { View } from '../view/view.ts';
import type { AppState } from './appState.ts';
import { makeSnapshot } from './makeSnapshot.ts';
import { answerOf, selectAt, selectDrawing, selectShownAnswer, selectSpeaker } from './selectors.ts';
import { speakerOf } from './speakerOf.ts';
import { wordsToShare } from './wordsToShare.ts';

const languages: readonly Language[] = ['en', 'ja', 'ko'];

/** What the sharer chose: their words, and how much is given away. */
export interface ShareWish {
  readonly title: string;
  readonly note: string;
  readonly author: string;
  readonly level: Redaction;
}

/**
 * Everything that can be shared is made from one scene, so that what was removed is removed from all of it: link, file,
 * picture, report, table, data.
 */
export interface Scene {
  /** With the data inside, and whole answers. */
  readonly snapshot: Snapshot;
  /** The data without the scenario. */
  readonly dataset: Dataset;
  readonly at: DatasetAt;
  readonly view: View;
  /** The first one is what the picture shows. */
  readonly answers: readonly Answer[];
  /** In a scenario: answers to the same questions without it. None where names are removed. */
  readonly before: readonly Answer[];
  readonly drawing: Drawing;
  readonly positions: Positions;
  readonly speaker: Speaker;
  readonly level: ShareWish['level'];
  /** Words that must not be found in anything that is written. */
  readonly removed: Removed;
}

/** Makes the scene of the page as it stands. A problem when there is nothing to share or something can't be removed. */
export async function makeScene(state: AppState, wish: ShareWish, now: Date): Promise<Result<Scene>> {
  const snapshot = makeSnapshot(state, now, {
    words: wordsToShare(state, wish),
    embed: true,
    answers: await state.freeze(),
  });
  const at = selectAt(state);
  if (snapshot === null || at === null || state.dataset === null) return fail();
  if (wish.level !== 'full') return redactedScene(state, snapshot, wish.level);
  const drawing = selectDrawing(state);
  if (drawing === null) return fail();
  const shown = selectShownAnswer(state);
  const { main, tests } = state.asked;
  const answers = [shown, answerOf(main), answerOf(tests)].flatMap((answer) => (answer === null ? [] : [answer]));
  return succeed({
    snapshot,
    dataset: state.dataset,
    at,
    view: state.view,
    answers: [...new Set(answers)],
    before: beforeOf(state),
    drawing,
    positions: state.positions ?? arrangeNow(state.view.layout, drawing, { fixed: state.fixed, previous: {} }),
    speaker: selectSpeaker(state),
    level: 'full',
    removed: { strings: [], ids: [] },
  });
}

function beforeOf({ view, asked }: AppState): readonly Answer[] {
  if (view.scenario === null) return [];
  return Object.entries(asked).flatMap(([slot, one]) => (slot.startsWith('before.') ? (answerOf(one) ?? []) : []));
}

/** The same from data in which names are gone: drawn and placed anew, so that nothing of the page slips in. */
async function redactedScene(state: AppState, whole: Snapshot, level: Redaction): Promise<Result<Scene>> {
  const [{ redactSnapshot }, catalogues] = await Promise.all([
    import('../snapshot/redact.ts'),
    Promise.all(languages.map((language) => loadCatalogue(language))),
  ]);
  const speakers = languages.map((language, at) =>
    speakerOf(language, catalogues[at] ?? state.catalogue, state.dataset),
  );
  const redacted = redactSnapshot(whole, level, speakers);
  if (!redacted.ok) return redacted;
  const { snapshot, removed } = redacted.value;
  if (!('embedded' in snapshot.dataset)) return fail();
  const { view, positions: fixed } = snapshot;
  const dataset = snapshot.dataset.embedded;
  const scenario = view.scenarios.find(({ id }) => id === view.scenario);
  const changed = scenario === undefined ? succeed(dataset) : applyScenario(dataset, scenario);
  const at = datasetAt(changed.ok ? changed.value : dataset, { asOf: view.asOf, knownBy: view.knownBy }, view.filters);
  const answers = snapshot.answers.flatMap(({ answer }) => (answer === undefined ? [] : [answer]));
  const speaker = speakerOf(state.language, state.catalogue, at.dataset);
  const answer = view.lens === 'map' ? null : (answers[0] ?? null);
  const drawing = drawView({ at, view, answer, speaker, stop: cutAtEnd(view.lit, answers) });
  const positions = arrangeNow(view.layout, drawing, { fixed, previous: {} });
  return succeed({ snapshot, dataset, at, view, answers, before: [], drawing, positions, speaker, level, removed });
}
