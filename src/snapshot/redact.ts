import type { Answer, Params, ParamValue } from '../analysis/answer.ts';
import { measureById } from '../analysis/registry.ts';
import { runMeasure } from '../analysis/run.ts';
import type { Speaker } from '../messages/say.ts';
import { makeDataset } from '../model/dataset.ts';
import { fail, makeProblem, type Problem, type Result, succeed } from '../model/problem.ts';
import type { Change, Dataset, Scenario } from '../model/types.ts';
import type { View } from '../view/view.ts';
import { type Covered, coverWith } from './redactDataset.ts';
import { type Cover, makeCover, type Redaction } from './redactNames.ts';
import { scenarioOf } from './scenarioOf.ts';
import { type FrozenRequest, noWords, type Snapshot, type Words } from './snapshot.ts';
import type { Removed } from './survivors.ts';
import { freezeAnswer } from './verify.ts';

/** A snapshot that may be shared, and what must not be found in anything made from it (`checkRedacted`). */
export interface RedactedSnapshot {
  readonly snapshot: Snapshot;
  readonly removed: Removed;
}

/**
 * Covers a snapshot that carries its data: data, view, positions, scenarios and words get the same new ids and names, and
 * every answer is computed anew on the covered data, so that it verifies. The input is not changed.
 * @param speakers one for each language in which new names shall stand.
 * @returns `redactNoData` when the data are only named; the problems of a part that does not hold. O(size + answers).
 */
export function redactSnapshot(
  snapshot: Snapshot,
  level: Redaction,
  speakers: readonly Speaker[],
): Result<RedactedSnapshot> {
  if (level === 'full') return succeed({ snapshot, removed: { strings: [], ids: [] } });
  if (!('embedded' in snapshot.dataset)) return fail(makeProblem('redactNoData', 'dataset'));
  const { embedded } = snapshot.dataset;
  const cover = makeCover(embedded, level, speakers);
  const covered = coverWith(cover);
  const made = makeDataset(covered.dataset(embedded));
  if (!made.ok) return made;
  const view = coverView(snapshot.view, cover, covered, made.value);
  const problems: Problem[] = [];
  const words = coverWords(snapshot.words, cover, covered, made.value);
  const answers = snapshot.answers.flatMap(({ request, answer }) => {
    const params = coverParams(request.params, request.measure, cover);
    const asked = {
      ...request,
      params,
      off: request.off.map(cover.fact),
      filters: { ...request.filters, withoutSources: request.filters.withoutSources.map(cover.source) },
      scenario: coverRequestScenario(request),
    };
    const known = request.scenario === null || asked.scenario !== null;
    const scenario = scenarioOf({ view, words }, asked) ?? null;
    const result: Result<Answer> | null = known ? runMeasure({ ...asked, dataset: made.value, scenario }) : null;
    if (result?.ok) return [freezeAnswer(asked, result.value, answer !== undefined)];
    problems.push(makeProblem('redactAnswerLost', 'answers', { measure: request.measure }, 'warning'));
    return [];
  });
  const positions = Object.fromEntries(Object.entries(snapshot.positions).map(([id, at]) => [cover.entity(id), at]));
  const redacted = { ...snapshot, dataset: { embedded: made.value }, view, positions, words, answers };
  return succeed({ snapshot: redacted, removed: cover.removed }, problems);

  function coverRequestScenario({ scenario, step }: FrozenRequest): string | null {
    const held = step === undefined ? snapshot.view : snapshot.words.steps[step]?.view;
    return scenario === null || held === undefined ? null : scenarioId(held, scenario);
  }
}

