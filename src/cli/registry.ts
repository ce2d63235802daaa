import type { Command } from './command.ts';
import { answer } from './commands/answer.ts';
import { cases } from './commands/cases.ts';
import { golden } from './commands/golden.ts';
import { measures } from './commands/measures.ts';

/** The commands of the terminal, in the order of the help. */
export const commands: readonly Command[] = [cases, measures, answer, golden];
