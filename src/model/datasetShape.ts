import {
  controlRightShape,
  countShape,
  dependencyShape,
  entityShape,
  eventShape,
  openingShape,
  requirementShape,
  routeShape,
  sourceShape,
  stakeShape,
  statementShape,
} from './factShapes.ts';
import { objectShape } from './objectShape.ts';
import { type Field, filled, type JsonSchema, list, oneOf, optional, required, type Shape } from './shape.ts';
import type { Dataset } from './types.ts';
import { idText, lineText, localText } from './valueShapes.ts';

/** Most facts of one sort. At 200,000 the page is long past being of use, and below what a tab can hold. */
const factLimit = 200_000;

/** The native format's own name and version; everything else in the file is the Dataset. */
export const nativeFormat = 'throughline/dataset';
export const nativeVersion = 1;

/** The dataset as a file has it: name and version of the format stand first, and may be left out between functions. */
interface DatasetFile extends Dataset {
  readonly format?: typeof nativeFormat;
  readonly version?: number;
}

function many<T>(shape: Shape<T>): Field<readonly T[]> {
  return filled(list(shape, factLimit), () => []);
}

const version: Shape<number> = {
  read: (value, path, reading) => {
    if (value === nativeVersion) return nativeVersion;
    const newer = typeof value === 'number' && value > nativeVersion;
    const given = typeof value === 'number' ? value : typeof value;
    reading.report(newer ? 'newerVersion' : 'badVersion', path, { version: given, known: nativeVersion });
    return undefined;
  },
  schema: () => ({ const: nativeVersion }),
};

/** The one description of the native format: `makeDataset` reads by it, `nativeSchema` is written from it. */
export const datasetShape = objectShape<DatasetFile>('Dataset', {
  format: optional(oneOf([nativeFormat], 'wrongFormat')),
  version: optional(version),
  id: required(idText),
  title: required(localText),
  summary: optional(localText),
  licence: required(lineText),
  opening: filled(openingShape, () => ({})),
  entities: many(entityShape),
  stakes: many(stakeShape),
  controlRights: many(controlRightShape),
  dependencies: many(dependencyShape),
  requirements: many(requirementShape),
  sources: many(sourceShape),
  events: many(eventShape),
  counts: many(countShape),
  routes: many(routeShape),
  statements: many(statementShape),
});

/** JSON Schema (draft 2020-12) of the native format, made from the description that `makeDataset` reads by. O(1). */
export function nativeSchema(): JsonSchema {
  const defs: Record<string, JsonSchema> = {};
  const root = datasetShape.schema(defs);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Throughline dataset',
    description:
      'Shares are fractions of one. Dates are YYYY, YYYY-MM or YYYY-MM-DD; periods are half-open [from, to). ' +
      'References, unique ids, sums and dates that no calendar has are checked by makeDataset beyond this schema.',
    ...root,
    $defs: defs,
  };
}
