import { cases } from '../formats/cases.ts';
import { decodeText } from '../formats/decodeText.ts';
import { importText } from '../formats/importText.ts';
import { parseJson as readJson } from '../formats/parseJson.ts';
import { makeDataset } from '../model/dataset.ts';
import { parseIsoDate } from '../model/partialDate.ts';
import { makeProblem, type Result } from '../model/problem.ts';
import { applyScenario } from '../model/scenario.ts';
import type { Dataset, IsoDate, OnDate, Scenario } from '../model/types.ts';
import { readScenario } from '../snapshot/readScenario.ts';
import type { Filters } from '../view/view.ts';
import { type Arguments, valueFor } from './arguments.ts';
import type { Terminal } from './command.ts';
import { readFilters } from './readFilters.ts';
import { BadData, Misuse } from './stop.ts';

/** What the data options of a command line ask for. */
export interface OpenData {
  readonly dataset: Dataset;
  readonly on: OnDate;
  readonly scenario: Scenario | null;
  /** The dataset with what the scenario adds: all that may be named and spoken of. */
  readonly named: Dataset;
  readonly filters: Filters;
}

/** The dataset of `--case` or `--file`, with `--on`, `--known-by` and `--scenario`. Without `--on`: the case's own day. */
export async function openData(given: Arguments, terminal: Terminal): Promise<OpenData> {
  const dataset = await openDataset(given, terminal);
  const on = valueFor(given, 'on');
  const asOf = on === undefined ? (dataset.opening.asOf ?? null) : on === 'latest' ? null : fullDate('--on', on);
  const known = valueFor(given, 'known-by');
  const knownBy = known === undefined ? null : fullDate('--known-by', known);
  const file = valueFor(given, 'scenario');
  const scenario = file === undefined ? null : await openScenario(file, terminal);
  return {
    dataset,
    on: { asOf, knownBy },
    scenario,
    named: withNamesOf(dataset, scenario === null ? [] : [scenario]),
    filters: readFilters(given, dataset),
  };
}

async function openDataset(given: Arguments, terminal: Terminal): Promise<Dataset> {
  const id = valueFor(given, 'case');
  const file = valueFor(given, 'file');
  if ((id === undefined) === (file === undefined)) throw new Misuse('terminal.misuse.caseOrFile');
  if (file !== undefined) return unwrap(await importText(await readText(terminal, file), file));
  const found = cases.find((known) => known.id === id);
  if (found === undefined) {
    throw new Misuse('terminal.misuse.case', { case: id ?? '', known: { list: cases.map((known) => known.id) } });
  }
  return unwrap(makeDataset(await found.load()));
}

/**
 * The dataset with the entities that scenarios add, for names only; what they remove keeps its name.
 * @throws BadData when a scenario can't be applied.
 */
export function withNamesOf(dataset: Dataset, scenarios: readonly Scenario[]): Dataset {
  const known = new Map(dataset.entities.map((entity) => [entity.id, entity] as const));
  for (const scenario of scenarios) {
    for (const entity of unwrap(applyScenario(dataset, scenario)).entities) {
      if (!known.has(entity.id)) known.set(entity.id, entity);
    }
  }
  return { ...dataset, entities: [...known.values()] };
}

/** The scenario in a file. */
export async function openScenario(file: string, terminal: Terminal): Promise<Scenario> {
  const input = parseJson(await readText(terminal, file), file);
  if (!isScenario(input)) throw new BadData([makeProblem('terminalScenario', file)]);
  const read = readScenario(input);
  if (read.ok) return read.value;
  throw new BadData(read.problems.map((problem) => ({ ...problem, path: `${file}: ${problem.path}` })));
}

/** Whether it looks like a scenario at all: then the places in it are named, else what a scenario needs is said. */
function isScenario(input: unknown): boolean {
  if (typeof input !== 'object' || input === null) return false;
  return ['id', 'name', 'dataset', 'changes'].every((field) => field in input);
}

/** The text of a file; a file that can't be read is bad data, said with the system's own code. */
export async function readText(terminal: Terminal, path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await terminal.readBytes(path);
  } catch (reason) {
    const code = reason instanceof Error && 'code' in reason ? String(reason.code) : String(reason);
    throw new BadData([makeProblem('terminalUnreadable', path, { reason: code })]);
  }
  const read = decodeText(bytes, path);
  const text = unwrap(read);
  for (const problem of read.problems) terminal.tell(problem);
  return text;
}

/** The value of a JSON text. */
export function parseJson(text: string, path: string): unknown {
  const parsed = readJson(text);
  if (parsed.ok) return parsed.value;
  throw new BadData(parsed.problems.map((problem) => ({ ...problem, path })));
}

/** The value of a Result; its errors stop the command. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new BadData(result.problems);
  return result.value;
}

/** The day of an option, `latest` for none; the given one when it is left out. */
export function dateFor(given: Arguments, option: string, otherwise: IsoDate | null): IsoDate | null {
  const text = valueFor(given, option);
  if (text === undefined) return otherwise;
  return text === 'latest' ? null : fullDate(`--${option}`, text);
}

function fullDate(option: string, text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Misuse('terminal.misuse.date', { option, date: text });
  return date;
}
