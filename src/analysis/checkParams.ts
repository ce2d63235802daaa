import { parseIsoDate } from '../model/partialDate.ts';
import { fail, makeProblem, type Problem, type Result, succeed } from '../model/problem.ts';
import { assetKinds, type Dataset, type EntityKind } from '../model/types.ts';
import type { Params, ParamValue } from './answer.ts';
import type { Measure, Parameter } from './measure.ts';

/**
 * Checks the parameters of a request against a measure's own list and fills in defaults.
 *
 * @returns the parameters in the measure's order; problems `paramUnknown`, `paramMissing`, `paramType`, `paramRange`,
 * `paramChoice`, `unknownEntity`, `notAParty`, `notAnAsset`, each with the path `params.<id>`. O(parameters + entities).
 */
export function checkParams(measure: Measure, params: Params, dataset: Dataset): Result<Params> {
  const problems: Problem[] = [];
  const checked: Record<string, ParamValue> = {};
  const kinds = new Map(dataset.entities.map((entity) => [entity.id, entity.kind] as const));
  for (const id of Object.keys(params)) {
    if (measure.parameters.some((parameter) => parameter.id === id)) continue;
    problems.push(makeProblem('paramUnknown', `params.${id}`, { param: id, measure: measure.id }));
  }
  for (const parameter of measure.parameters) {
    const given = Object.hasOwn(params, parameter.id) ? params[parameter.id] : undefined;
    if (given === undefined || (given === '' && parameter.type === 'entity')) {
      if ('default' in parameter) checked[parameter.id] = parameter.default;
      else if (parameter.required) problems.push(problemOf('paramMissing', parameter));
      continue;
    }
    const found = problemsOf(parameter, given, kinds);
    problems.push(...found);
    if (found.length === 0) checked[parameter.id] = given;
  }
  return problems.length > 0 ? fail(...problems) : succeed(checked);
}

function problemsOf(
  parameter: Parameter,
  given: ParamValue,
  kinds: ReadonlyMap<string, EntityKind>,
): readonly Problem[] {
  switch (parameter.type) {
    case 'entity':
      return typeof given === 'string' ? entityProblems(parameter, parameter.of, given, kinds) : [wrongType(parameter)];
    case 'entities':
      if (!isList(given)) return [wrongType(parameter)];
      if (parameter.required && given.length === 0) return [problemOf('paramMissing', parameter)];
      return given.flatMap((id) => entityProblems(parameter, parameter.of, id, kinds));
    case 'facts':
      if (!isList(given)) return [wrongType(parameter)];
      return parameter.required && given.length === 0 ? [problemOf('paramMissing', parameter)] : [];
    case 'share':
    case 'number':
    case 'integer':
      if (typeof given !== 'number' || Number.isNaN(given)) return [wrongType(parameter)];
      if (parameter.type === 'integer' && !Number.isInteger(given)) return [wrongType(parameter)];
      return given < parameter.min || given > parameter.max
        ? [problemOf('paramRange', parameter, { value: given, min: parameter.min, max: parameter.max })]
        : [];
    case 'truth':
      return typeof given === 'boolean' ? [] : [wrongType(parameter)];
    case 'date':
      return typeof given === 'string' && parseIsoDate(given) !== null ? [] : [wrongType(parameter)];
    case 'choice':
      return parameter.choices.some((choice) => choice.id === given)
        ? []
        : [
            problemOf('paramChoice', parameter, {
              value: String(given),
              choices: parameter.choices.map((choice) => choice.id).join(', '),
            }),
          ];
    case 'likelihoods':
      return typeof given === 'object' && !isList(given) ? chanceProblems(parameter, given) : [wrongType(parameter)];
  }
}

function chanceProblems(parameter: Parameter, given: object): readonly Problem[] {
  const bad = Object.values(given).find((chance) => typeof chance !== 'number' || !(chance >= 0 && chance <= 1));
  return bad === undefined ? [] : [problemOf('paramRange', parameter, { value: String(bad), min: 0, max: 1 })];
}

function entityProblems(
  parameter: Parameter,
  of: 'party' | 'asset' | undefined,
  id: string,
  kinds: ReadonlyMap<string, EntityKind>,
): readonly Problem[] {
  const kind = kinds.get(id);
  if (kind === undefined) return [problemOf('unknownEntity', parameter, { entity: id })];
  const isAsset = (assetKinds as readonly string[]).includes(kind);
  if (of === 'party' && isAsset) return [problemOf('notAParty', parameter, { entity: id })];
  if (of === 'asset' && !isAsset) return [problemOf('notAnAsset', parameter, { entity: id })];
  return [];
}

function isList(given: ParamValue): given is readonly string[] {
  return Array.isArray(given) && given.every((item) => typeof item === 'string');
}

function wrongType(parameter: Parameter): Problem {
  return problemOf('paramType', parameter, { type: parameter.type });
}

function problemOf(code: string, parameter: Parameter, more: Readonly<Record<string, string | number>> = {}): Problem {
  return makeProblem(code, `params.${parameter.id}`, { param: parameter.id, ...more });
}
