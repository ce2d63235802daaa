import { pairFigures } from '../../analysis/compare.ts';
import { quietContext } from '../../analysis/measure.ts';
import { runMeasure } from '../../analysis/run.ts';
import { loadCatalogue } from '../../messages/loadCatalogue.ts';
import { askedMeasure } from '../askedMeasure.ts';
import { type Command, exitDone } from '../command.ts';
import { openData, unwrap } from '../openData.ts';
import { dataOptions, jsonOption, offOption, questionOptions } from '../options.ts';
import { isFiltered, sayFilters } from '../readFilters.ts';
import { readParams } from '../readParams.ts';
import { sayAnswer } from '../sayAnswer.ts';
import { sayProblem } from '../sayProblem.ts';
import { speakerFor } from '../speakerFor.ts';
import { Misuse } from '../stop.ts';

/** Runs one measure and writes its answer with the whole working; in a scenario every figure before and after. */
export const answer: Command = {
  id: 'answer',
  takes: '',
  summary: 'terminal.answer.summary',
  options: [...dataOptions, ...questionOptions, offOption, jsonOption],
  run: async (given, terminal, language) => {
    const measure = askedMeasure(given);
    if (measure === undefined) throw new Misuse('terminal.misuse.noMeasure');
    const { dataset, named, on, scenario, filters } = await openData(given, terminal);
    const params = readParams(measure, given.values.get('param') ?? [], named);
    const off = given.values.get('off') ?? [];
    const request = { measure: measure.id, params, dataset, on, filters, off };
    const result = runMeasure({ ...request, scenario }, quietContext);
    const found = unwrap(result);
    const earlier = scenario === null ? null : runMeasure(request, quietContext);
    const before = earlier?.ok === true ? earlier.value : null;
    const compared =
      scenario === null
        ? null
        : {
            scenario: { id: scenario.id, name: scenario.name },
            // What the scenario itself brings in has no answer before it.
            sentences: before?.sentences ?? [],
            figures: pairFigures(measure.id, [before, found]),
          };
    if (given.switches.has('json')) {
      const left = isFiltered(filters) ? { filters } : {};
      terminal.out(JSON.stringify({ ...found, ...left, ...(compared === null ? {} : { compared }) }, null, 2));
    }
    const speaker = speakerFor(named, language, await loadCatalogue(language));
    if (!given.switches.has('json')) {
      const without = [...sayFilters(filters, speaker), ...off];
      for (const line of sayAnswer(found, speaker, { without, compared })) terminal.out(line);
    }
    // Remarks on the data as they are, such as sums that are rounded, are what `lint` says.
    const warnings = result.problems.filter(({ severity }) => severity !== 'info');
    for (const problem of warnings) terminal.err(sayProblem(speaker, problem));
    return exitDone;
  },
};
