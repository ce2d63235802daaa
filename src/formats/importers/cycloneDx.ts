import { fail, makeProblem, type Problem, type Result } from '../../model/problem.ts';
import { shown } from '../../model/reading.ts';
import type { Dataset, EntityKind } from '../../model/types.ts';
import { type Draft, makeDraft } from './draft.ts';
import { join, readForeignJson } from './jsonRecords.ts';
import { asList, asObject, asText, field, type JsonObject, textAt } from './jsonValue.ts';

const kinds: ReadonlyMap<string, EntityKind> = new Map([
  ['device', 'device'],
  ['data', 'dataset'],
  ['cryptographic-asset', 'credentials'],
]);
/** Parts that go into what uses them: who puts something into the part has it in the whole. */
const builtIn = new Set(['library', 'framework', 'firmware', 'device-driver', 'file']);

/** A component or service of the bill, with its own key. */
interface Part {
  readonly key: string;
  readonly type: string;
  readonly data: JsonObject;
  readonly path: string;
}

/**
 * CycloneDX JSON 1.2 to 1.7: components and services at any depth, their suppliers, the data that services handle, and
 * the dependency graph. A library is supplied to what depends on it; a service or application is an unspecified
 * dependency. O(parts + dependencies).
 */
export function readCycloneDx(text: string, fileName: string): Result<Dataset> {
  const parsed = readForeignJson(text);
  if (!parsed.ok) return parsed;
  const bom = asObject(parsed.value);
  if (bom === null || bom['bomFormat'] !== 'CycloneDX') {
    return fail(
      makeProblem('wrongFormat', 'bomFormat', { value: shown(bom?.['bomFormat'] ?? null), known: 'CycloneDX' }),
    );
  }
  const problems: Problem[] = ['components', 'services', 'dependencies'].flatMap((name) =>
    bom[name] === undefined || bom[name] === null || Array.isArray(bom[name])
      ? []
      : [makeProblem('expectedList', name, { value: shown(bom[name]) })],
  );
  if (problems.length > 0) return fail(...problems);
  const draft = makeDraft(fileName, 'CycloneDX');
  const publisher = asList(field(bom, 'metadata', 'tools'))[0];
  const source = draft.source(
    {
      title: textAt(bom, 'serialNumber') ?? '',
      publisher: textAt(publisher, 'name') ?? 'CycloneDX',
      published: textAt(bom, 'metadata', 'timestamp')?.slice(0, 10),
      grade: 'unknown',
    },
    '',
  );
  const parts: Part[] = [];
  const main = field(bom, 'metadata', 'component');
  if (main !== undefined) collect(draft, [main], 'metadata.component', 'components', parts);
  collect(draft, asList(bom['components']), 'components', 'components', parts);
  collect(draft, asList(bom['services']), 'services', 'services', parts);
  const byKey = new Map<string, Part>();
  for (const part of parts) {
    if (byKey.has(part.key))
      draft.refuse('duplicateId', join(part.path, 'bom-ref'), { id: part.key, first: byKey.get(part.key)?.path ?? '' });
    else {
      byKey.set(part.key, part);
      addPart(draft, part, source);
    }
  }
  for (const [i, one] of asList(bom['dependencies']).entries())
    addDependencies(draft, one, `dependencies[${i}]`, byKey, source);
  for (const name of ['vulnerabilities', 'compositions', 'annotations', 'formulation']) {
    for (const [i] of asList(bom[name]).entries()) draft.leaveOut(name, `${name}[${i}]`);
  }
  return draft.finish();
}

function collect(
  draft: Draft,
  list: readonly unknown[],
  path: string,
  below: 'components' | 'services',
  parts: Part[],
): void {
  for (const [i, value] of list.entries()) {
    const at = path === 'metadata.component' ? path : `${path}[${i}]`;
    const data = asObject(value);
    const name = textAt(data, 'name');
    if (data === null || name === undefined) {
      draft.refuse(data === null ? 'expectedObject' : 'missing', data === null ? at : join(at, 'name'), {
        value: shown(value),
      });
      continue;
    }
    const type = below === 'services' ? 'service' : (textAt(data, 'type') ?? 'application');
    const key = textAt(data, 'bom-ref') ?? textAt(data, 'purl') ?? `${name}@${textAt(data, 'version') ?? ''} ${at}`;
    parts.push({ key, type, data, path: at });
    collect(draft, asList(data[below]), join(at, below), below, parts);
  }
}

