import { loadCatalogue } from '../messages/loadCatalogue.ts';
import { type Speaker, say } from '../messages/say.ts';
import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/types.ts';
import { parseArguments, valueFor } from './arguments.ts';
import { type Command, exitBadData, exitDone, exitMisuse, type Streams } from './command.ts';
import { helpLines } from './help.ts';
import { helpOption, languageOption } from './options.ts';
import { commands } from './registry.ts';
import { sayProblem } from './sayProblem.ts';
import { BadData, Misuse } from './stop.ts';

const languages: readonly Language[] = ['en', 'ja', 'ko'];

/**
 * Runs one command line and returns its exit code: 0 done, 1 bad data or a failed check, 2 misuse. What went wrong goes
 * to the error output, in the language asked for. Bugs throw.
 */
export async function throughline(line: readonly string[], terminal: Streams): Promise<number> {
  const language = languageIn(line);
  const speaker: Speaker = { language, catalogue: await loadCatalogue(language), nameOf: (id) => id };
  const [id, ...rest] = line;
  if (id === undefined) {
    for (const text of helpLines(speaker)) terminal.err(text);
    return exitMisuse;
  }
  try {
    if (id === 'help' || id === '--help' || id === '-h') {
      const about = rest.find((word, at) => !word.startsWith('-') && rest[at - 1] !== '--language');
      if (about !== undefined) commandNamed(about);
      for (const text of helpLines(speaker, about)) terminal.out(text);
      return exitDone;
    }
    const command = commandNamed(id);
    const given = parseArguments(rest, [...command.options, languageOption, helpOption]);
    if (command.takes === '') takeNoWord(command, given.words[0]);
    const asked = valueFor(given, 'language');
    if (asked !== undefined && asked !== language) throw new Misuse('terminal.misuse.language', { language: asked });
    if (given.switches.has('help')) {
      for (const text of helpLines(speaker, id)) terminal.out(text);
      return exitDone;
    }
    const tell = (problem: Problem): void => terminal.err(sayProblem(speaker, problem));
    return await command.run(given, { ...terminal, tell }, language);
  } catch (stop) {
    if (stop instanceof Misuse) {
      terminal.err(say(speaker, stop.phrase));
      return exitMisuse;
    }
    if (stop instanceof BadData) {
      for (const problem of stop.problems) terminal.err(sayProblem(speaker, problem));
      return exitBadData;
    }
    throw stop;
  }
}

function commandNamed(id: string): Command {
  const command = commands.find((known) => known.id === id);
  if (command !== undefined) return command;
  throw new Misuse('terminal.misuse.command', { command: id, known: { list: commands.map((known) => known.id) } });
}

/** @throws Misuse when a word stands where a command takes none; a file most likely wants `--file` before it. */
function takeNoWord({ options }: Command, word: string | undefined): void {
  if (word === undefined) return;
  const file = options.some(({ name }) => name === 'file');
  throw new Misuse(file ? 'terminal.misuse.wordOrFile' : 'terminal.misuse.word', { word });
}

/** The language asked for, before anything else is understood: even a misuse is answered in it. */
function languageIn(line: readonly string[]): Language {
  const at = line.indexOf('--language');
  const asked =
    at >= 0 ? line[at + 1] : line.find((word) => word.startsWith('--language='))?.slice('--language='.length);
  return languages.find((language) => language === asked) ?? 'en';
}