/** A card that is lit is named by the ids in it: it goes, the answer stays. */
function coverView(view: View, cover: Cover, covered: Covered, dataset: Dataset): View {
  const { entity, fact, source } = cover;
  return {
    ...view,
    selected: view.selected === null ? null : fact(view.selected),
    focus: view.focus === null ? null : entity(view.focus),
    from: view.from.map(entity),
    to: view.to.map(entity),
    via: view.via.map(entity),
    params: coverParams(view.params, view.measure, cover),
    lit: null,
    off: view.off.map(fact),
    filters: { ...view.filters, withoutSources: view.filters.withoutSources.map(source) },
    scenarios: view.scenarios.map((scenario, index) => coverScenario(scenario, index, cover, covered, dataset)),
    scenario: view.scenario === null ? null : scenarioId(view, view.scenario),
    shown: view.shown.map(entity),
    hidden: view.hidden.map(entity),
  };
}

function scenarioId(view: View, id: string): string | null {
  const index = view.scenarios.findIndex((scenario) => scenario.id === id);
  return index < 0 ? null : `scenario${index + 1}`;
}

/** Parameters that name entities and facts, by the measure's own description; texts nobody describes go. */
function coverParams(params: Params, measure: string | null, cover: Cover): Params {
  const parameters = measure === null ? [] : (measureById(measure)?.parameters ?? []);
  const entries = Object.entries(params).flatMap(([key, value]): [string, ParamValue][] => {
    const type = parameters.find(({ id }) => id === key)?.type;
    if (typeof value === 'string' && type === 'entity') return [[key, cover.entity(value)]];
    if (Array.isArray(value) && type === 'entities') return [[key, value.map(cover.entity)]];
    if (Array.isArray(value) && type === 'facts') return [[key, value.map(cover.fact)]];
    return typeof value === 'number' || typeof value === 'boolean' || type !== undefined ? [[key, value]] : [];
  });
  return Object.fromEntries(entries);
}

function coverScenario(scenario: Scenario, index: number, cover: Cover, covered: Covered, dataset: Dataset): Scenario {
  const id = `scenario${index + 1}`;
  const name = cover.level === 'structure' || cover.names(scenario.name) ? id : scenario.name;
  const change = (one: Change): Change => coverChange(one, cover, covered);
  return { id, name, dataset: dataset.id, changes: scenario.changes.map(change) };
}

function coverChange(change: Change, { entity, fact }: Cover, covered: Covered): Change {
  switch (change.type) {
    case 'setShare':
    case 'endStake':
      return { ...change, stake: fact(change.stake) };
    case 'transfer':
      return { ...change, from: entity(change.from), to: entity(change.to), target: entity(change.target) };
    case 'addStake':
      return { ...change, stake: covered.stake(change.stake) };
    case 'addControlRight':
      return { ...change, right: covered.right(change.right) };
    case 'endControlRight':
      return { ...change, right: fact(change.right) };
    case 'endDependency':
      return { ...change, dependency: fact(change.dependency) };
    case 'addDependency':
      return { ...change, dependency: covered.dependency(change.dependency) };
    case 'addRequirement':
      return {
        ...change,
        target: entity(change.target),
        dependencies: change.dependencies.map(fact),
        label: covered.text(change.label, [change.target]),
      };
    case 'separateSystem':
      return { ...change, system: entity(change.system), keep: change.keep.map(entity) };
    case 'addEntity':
      return { ...change, entity: covered.entity(change.entity) };
    case 'removeEntity':
      return { ...change, entity: entity(change.entity) };
  }
}

/** The maker's words stay where they name nobody; in `structure` only the views of the steps stay. */
function coverWords(words: Words, cover: Cover, covered: Covered, dataset: Dataset): Words {
  const bare = cover.level === 'structure';
  const { title, note, author } = words;
  const steps = words.steps.map((step) => ({
    title: covered.text(step.title),
    sentences: bare
      ? []
      : step.sentences.map(({ text, facts }) => ({ text: covered.text(text), facts: facts.map(cover.fact) })),
    view: coverView(step.view, cover, covered, dataset),
  }));
  if (bare) return { ...noWords, steps };
  return {
    title: title === null ? null : covered.text(title),
    note: note === null ? null : covered.text(note),
    author: author === null || cover.names(author) ? null : author,
    steps,
  };
}
