import type { Option } from './arguments.ts';

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
];
