import type { Answer } from '../../src/analysis/answer.ts';
import { measures } from '../../src/analysis/registry.ts';
import { runMeasure } from '../../src/analysis/run.ts';
import { importText } from '../../src/formats/importText.ts';
import { arrangeNow } from '../../src/layouts/arrangeNow.ts';
import { en } from '../../src/messages/en.ts';
import { loadCatalogue } from '../../src/messages/loadCatalogue.ts';
import type { Result } from '../../src/model/problem.ts';
import type { Dataset } from '../../src/model/types.ts';
import type { AppStore } from '../../src/store/appState.ts';
import type { Keep, RunRequest, Start, StoreParts } from '../../src/store/parts.ts';
import { createAppStore } from '../../src/store/store.ts';
import { dataset } from '../support/builder.ts';

/** The deadlock of the LY case in six lines, with a system that both ends use. */
export const paper = (): Dataset =>
  dataset('NAVER 50 AH', 'SB 50 AH', 'AH 64.5 LY 2021..', 'NAVER 100 NC', 'NC operates SRV', 'LY uses SRV');

export interface TestStore {
  readonly store: AppStore;
  readonly requests: RunRequest[];
  readonly kept: Map<string, string>;
  readonly clock: { now: number };
}

/** A store with engines in this thread, a clock to turn by hand, and a memory to look into. */
export function testStore(start: Partial<Start> = {}, parts: Partial<StoreParts> = {}): TestStore {
  const requests: RunRequest[] = [];
  const kept = new Map<string, string>();
  const clock = { now: 0 };
  const keep: Keep = { get: (key) => kept.get(key) ?? null, set: (key, value) => void kept.set(key, value) };
  const run = async (request: RunRequest): Promise<Result<Answer>> => {
    requests.push(request);
    return runMeasure(request);
  };
  const store = createAppStore(
    {
      runner: { run, cancel: () => {} },
      arranger: { arrange: async (layout, drawing, hints) => arrangeNow(layout, drawing, hints) },
      loadMeasures: async () => measures,
      keep,
      loadCatalogue,
      loadCase: async (id) =>
        id === 'other'
          ? { ok: true, value: dataset('X 100 Y'), problems: [] }
          : { ok: false, problems: [{ code: 'unknownCase', severity: 'error', path: '', params: { id } }] },
      importText: async (text, name) => importText(text, name),
      clock: () => clock.now,
      ...parts,
    },
    { language: 'en', catalogue: en, dataset: paper(), origin: { type: 'case', id: 'paper' }, ...start },
  );
  return { store, requests, kept, clock };
}

/** Lets everything that has been asked come back. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}
