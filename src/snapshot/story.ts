import { objectShape } from '../model/objectShape.ts';
import { checkPlainData } from '../model/plainData.ts';
import { fail, makeProblem, type Problem, type Result, succeed } from '../model/problem.ts';
import { makeReading } from '../model/reading.ts';
import { list, optional, required } from '../model/shape.ts';
import type { Dataset, FactId, LocalText } from '../model/types.ts';
import { idText, lineText, localText } from '../model/valueShapes.ts';
import type { View } from '../view/view.ts';
import { stepShape, type WrittenStep } from './envelopeShape.ts';
import { fitView } from './fit.ts';
import { stepLimit } from './limits.ts';
import { everyId } from './loose.ts';
import { noWords, type Words } from './snapshot.ts';
import { viewDefaults } from './viewDefaults.ts';

interface WrittenStory {
  readonly dataset: string;
  readonly title: LocalText;
  readonly note?: LocalText;
  readonly author?: string;
  readonly steps: readonly WrittenStep[];
}

const storyShape = objectShape<WrittenStory>('Story', {
  dataset: required(idText),
  title: required(localText),
  note: optional(localText),
  author: optional(lineText),
  steps: required(list(stepShape, stepLimit)),
});

/** What a file says it is, so that no other JSON is taken for a story. */
export const storyFormat = 'throughline/story';

/**
 * Reads a story: steps with a title, sentences and the facts that back them, and what each changes of the dataset's
 * opening view. A story is for one dataset; each sentence names at least one fact, and each of them is in the data.
 * @param input the plain data of a file such as `data/ly/story.json`.
 * @returns the words of a snapshot, with a notice for whatever the views name that is not in the data. O(size).
 */
export function readStory(input: unknown, dataset: Dataset): Result<Words> {
  const plain = makeReading(everyId);
  if (!checkPlainData(input, plain)) return fail(...plain.problems());
  if (typeof input !== 'object' || input === null) return fail(makeProblem('storyNotOne', ''));
  const { format, version, ...rest } = input as Readonly<Record<string, unknown>>;
  if (format !== storyFormat) return fail(makeProblem('storyNotOne', ''));
  if (version !== 1) return fail(makeProblem('storyNewer', 'version', { version: String(version) }));
  const reading = makeReading(everyId);
  const story = storyShape.read(rest, '', reading);
  if (story === undefined) return fail(...reading.problems());
  if (story.dataset !== dataset.id) {
    return fail(makeProblem('storyOtherDataset', 'dataset', { wanted: story.dataset, id: dataset.id }));
  }
  const known = factIds(dataset);
  const base: View = { ...viewDefaults, asOf: dataset.opening.asOf ?? null };
  const problems: Problem[] = [...reading.problems()];
  const steps = story.steps.map((step, at) => {
    const unbacked = step.sentences.flatMap(({ facts }, line) => {
      const path = `steps[${at}].sentences[${line}].facts`;
      if (facts.length === 0) return [makeProblem('storyUnbacked', path)];
      return facts.filter((id) => !known.has(id)).map((id) => makeProblem('storyUnknownFact', path, { id }));
    });
    const fitted = fitView({ ...base, ...step.view }, dataset);
    problems.push(...unbacked, ...fitted.problems);
    return { ...step, view: fitted.view };
  });
  if (problems.some(({ severity }) => severity === 'error')) return fail(...problems);
  const { title, note = null, author = null } = story;
  return succeed({ ...noWords, title, note, author, steps }, problems);
}

/** Ids that can back a sentence: of entities and of every fact. */
function factIds(dataset: Dataset): ReadonlySet<FactId> {
  const { entities, stakes, controlRights, dependencies, requirements, events, counts, routes, statements } = dataset;
  const all = [entities, stakes, controlRights, dependencies, requirements, events, counts, routes, statements];
  return new Set(all.flatMap((facts: readonly { readonly id: FactId }[]) => facts.map(({ id }) => id)));
}
