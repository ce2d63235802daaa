import type { Measure, Parameter } from '../../analysis/measure.ts';
import { measures as offered } from '../../analysis/registry.ts';
import { loadCatalogue } from '../../messages/loadCatalogue.ts';
import { type Speaker, say } from '../../messages/say.ts';
import { type Command, exitDone } from '../command.ts';
import { jsonOption } from '../options.ts';

/** Lists the measures with their parameters, as `answer` takes them. */
export const measures: Command = {
  id: 'measures',
  takes: '',
  summary: 'terminal.measures.summary',
  options: [jsonOption],
  run: async (given, terminal, language) => {
    const speaker: Speaker = { language, catalogue: await loadCatalogue(language), nameOf: (id) => id };
    if (given.switches.has('json')) {
      terminal.out(
        JSON.stringify(
          offered.map((measure) => inWords(measure, speaker)),
          null,
          2,
        ),
      );
      return exitDone;
    }
    for (const measure of offered) {
      const { id, title, summary, parameters } = inWords(measure, speaker);
      terminal.out(`${id}  ${title}`);
      terminal.out(`    ${summary}`);
      for (const parameter of parameters) {
        const notes = [
          parameter.type,
          ...(parameter.required ? [say(speaker, { key: 'terminal.measures.required' })] : []),
        ];
        if (parameter.default !== undefined) notes.push(`= ${parameter.default}`);
        if (parameter.choices !== undefined) notes.push(parameter.choices.join(' | '));
        terminal.out(`    ${parameter.id}: ${parameter.label} (${notes.join(', ')})`);
      }
    }
    return exitDone;
  },
};

function inWords(measure: Measure, speaker: Speaker) {
  return {
    id: measure.id,
    family: measure.family,
    title: say(speaker, { key: measure.title }),
    summary: say(speaker, { key: measure.summary }),
    parameters: measure.parameters.map((parameter) => describe(parameter, speaker)),
  };
}

function describe(parameter: Parameter, speaker: Speaker) {
  return {
    id: parameter.id,
    type: parameter.type,
    label: say(speaker, { key: parameter.label }),
    required: 'required' in parameter && parameter.required,
    ...('default' in parameter ? { default: parameter.default } : {}),
    ...('min' in parameter ? { min: parameter.min, max: parameter.max } : {}),
    ...('choices' in parameter ? { choices: parameter.choices.map((choice) => choice.id) } : {}),
  };
}
