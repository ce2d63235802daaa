import { makeProblem } from '../../model/problem.ts';
import { type Command, exitBadData, exitDone } from '../command.ts';
import { parseJson, readText } from '../openData.ts';
import { BadData, Misuse } from '../stop.ts';

/** What became of one case with a known answer. */
interface Outcome {
  readonly outcome: 'pass' | 'fail' | 'skip';
  readonly got: unknown;
  readonly expected: unknown;
  readonly note?: string;
}

/** Runs files of cases with known answers: one line a case, and a closing line with the counts. */
export const golden: Command = {
  id: 'golden',
  takes: 'FILE…',
  summary: 'terminal.golden.summary',
  options: [],
  run: async (given, terminal) => {
    if (given.words.length === 0) throw new Misuse('terminal.misuse.noFile');
    const { runExposureCase } = await import('../golden/exposureCases.ts');
    const { runOwnershipCase } = await import('../golden/ownershipCases.ts');
    const runOne = (testCase: unknown): Outcome => {
      // A case that throws has failed; the others still run.
      try {
        return isOwnership(testCase) ? runOwnershipCase(testCase) : runExposureCase(testCase);
      } catch (reason) {
        return { outcome: 'fail', got: String(reason), expected: field(testCase, 'expected') };
      }
    };
    const counts = { pass: 0, fail: 0, skip: 0 };
    for (const path of given.words) {
      for (const testCase of casesOf(parseJson(await readText(terminal, path), path), path)) {
        const { outcome, got, expected, note } = runOne(testCase);
        counts[outcome] += 1;
        terminal.out(`${outcome} ${idOf(testCase)}${note === undefined ? '' : `  ${note}`}`);
        if (outcome !== 'fail') continue;
        terminal.out(`  got      ${JSON.stringify(got)}`);
        terminal.out(`  expected ${JSON.stringify(expected)}`);
      }
    }
    terminal.out(`${counts.pass} passed, ${counts.fail} failed, ${counts.skip} skipped`);
    return counts.fail === 0 ? exitDone : exitBadData;
  },
};

/** Ownership measures are named `family.measure` (or several of them), exposure measures by one camelCase word. */
function isOwnership(testCase: unknown): boolean {
  return /[._\s]/.test(String(field(testCase, 'measure') ?? ''));
}

function casesOf(input: unknown, path: string): readonly unknown[] {
  const list = Array.isArray(input) ? input : field(input, 'cases');
  if (!Array.isArray(list)) throw new BadData([makeProblem('terminalNoCases', path)]);
  return list;
}

function idOf(testCase: unknown): string {
  return String(field(testCase, 'id') ?? '?');
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
