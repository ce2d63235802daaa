/** How a case's measure is computed: from its input and params; `expected` only tells which keys are asked for. */
export type CaseMeasure = (
  input: Readonly<Record<string, unknown>>,
  params: Readonly<Record<string, unknown>>,
  expected: unknown,
) => unknown;

/** A text parameter; throws a RangeError when it is missing. */
export function textParam(params: Readonly<Record<string, unknown>>, key: string): string {
  const value = params[key];
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new RangeError(`the parameter ${key} is missing`);
}

/** A number parameter, or its default. */
export function numberParam(params: Readonly<Record<string, unknown>>, key: string, byDefault?: number): number {
  const value = params[key];
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) return Number(value);
  if (byDefault !== undefined) return byDefault;
  throw new RangeError(`the parameter ${key} is missing`);
}

/** A list of texts from a parameter; a single text is a list of one. */
export function textsParam(params: Readonly<Record<string, unknown>>, key: string): readonly string[] {
  const value = params[key];
  if (Array.isArray(value)) return value.map(String);
  return value === undefined || value === null ? [] : [String(value)];
}
