import { type Schema, Validator } from '@cfworker/json-schema';
import type { Problem } from '../../model/problem.ts';
import { makeProblem } from '../../model/problem.ts';
import { problemLimit, shown } from '../../model/reading.ts';
import components from './bods-0.4/components.json';
import entity from './bods-0.4/entity-record.json';
import person from './bods-0.4/person-record.json';
import relationship from './bods-0.4/relationship-record.json';
import statement from './bods-0.4/statement.json';
import { type JsonRecord, join } from './jsonRecords.ts';
import { field } from './jsonValue.ts';

/**
 * Checks statements against the schema that Open Ownership publishes for BODS 0.4 (Apache-2.0, unchanged beside this
 * file), one by one, so that each fault is named with its place. The validator interprets the schema: no code is made
 * from it. O(statements · schema).
 */
export function checkBods04(records: readonly JsonRecord[]): readonly Problem[] {
  const schema = { $id: 'urn:one', $ref: 'urn:statement#/$defs/Statement' };
  const validator = new Validator(schema, '2020-12', false);
  for (const part of [statement, entity, person, relationship, components]) validator.addSchema(part as Schema);
  const problems: Problem[] = [];
  for (const record of records) {
    const result = validator.validate(record.value);
    if (result.valid) continue;
    const deepest = result.errors.filter(({ keyword }) => !wrapping.has(keyword));
    const fault = deepest.reduce((a, b) => (b.instanceLocation.length > a.instanceLocation.length ? b : a), {
      ...(deepest[0] ?? result.errors[0] ?? { keyword: '', keywordLocation: '', instanceLocation: '#', error: '' }),
    });
    const keys = fault.instanceLocation.split('/').slice(1);
    const path = keys.reduce((at, key) => join(at, /^\d+$/.test(key) ? `[${key}]` : key), record.path);
    const missing = /required property "([^"]+)"/.exec(fault.error)?.[1];
    problems.push(
      missing !== undefined
        ? makeProblem('missing', join(path, missing))
        : makeProblem('againstBods', path, { rule: fault.keyword, value: shown(valueAt(record.value, keys)) }),
    );
    if (problems.length >= problemLimit) break;
  }
  return problems;
}

/** Keywords that only say that something below them failed. */
const wrapping = new Set([
  '$ref',
  'properties',
  'items',
  'allOf',
  'anyOf',
  'oneOf',
  'if',
  'then',
  'else',
  'prefixItems',
]);

function valueAt(root: unknown, keys: readonly string[]): unknown {
  let at = root;
  for (const key of keys) at = Array.isArray(at) ? at[Number(key)] : field(at, key);
  return at ?? null;
}