function addPart(draft: Draft, { key, type, data, path }: Part, source: string): void {
  const name = [textAt(data, 'name'), textAt(data, 'version')].filter(Boolean).join(' ');
  const marks = ['x-trust-boundary', 'authenticated'].flatMap((mark) =>
    typeof data[mark] === 'boolean' ? [`${mark}: ${data[mark]}`] : [],
  );
  const description = [textAt(data, 'description'), ...marks].filter(Boolean).join('\n');
  const kind = type === 'service' ? 'service' : (kinds.get(type) ?? 'system');
  const purl = textAt(data, 'purl');
  const id = draft.entity(
    key,
    { kind, name, description: description || undefined, identifiers: purl === undefined ? {} : { purl }, source },
    path,
  );
  const supplier =
    textAt(data, 'provider', 'name') ??
    textAt(data, 'supplier', 'name') ??
    textAt(data, 'manufacturer', 'name') ??
    textAt(data, 'publisher');
  if (supplier !== undefined) {
    const party = draft.entity(`supplier ${supplier}`, { kind: 'company', name: supplier, source }, path);
    const link = type === 'service' ? ('operates' as const) : ('suppliesSoftwareTo' as const);
    draft.dependency(`${party} ${link} ${id}`, { kind: link, from: party, to: id }, { source, locator: path }, path);
  }
  for (const [i, one] of asList(data['data']).entries()) {
    const classification = textAt(one, 'classification');
    const at = `${path}.data[${i}]`;
    if (classification === undefined) {
      draft.leaveOut('data', at);
      continue;
    }
    // What a service handles falls with it, whichever way it flows: the way itself is in the label.
    const held = draft.entity(
      `${key}#data-${classification}`,
      { kind: 'dataset', name: `${classification} · ${textAt(data, 'name') ?? key}`, source },
      at,
    );
    const label = [classification, textAt(one, 'flow')].filter(Boolean).join(', ');
    draft.dependency(
      `${id} stores ${classification}`,
      { kind: 'stores', from: id, to: held, label },
      { source, locator: at },
      at,
    );
  }
}

function addDependencies(
  draft: Draft,
  given: unknown,
  path: string,
  parts: ReadonlyMap<string, Part>,
  source: string,
): void {
  const ref = textAt(given, 'ref');
  if (ref === undefined) {
    draft.refuse('missing', join(path, 'ref'));
    return;
  }
  const whole = partOf(draft, ref, join(path, 'ref'), source);
  for (const [i, one] of asList(field(given, 'dependsOn')).entries()) {
    const at = `${path}.dependsOn[${i}]`;
    const key = asText(one);
    if (key === undefined) {
      draft.refuse('expectedText', at, { value: shown(one) });
      continue;
    }
    const part = partOf(draft, key, at, source);
    const goesIn = builtIn.has(parts.get(key)?.type ?? '');
    const ends = goesIn
      ? ({ kind: 'suppliesSoftwareTo', from: part, to: whole } as const)
      : ({ kind: 'dependsOn', from: whole, to: part } as const);
    draft.dependency(`${ref} → ${key}`, ends, { source, locator: at }, at);
  }
  for (const [i] of asList(field(given, 'provides')).entries()) draft.leaveOut('provides', `${path}.provides[${i}]`);
}

function partOf(draft: Draft, key: string, path: string, source: string): string {
  const found = draft.find(key);
  if (found !== undefined) return found;
  draft.warn('danglingReference', path, { id: key.slice(0, 80) });
  return draft.entity(key, { kind: 'system', name: key, source }, path);
}
