import { lint as lintDataset } from '../../analysis/lint/lint.ts';
import { loadCatalogue } from '../../messages/loadCatalogue.ts';
import { say } from '../../messages/say.ts';
import type { Severity } from '../../model/problem.ts';
import { remarkOf } from '../../view/remark.ts';
import { type Command, exitBadData, exitDone } from '../command.ts';
import { openData } from '../openData.ts';
import { dataOptions, jsonOption } from '../options.ts';
import { speakerFor } from '../speakerFor.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Looks a dataset over: what is wrong or worth a look, where, and what to do. Exit 1 only for errors. */
export const lint: Command = {
  id: 'lint',
  takes: '',
  summary: 'lint.summary',
  options: [...dataOptions.filter(({ name }) => name === 'case' || name === 'file'), jsonOption],
  run: async (given, terminal, language) => {
    const { dataset } = await openData(given, terminal);
    const speaker = speakerFor(dataset, language, await loadCatalogue(language));
    const problems = lintDataset(dataset);
    if (given.switches.has('json')) {
      terminal.out(
        JSON.stringify(
          problems.map((problem) => ({ ...problem, ...remarkOf(dataset, problem, speaker) })),
          null,
          2,
        ),
      );
    } else {
      for (const severity of severities) {
        const own = problems.filter((problem) => problem.severity === severity);
        if (own.length === 0) continue;
        terminal.out(say(speaker, { key: `lint.${severity}`, params: { count: own.length } }));
        for (const problem of own) {
          const { sentence, todo, about } = remarkOf(dataset, problem, speaker);
          terminal.out(`  ${problem.path}${about === null ? '' : ` [${about}]`}: ${sentence}`);
          if (todo !== '') terminal.out(`    → ${todo}`);
        }
      }
      if (problems.length === 0) terminal.out(say(speaker, { key: 'lint.nothing' }));
    }
    return problems.some(({ severity }) => severity === 'error') ? exitBadData : exitDone;
  },
};
