import type { MessageKey } from '../messages/catalogue.ts';
import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/types.ts';
import type { Arguments, Option } from './arguments.ts';

/** Where the command line writes and reads. Tests pass their own. */
export interface Streams {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** The bytes of a file: it may be a picture. Throws as node's own `readFile` does. */
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  /** Writes a text file, over what was there. Throws as node's own `writeFile` does. */
  readonly writeText: (path: string, text: string) => Promise<void>;
}

/** What a command writes to and reads from. */
export interface Terminal extends Streams {
  /** Says what somebody should know and what does not stop the command. */
  readonly tell: (problem: Problem) => void;
}

/** Everything went well. */
export const exitDone = 0;
/** The data are bad, or a check failed. */
export const exitBadData = 1;
/** The command line itself is wrong. */
export const exitMisuse = 2;

/** One command of the terminal: a file each, listed in `registry.ts`; the help is made from the list. */
export interface Command {
  readonly id: string;
  /** What stands behind the id: `FILE…`; empty when it takes nothing. */
  readonly takes: string;
  readonly summary: MessageKey;
  readonly options: readonly Option[];
  /** Runs and returns the exit code. Throws `Misuse` for a wrong command line and `BadData` for bad data. */
  readonly run: (given: Arguments, terminal: Terminal, language: Language) => Promise<number>;
}
