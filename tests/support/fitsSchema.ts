type Schema = { readonly [key: string]: unknown };

/**
 * Checks a value against the keywords of JSON Schema that the native format uses, and throws on any other: a small
 * second reader, written from the schema and not from the code. Answers the places that don't fit.
 */
export function fitsSchema(root: Schema, value: unknown, schema: Schema = root, path = ''): readonly string[] {
  const unknown = Object.keys(schema).filter((key) => !known.has(key));
  if (unknown.length > 0) throw new Error(`fitsSchema does not know ${unknown.join(', ')}`);
  const { $ref, $defs: _defs, ...own } = schema;
  const problems: string[] = [];
  if (typeof $ref === 'string') {
    const defs = root['$defs'] as Readonly<Record<string, Schema>>;
    problems.push(...fitsSchema(root, value, defs[$ref.replace('#/$defs/', '')] as Schema, path));
  }
  const refuse = (rule: string): void => void problems.push(`${path} ${rule}`);
  if ('const' in own && own['const'] !== value) refuse('const');
  if (Array.isArray(own['enum']) && !own['enum'].includes(value)) refuse('enum');
  if (typeof own['type'] === 'string' && !isOf(own['type'], value)) refuse('type');
  if (Array.isArray(own['oneOf'])) {
    const fitting = own['oneOf'].filter((one: Schema) => fitsSchema(root, value, one, path).length === 0);
    if (fitting.length !== 1) refuse('oneOf');
  }
  if (typeof value === 'string') {
    if (value.length < Number(own['minLength'] ?? 0) || value.length > Number(own['maxLength'] ?? 1e9))
      refuse('length');
    if (typeof own['pattern'] === 'string' && !new RegExp(own['pattern'], 'u').test(value)) refuse('pattern');
  }
  if (typeof value === 'number') {
    const { minimum, maximum } = own as { minimum?: number; maximum?: number };
    if (value < (minimum ?? -1e99) || value > (maximum ?? 1e99)) refuse('range');
  }
  if (Array.isArray(value)) {
    if (value.length > Number(own['maxItems'] ?? 1e9)) refuse('maxItems');
    const items = own['items'] as Schema | undefined;
    if (items !== undefined)
      value.forEach((item, i) => void problems.push(...fitsSchema(root, item, items, `${path}[${i}]`)));
  } else if (typeof value === 'object' && value !== null) {
    problems.push(...fitsObject(root, value as Schema, own, path));
  }
  return problems;
}

function fitsObject(root: Schema, value: Schema, own: Schema, path: string): readonly string[] {
  const problems: string[] = [];
  const keys = Object.keys(value);
  if (keys.length < Number(own['minProperties'] ?? 0)) problems.push(`${path} minProperties`);
  for (const key of (own['required'] ?? []) as readonly string[])
    if (!(key in value)) problems.push(`${path}.${key} required`);
  const properties = (own['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  for (const key of keys) {
    const schema = properties[key] ?? (own['additionalProperties'] as Schema | undefined);
    if (schema !== undefined) problems.push(...fitsSchema(root, value[key], schema, `${path}.${key}`));
    const names = own['propertyNames'] as Schema | undefined;
    if (names !== undefined) problems.push(...fitsSchema(root, key, names, `${path}.${key}`));
  }
  return problems;
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

const known = new Set(
  '$schema title description $ref $defs const enum type oneOf minLength maxLength pattern minimum maximum maxItems items minProperties required properties additionalProperties propertyNames'.split(
    ' ',
  ),
);
