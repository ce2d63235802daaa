import { lint as lintDataset } from '../../analysis/lint/lint.ts';
import { loadCatalogue } from '../../messages/loadCatalogue.ts';
import { type Speaker, say } from '../../messages/say.ts';
import type { Problem, Severity } from '../../model/problem.ts';
import { type Command, exitBadData, exitDone } from '../command.ts';
import { openData } from '../openData.ts';
import { dataOptions, jsonOption } from '../options.ts';
import { sayProblem, sayTodo } from '../sayProblem.ts';
import { Misuse } from '../stop.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Looks a dataset over: what is wrong or worth a look, where, and what to do. Exit 1 only for errors. */
export const lint: Command = {
  id: 'lint',
  takes: '',
  summary: 'lint.summary',
  options: [...dataOptions.filter(({ name }) => name === 'case' || name === 'file'), jsonOption],
  run: async (given, terminal, language) => {
    if (given.words.length > 0) throw new Misuse('terminal.misuse.word', { word: given.words[0] ?? '' });
    const { dataset } = await openData(given, terminal);
    const speaker: Speaker = { language, catalogue: await loadCatalogue(language), nameOf: (id) => id };
    const problems = lintDataset(dataset);
    if (given.switches.has('json')) {
      terminal.out(
        JSON.stringify(
          problems.map((problem) => inWords(problem, speaker)),
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
          terminal.out(`  ${sayProblem(speaker, problem)}`);
          const todo = sayTodo(speaker, problem);
          if (todo !== '') terminal.out(`    → ${todo}`);
        }
      }
      if (problems.length === 0) terminal.out(say(speaker, { key: 'lint.nothing' }));
    }
    return problems.some(({ severity }) => severity === 'error') ? exitBadData : exitDone;
  },
};

function inWords(problem: Problem, speaker: Speaker) {
  return { ...problem, sentence: sayProblem(speaker, { ...problem, path: '' }), todo: sayTodo(speaker, problem) };
}
