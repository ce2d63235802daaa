import { quietContext } from '../../analysis/measure.ts';
import { runMeasure } from '../../analysis/run.ts';
import { cases } from '../../formats/cases.ts';
import { loadCatalogue } from '../../messages/loadCatalogue.ts';
import { say } from '../../messages/say.ts';
import { makeDataset } from '../../model/dataset.ts';
import { makeProblem } from '../../model/problem.ts';
import type { Dataset, Scenario } from '../../model/types.ts';
import { changedSince } from '../../snapshot/changedSince.ts';
import { hasSnapshot } from '../../snapshot/link.ts';
import { readAny } from '../../snapshot/readAny.ts';
import { resolveDataset } from '../../snapshot/resolve.ts';
import { scenarioOf } from '../../snapshot/scenarioOf.ts';
import type { FrozenRequest, Snapshot } from '../../snapshot/snapshot.ts';
import { valueWords } from '../../snapshot/valueWords.ts';
import { verifySnapshot } from '../../snapshot/verify.ts';
import { factName } from '../../view/factName.ts';
import { type Command, exitBadData, exitDone, type Terminal } from '../command.ts';
import { unwrap } from '../openData.ts';
import { sayProblem } from '../sayProblem.ts';
import { speakerFor } from '../speakerFor.ts';
import { BadData, Misuse } from '../stop.ts';

/** Checks a snapshot: its digest, its data, and every answer computed anew. */
export const verify: Command = {
  id: 'verify',
  takes: 'FILE|LINK',
  summary: 'share.verify.summary',
  options: [],
  run: async (given, terminal, language) => {
    const [what, more] = given.words;
    if (what === undefined) throw new Misuse('share.misuse.verify');
    if (more !== undefined) throw new Misuse('terminal.misuse.word', { word: more });
    const read = await readAny(hasSnapshot(what) ? what : await readBytes(terminal, what));
    const snapshot = unwrap(read);
    const resolved = await resolveDataset(snapshot, loadBundled);
    const { dataset } = unwrap(resolved);
    const speaker = speakerFor(dataset, language, await loadCatalogue(language));
    const ask = ({ step: _step, ...request }: FrozenRequest, scenario: Scenario | null, data: Dataset) =>
      runMeasure({ ...request, scenario, dataset: data }, quietContext);
    const found = await verifySnapshot(snapshot, async (request, scenario) => ask(request, scenario, dataset));
    for (const problem of [...read.problems, ...resolved.problems]) terminal.err(sayProblem(speaker, problem));
    const { createdAt, appVersion } = snapshot;
    terminal.out(say(speaker, { key: 'share.verify.digest', params: { made: createdAt, version: appVersion } }));
    for (const { measure, figure, was, now } of found.different) {
      const none = say(speaker, { key: 'share.verify.none' });
      const value = (one: typeof was) => (one === undefined ? none : valueWords(speaker, one));
      const params = { measure, figure, was: value(was), now: value(now) };
      terminal.out(say(speaker, { key: 'share.verify.different', params }));
    }
    for (const { measure, problems } of found.failed) {
      terminal.out(say(speaker, { key: 'share.verify.failed', params: { measure } }));
      for (const problem of problems) terminal.err(sayProblem(speaker, problem));
    }
    for (const measure of found.reworded)
      terminal.out(say(speaker, { key: 'share.verify.reworded', params: { measure } }));
    for (const line of await sinceThen(snapshot, ask)) terminal.out(line(speaker));
    const around = read.problems.some(({ code }) => code === 'snapshotAround');
    const holds = found.different.length === 0 && found.failed.length === 0 && !around;
    const { figures, answers } = found;
    const count = found.different.length + found.failed.length;
    const held = answers === 0 ? 'share.verify.bare' : 'share.verify.holds';
    const key = holds ? held : count === 0 ? 'share.verify.around' : 'share.verify.differs';
    terminal.out(say(speaker, { key, params: { figures, answers, count } }));
    return holds ? exitDone : exitBadData;
  },
};

/** Records named of each kind of change in a list; the counts stand before them. */
const mostNamed = 20;

type Line = (speaker: Parameters<typeof say>[0]) => string;

/** Where the snapshot carries its data and the same case is bundled: what has changed since, and which figures with it. */
async function sinceThen(
  snapshot: Snapshot,
  ask: (request: FrozenRequest, scenario: Scenario | null, data: Dataset) => ReturnType<typeof runMeasure>,
): Promise<readonly Line[]> {
  if (!('embedded' in snapshot.dataset)) return [];
  const old = snapshot.dataset.embedded;
  const now = await loadBundled(old.id);
  if (now === null) return [];
  const questions = snapshot.answers.flatMap(({ request }) => {
    const scenario = scenarioOf(snapshot, request);
    return scenario === undefined ? [] : [(data: Dataset) => ask(request, scenario, data)];
  });
  const changes = changedSince(old, now, questions);
  if (changes.same) return [];
  return [
    (speaker) => say(speaker, { key: 'share.since', params: { id: old.id } }),
    ...changes.lists.map(
      ({ list, added, removed, changed }): Line =>
        (speaker) => {
          const params = { list, added: added.length, removed: removed.length, changed: changed.length };
          const named = (mark: string, ids: readonly string[], data: Dataset): string[] =>
            ids.slice(0, mostNamed).map((id) => `    ${mark} ${factName(data, id, speaker) ?? id} [${id}]`);
          return [
            say(speaker, { key: 'share.since.list', params }),
            ...named('+', added, now),
            ...named('−', removed, old),
            ...named('~', changed, now),
          ].join('\n');
        },
    ),
    ...changes.figures.map(
      ({ measure, label, was, now: is }): Line =>
        (speaker) => {
          const value = (one: typeof was) =>
            one === undefined ? say(speaker, { key: 'share.verify.none' }) : valueWords(speaker, one);
          const params = { measure, figure: say(speaker, label), was: value(was), now: value(is) };
          return say(speaker, { key: 'share.verify.different', params });
        },
    ),
  ];
}

async function loadBundled(id: string): Promise<Dataset | null> {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) return null;
  const made = makeDataset(await found.load());
  return made.ok ? made.value : null;
}

async function readBytes(terminal: Terminal, path: string): Promise<Uint8Array> {
  try {
    return await terminal.readBytes(path);
  } catch (reason) {
    const code = reason instanceof Error && 'code' in reason ? String(reason.code) : String(reason);
    throw new BadData([makeProblem('terminalUnreadable', path, { reason: code })]);
  }
}
