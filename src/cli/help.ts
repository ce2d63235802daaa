import { type Speaker, say } from '../messages/say.ts';
import type { Option } from './arguments.ts';
import { helpOption, languageOption } from './options.ts';
import { commands } from './registry.ts';

const call = 'npm run --silent throughline --';

/** The help, made from the list of commands: all of them, or one in detail. */
export function helpLines(speaker: Speaker, id?: string): string[] {
  const command = commands.find((known) => known.id === id);
  if (command === undefined) {
    const width = Math.max(...commands.map((known) => known.id.length));
    return [
      say(speaker, { key: 'terminal.help.intro' }),
      '',
      ...commands.map((known) => `  ${known.id.padEnd(width)}  ${say(speaker, { key: known.summary })}`),
      '',
      say(speaker, { key: 'terminal.help.more', params: { call: `${call} help ${commands[0]?.id ?? ''}` } }),
      say(speaker, { key: 'terminal.help.exit' }),
    ];
  }
  const options = [...command.options, languageOption, helpOption];
  const written = (option: Option) => `--${option.name}${option.value === undefined ? '' : ` ${option.value}`}`;
  const width = Math.max(...options.map((option) => written(option).length));
  const takes = command.takes === '' ? '' : ` ${command.takes}`;
  return [
    `${call} ${command.id}${takes}`,
    say(speaker, { key: command.summary }),
    '',
    ...options.map((option) => `  ${written(option).padEnd(width)}  ${say(speaker, { key: option.summary })}`),
  ];
}
