import { quietContext } from '../../analysis/measure.ts';
import { measureById, measures } from '../../analysis/registry.ts';
import { runMeasure } from '../../analysis/run.ts';
import { loadCatalogue } from '../../messages/loadCatalogue.ts';
import { valueFor } from '../arguments.ts';
import { type Command, exitDone } from '../command.ts';
import { openData, unwrap } from '../openData.ts';
import { dataOptions, jsonOption } from '../options.ts';
import { readParams } from '../readParams.ts';
import { sayAnswer } from '../sayAnswer.ts';
import { sayProblem } from '../sayProblem.ts';
import { speakerFor } from '../speakerFor.ts';
import { Misuse } from '../stop.ts';

/** Runs one measure and writes its answer with the whole working. */
export const answer: Command = {
  id: 'answer',
  takes: '',
  summary: 'terminal.answer.summary',
  options: [
    ...dataOptions,
    { name: 'measure', value: 'ID', summary: 'terminal.option.measure' },
    { name: 'param', value: 'KEY=VALUE', summary: 'terminal.option.param', repeated: true },
    { name: 'off', value: 'FACT', summary: 'terminal.option.off', repeated: true },
    jsonOption,
  ],
  run: async (given, terminal, language) => {
    if (given.words.length > 0) throw new Misuse('terminal.misuse.word', { word: given.words[0] ?? '' });
    const asked = valueFor(given, 'measure');
    if (asked === undefined) throw new Misuse('terminal.misuse.noMeasure');
    // A dash may stand for the dot: `oversight-conflicts`.
    const measure = measureById(asked) ?? measureById(asked.replace('-', '.'));
    if (measure === undefined) {
      throw new Misuse('terminal.misuse.measure', {
        measure: asked,
        known: { list: measures.map((known) => known.id) },
      });
    }
    const { dataset, on, scenario } = await openData(given, terminal);
    const params = readParams(measure, given.values.get('param') ?? [], dataset);
    const off = given.values.get('off') ?? [];
    const result = runMeasure({ measure: measure.id, params, dataset, on, off, scenario }, quietContext);
    const found = unwrap(result);
    const speaker = speakerFor(dataset, language, await loadCatalogue(language));
    if (given.switches.has('json')) terminal.out(JSON.stringify(found, null, 2));
    else for (const line of sayAnswer(found, speaker)) terminal.out(line);
    for (const problem of result.problems) terminal.err(sayProblem(speaker, problem));
    return exitDone;
  },
};
