import type { Params, ParamValue } from '../analysis/answer.ts';
import type { Measure, Parameter } from '../analysis/measure.ts';
import { parseIsoDate } from '../model/partialDate.ts';
import type { Dataset } from '../model/types.ts';
import { Misuse } from './stop.ts';

/**
 * Reads `--param key=value …` by the measure's own description. Entities may be given by id or by any of their names,
 * as long as only one bears it; a share as fraction (0.25) or per cent (25%). Lists are separated by commas.
 * @throws Misuse on an unknown key, a key given twice, a missing one, and a value that can't be read.
 */
export function readParams(measure: Measure, given: readonly string[], dataset: Dataset): Params {
  const params: Record<string, ParamValue> = {};
  for (const text of given) {
    const equals = text.indexOf('=');
    if (equals < 1) throw new Misuse('terminal.misuse.paramForm', { text });
    const key = text.slice(0, equals);
    const parameter = measure.parameters.find((known) => known.id === key);
    if (parameter === undefined) {
      const known = measure.parameters.map((one) => one.id);
      throw new Misuse('terminal.misuse.param', { param: key, measure: measure.id, known: { list: known } });
    }
    if (Object.hasOwn(params, key)) throw new Misuse('terminal.misuse.twice', { option: `--param ${key}` });
    params[key] = readParam(parameter, text.slice(equals + 1), dataset);
  }
  const missing = measure.parameters.find((one) => 'required' in one && one.required && !Object.hasOwn(params, one.id));
  if (missing !== undefined)
    throw new Misuse('terminal.misuse.paramMissing', { param: missing.id, measure: measure.id });
  return params;
}

function readParam(parameter: Parameter, text: string, dataset: Dataset): ParamValue {
  switch (parameter.type) {
    case 'entity':
      return entityId(text, dataset);
    case 'entities':
      return listed(text).map((name) => entityId(name, dataset));
    case 'facts':
      return listed(text);
    case 'share':
      return text.endsWith('%') ? number(parameter.id, text.slice(0, -1)) / 100 : number(parameter.id, text);
    case 'number':
    case 'integer':
      return number(parameter.id, text);
    case 'truth':
      if (text === 'true' || text === 'yes') return true;
      if (text === 'false' || text === 'no') return false;
      throw new Misuse('terminal.misuse.truth', { param: parameter.id, text });
    case 'date':
      if (parseIsoDate(text) !== null) return text;
      throw new Misuse('terminal.misuse.date', { option: `--param ${parameter.id}`, date: text });
    case 'choice':
      if (parameter.choices.some((choice) => choice.id === text)) return text;
      throw new Misuse('terminal.misuse.choice', {
        param: parameter.id,
        text,
        known: { list: parameter.choices.map((choice) => choice.id) },
      });
    case 'likelihoods':
      return Object.fromEntries(
        listed(text).map((pair) => {
          const [name = '', chance = ''] = pair.split(':');
          return [name, number(parameter.id, chance)] as const;
        }),
      );
  }
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function number(param: string, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new Misuse('terminal.misuse.number', { param, text });
  return value;
}

function entityId(text: string, dataset: Dataset): string {
  if (dataset.entities.some((entity) => entity.id === text)) return text;
  const folded = text.toLowerCase();
  const bearers = dataset.entities.filter((entity) =>
    [...Object.values(entity.names), ...Object.values(entity.shortNames ?? {}), ...(entity.aliases ?? [])].some(
      (name) => name.toLowerCase() === folded,
    ),
  );
  const [bearer] = bearers;
  if (bearer === undefined) throw new Misuse('terminal.misuse.entity', { text, dataset: dataset.id });
  if (bearers.length > 1) {
    throw new Misuse('terminal.misuse.entities', { text, known: { list: bearers.map((entity) => entity.id) } });
  }
  return bearer.id;
}
