import { makeProblem } from '../model/problem.ts';
import type { Terminal } from './command.ts';
import { BadData } from './stop.ts';

/** Writes a file; where it can't be written that is said with the system's own code. */
export async function writeOut(terminal: Terminal, path: string, content: string): Promise<void> {
  try {
    await terminal.writeText(path, content);
  } catch (reason) {
    const code = reason instanceof Error && 'code' in reason ? String(reason.code) : String(reason);
    throw new BadData([makeProblem('terminalUnwritable', path, { reason: code })]);
  }
}
