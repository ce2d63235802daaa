import type { Answer, Figure } from '../analysis/answer.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import type { Result } from '../model/problem.ts';
import type { Dataset } from '../model/types.ts';

/** Records of one list that came, went or say something else. Ids in the order of the data. */
export interface ListChange {
  readonly list: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** One figure before and after; `was` or `now` is absent where only the other has it. */
export interface FigureChange {
  readonly measure: string;
  readonly id: string;
  readonly label: Figure['label'];
  readonly was?: Figure['value'];
  readonly now?: Figure['value'];
}

/** What differs between two states of the data, and which answers with it. */
export interface ChangedSince {
  readonly same: boolean;
  /** Fields of the dataset itself: title, summary, licence, opening, id. */
  readonly fields: readonly string[];
  readonly lists: readonly ListChange[];
  readonly figures: readonly FigureChange[];
  /** Measures that could be answered on one of the two only. */
  readonly unanswered: readonly string[];
}

type Records = readonly { readonly id: string }[];

/**
 * Compares two states of a dataset: lists record by record, and every answer side by side, asked of both.
 * @param ask the same questions, answered on each of the two. O(size · log size) beside the answers.
 */
export function changedSince(
  old: Dataset,
  now: Dataset,
  ask: readonly ((dataset: Dataset) => Result<Answer>)[] = [],
): ChangedSince {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])] as (keyof Dataset)[];
  const fields: string[] = [];
  const lists: ListChange[] = [];
  for (const name of names) {
    const was = old[name];
    const is = now[name];
    if (canonicalJson(was ?? null) === canonicalJson(is ?? null)) continue;
    if (Array.isArray(was) && Array.isArray(is)) lists.push(compareLists(name, was as Records, is as Records));
    else fields.push(name);
  }
  const figures: FigureChange[] = [];
  const unanswered: string[] = [];
  for (const question of ask) {
    const [before, after] = [question(old), question(now)];
    if (before.ok && after.ok) figures.push(...compareFigures(before.value, after.value));
    else if (before.ok) unanswered.push(before.value.measure);
    else if (after.ok) unanswered.push(after.value.measure);
  }
  return { same: fields.length === 0 && lists.length === 0, fields, lists, figures, unanswered };
}

function compareLists(list: string, old: Records, now: Records): ListChange {
  const before = new Map(old.map((record) => [record.id, canonicalJson(record)]));
  const after = new Map(now.map((record) => [record.id, canonicalJson(record)]));
  const ids = [...after.keys()];
  return {
    list,
    added: ids.filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: ids.filter((id) => before.has(id) && before.get(id) !== after.get(id)),
  };
}

/** Figures whose value differs between two answers to one question, and those that only one of them has. O(figures). */
export function compareFigures(old: Answer, now: Answer): readonly FigureChange[] {
  const before = new Map(old.figures.map((figure) => [figure.id, figure]));
  const after = new Map(now.figures.map((figure) => [figure.id, figure]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    const label = (is ?? was)?.label;
    if (label === undefined || canonicalJson(was?.value ?? null) === canonicalJson(is?.value ?? null)) return [];
    const ends = { ...(was === undefined ? {} : { was: was.value }), ...(is === undefined ? {} : { now: is.value }) };
    return [{ measure: now.measure, id, label, ...ends }];
  });
}
