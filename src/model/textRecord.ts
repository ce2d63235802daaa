import { shown } from './reading.ts';
import { refuseType, type Shape } from './shape.ts';
import { lineText } from './valueShapes.ts';

const keyPattern = /^[A-Za-z][A-Za-z0-9_.:-]{0,59}$/;

/** Identifiers by scheme: short keys, one line each. */
export const textRecord: Shape<Readonly<Record<string, string>>> = {
  read: (value, path, reading) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return refuseType(value, 'object', path, reading);
    }
    const before = reading.errors();
    for (const [key, entry] of Object.entries(value)) {
      if (keyPattern.test(key)) lineText.read(entry, `${path}.${key}`, reading);
      else reading.report('badScheme', `${path}.${shown(key)}`, { value: shown(key) });
    }
    return reading.errors() > before ? undefined : { ...(value as Record<string, string>) };
  },
  schema: () => ({
    type: 'object',
    propertyNames: { pattern: keyPattern.source },
    additionalProperties: { type: 'string', minLength: 1, maxLength: 1_000 },
  }),
};
