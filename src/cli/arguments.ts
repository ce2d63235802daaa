import type { MessageKey } from '../messages/catalogue.ts';
import { Misuse } from './stop.ts';

/** An option a command takes: `--on DATE`. Without `value` it is a switch. */
export interface Option {
  readonly name: string;
  /** What stands behind it in the help: `DATE`. */
  readonly value?: string;
  readonly summary: MessageKey;
  readonly repeated?: boolean;
}

/** A command line taken apart. */
export interface Arguments {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly switches: ReadonlySet<string>;
}

/**
 * Takes a command line apart: `--name value`, `--name=value`, switches and plain words; everything after `--` is a word.
 * @throws Misuse on an unknown option, a missing value, a value for a switch, and an option given twice.
 */
export function parseArguments(line: readonly string[], options: readonly Option[]): Arguments {
  const words: string[] = [];
  const values = new Map<string, string[]>();
  const switches = new Set<string>();
  for (let at = 0; at < line.length; at++) {
    const word = line[at] ?? '';
    if (word === '--') {
      words.push(...line.slice(at + 1));
      break;
    }
    if (!word.startsWith('--')) {
      words.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const name = equals < 0 ? word.slice(2) : word.slice(2, equals);
    const option = options.find((known) => known.name === name);
    if (option === undefined) throw new Misuse('terminal.misuse.option', { option: `--${name}` });
    if (option.value === undefined) {
      if (equals >= 0) throw new Misuse('terminal.misuse.switch', { option: `--${name}` });
      switches.add(name);
      continue;
    }
    const value = equals < 0 ? line[++at] : word.slice(equals + 1);
    if (value === undefined || (equals < 0 && value.startsWith('--'))) {
      throw new Misuse('terminal.misuse.value', { option: `--${name}`, value: option.value });
    }
    const before = values.get(name);
    if (before !== undefined && option.repeated !== true)
      throw new Misuse('terminal.misuse.twice', { option: `--${name}` });
    values.set(name, [...(before ?? []), value]);
  }
  return { words, values, switches };
}

/** The value of an option that is given once at most. */
export function valueFor(given: Arguments, name: string): string | undefined {
  return given.values.get(name)?.[0];
}
