import { fail, makeProblem, type Result } from '../../model/problem.ts';
import { shown } from '../../model/reading.ts';
import {
  type Dataset,
  type DependencyKind,
  dependencyKindIds,
  type EntityKind,
  type Period,
} from '../../model/types.ts';
import { type Draft, makeDraft } from './draft.ts';
import { join, readForeignJson } from './jsonRecords.ts';
import { asObject, asText, field, type JsonObject, textAt } from './jsonValue.ts';
import { readDate } from './readDate.ts';

/** An object of the bundle and where it stands. */
interface StixObject {
  readonly id: string;
  readonly type: string;
  readonly data: JsonObject;
  readonly path: string;
}

const classes: ReadonlyMap<string, EntityKind> = new Map([
  ['individual', 'person'],
  ['group', 'arrangement'],
  ['system', 'system'],
  ['organization', 'company'],
]);
/** What can fall or be held. Actors, malware, indicators and reports are about attacks, which is another map. */
const kinds: ReadonlyMap<string, EntityKind> = new Map([
  ['infrastructure', 'system'],
  ['software', 'system'],
  ['ipv4-addr', 'device'],
  ['ipv6-addr', 'device'],
  ['mac-addr', 'device'],
  ['domain-name', 'service'],
  ['url', 'service'],
  ['autonomous-system', 'network'],
  ['user-account', 'credentials'],
]);
/** Relationships between things that are kept; all others between them are unspecified dependencies. */
const meanings: ReadonlyMap<string, DependencyKind> = new Map([
  ['hosts', 'hosts'],
  ['controls', 'administers'],
  ['communicates-with', 'networkConnected'],
  ['uses', 'usesSystem'],
  ['authored-by', 'dependsOn'],
]);
const dropped = new Set(['duplicate-of', 'derived-from', 'attributed-to', 'impersonates', 'targets', 'located-at']);

/**
 * STIX 2.0 and 2.1 bundles, or a list of objects. Identities, infrastructure and observables become entities,
 * relationships between them dependencies; the rest is counted by type. The latest version of an object counts; what is
 * revoked does not. Markings that restrict sharing are told. O(objects).
 */
export function readStix(text: string, fileName: string): Result<Dataset> {
  const parsed = readForeignJson(text);
  if (!parsed.ok) return parsed;
  const bundle = asObject(parsed.value);
  const given =
    bundle === null
      ? parsed.value
      : bundle['type'] === 'bundle' || bundle['objects'] !== undefined
        ? (bundle['objects'] ?? [])
        : [bundle];
  if (!Array.isArray(given)) return fail(makeProblem('expectedList', 'objects', { value: shown(given) }));
  const draft = makeDraft(fileName, 'STIX');
  const objects = latest(draft, given, bundle === null ? '' : 'objects');
  const source = draft.source({ title: '', publisher: 'STIX', grade: 'unknown' }, '');
  for (const object of objects.values()) addEntity(draft, object, source);
  for (const object of objects.values())
    if (object.type === 'relationship') addRelationship(draft, object, objects, source);
  return draft.finish();
}

function latest(draft: Draft, given: readonly unknown[], base: string): ReadonlyMap<string, StixObject> {
  const objects = new Map<string, StixObject>();
  for (const [i, value] of given.entries()) {
    const path = `${base}[${i}]`;
    const [id, type, data] = [textAt(value, 'id'), textAt(value, 'type'), asObject(value)];
    if (data === null) draft.refuse('expectedObject', path, { value: shown(value) });
    else if (id === undefined) draft.refuse('missing', join(path, 'id'));
    else if (type === undefined) draft.refuse('missing', join(path, 'type'));
    else {
      const held = objects.get(id);
      const newer = held === undefined || (textAt(data, 'modified') ?? '') >= (textAt(held.data, 'modified') ?? '');
      if (newer) objects.set(id, { id, type, data, path });
    }
  }
  return objects;
}

function addEntity(draft: Draft, { id, type, data, path }: StixObject, source: string): void {
  if (type === 'relationship') return;
  const cls = textAt(data, 'identity_class');
  const kind =
    type === 'identity' ? (cls === 'class' ? undefined : (classes.get(cls ?? '') ?? 'company')) : kinds.get(type);
  if (type === 'marking-definition') {
    const tlp = textAt(data, 'definition', 'tlp') ?? textAt(data, 'name');
    if (tlp !== undefined && !/^(tlp:)?(white|clear)$/i.test(tlp)) draft.count('sharingRestricted', tlp, path);
    else draft.leaveOut(type, path);
    return;
  }
  if (kind === undefined || data['revoked'] === true) {
    draft.leaveOut(data['revoked'] === true ? `${type} (revoked)` : type, path);
    return;
  }
  const name =
    textAt(data, 'name') ??
    textAt(data, 'value') ??
    textAt(data, 'display_name') ??
    textAt(data, 'user_id') ??
    textAt(data, 'number');
  draft.entity(id, { kind, name: name ?? id, description: textAt(data, 'description'), source }, path);
}

function addRelationship(
  draft: Draft,
  { id, data, path }: StixObject,
  objects: ReadonlyMap<string, StixObject>,
  source: string,
): void {
  const word = textAt(data, 'relationship_type');
  const ends = ['source_ref', 'target_ref'].map((name) => ({ name, ref: textAt(data, name) }));
  for (const { name, ref } of ends) {
    if (ref === undefined) draft.refuse('missing', join(path, name));
    else if (!objects.has(ref)) draft.warn('danglingReference', join(path, name), { id: ref });
  }
  if (word === undefined) {
    draft.refuse('missing', join(path, 'relationship_type'));
    return;
  }
  const [from, to] = ends.map(({ ref }) => draft.find(ref ?? ''));
  if (from === undefined || to === undefined || dropped.has(word) || data['revoked'] === true) {
    draft.leaveOut(`relationship: ${word}`, path);
    return;
  }
  const own = dependencyKindIds.find((one) => one.toLowerCase() === word.replace(/[_-]/g, '').toLowerCase());
  const known = own ?? meanings.get(word);
  if (known === undefined) draft.count('genericLink', word, path);
  const valid = periodOf(data);
  draft.dependency(
    id,
    { kind: known ?? 'dependsOn', from, to, label: word },
    { source, valid, locator: id, note: asText(field(data, 'description')) },
    path,
  );
}

function periodOf(data: JsonObject): Period {
  const [from, to] = ['start_time', 'stop_time'].map((name) => readDate(textAt(data, name) ?? ''));
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
