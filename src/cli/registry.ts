import type { Command } from './command.ts';
import { answer } from './commands/answer.ts';
import { cases } from './commands/cases.ts';
import { compare } from './commands/compare.ts';
import { golden } from './commands/golden.ts';
import { ledger } from './commands/ledger.ts';
import { lint } from './commands/lint.ts';
import { measures } from './commands/measures.ts';
import { report } from './commands/report.ts';
import { snapshot } from './commands/snapshot.ts';
import { verify } from './commands/verify.ts';

/** The commands of the terminal, in the order of the help. */
export const commands: readonly Command[] = [
  cases,
  measures,
  answer,
  compare,
  ledger,
  lint,
  snapshot,
  verify,
  report,
  golden,
];
