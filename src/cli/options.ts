import type { Option } from './arguments.ts';
import { filterOptions } from './readFilters.ts';

/** Options that mean the same in every command. */
export const languageOption: Option = { name: 'language', value: 'en|ja|ko', summary: 'terminal.option.language' };
export const jsonOption: Option = { name: 'json', summary: 'terminal.option.json' };
export const helpOption: Option = { name: 'help', summary: 'terminal.option.help' };

/** Options that say which data are meant, and as of when. */
export const dataOptions: readonly Option[] = [
  { name: 'case', value: 'ID', summary: 'terminal.option.case' },
  { name: 'file', value: 'FILE', summary: 'terminal.option.file' },
  { name: 'on', value: 'DATE', summary: 'terminal.option.on' },
  { name: 'known-by', value: 'DATE', summary: 'terminal.option.knownBy' },
  { name: 'scenario', value: 'FILE', summary: 'terminal.option.scenario' },
  ...filterOptions,
];

/** Options that say what is asked. */
export const questionOptions: readonly Option[] = [
  { name: 'measure', value: 'ID', summary: 'terminal.option.measure' },
  { name: 'param', value: 'KEY=VALUE', summary: 'terminal.option.param', repeated: true },
];
export const offOption: Option = { name: 'off', value: 'FACT', summary: 'terminal.option.off', repeated: true };
