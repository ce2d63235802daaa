import { type Speaker, say } from '../messages/say.ts';
import type { Dataset, Entity, EntityId, FactId, LocalText, SourceId } from '../model/types.ts';
import { makeSearch, type Removed } from './survivors.ts';

/** How much of a snapshot is shared: all of it; people as roles; only who is linked to whom, and how. */
export const redactions = ['full', 'roles', 'structure'] as const;
export type Redaction = (typeof redactions)[number];

/** New ids and names for what is covered, and what must not be found any more. */
export interface Cover {
  readonly level: Exclude<Redaction, 'full'>;
  readonly entity: (id: EntityId) => EntityId;
  readonly fact: (id: FactId) => FactId;
  readonly source: (id: SourceId) => SourceId;
  /** The new names of an entity; undefined when it keeps its own. */
  readonly role: (id: EntityId) => LocalText | undefined;
  /** Whether a text names somebody who is covered. */
  readonly names: (text: string) => boolean;
  /** Stands in the place of a text that was left out. */
  readonly leftOut: LocalText;
  readonly removed: Removed;
}

/**
 * Decides who is covered. `roles`: people, and whatever bears the name of one; `structure`: everybody and everything.
 * @param speakers one for each language in which the new names shall stand; at least one. O(size).
 */
export function makeCover(dataset: Dataset, level: Cover['level'], speakers: readonly Speaker[]): Cover {
  const people = dataset.entities.filter(({ kind, unnamed }) => kind === 'person' && unnamed !== true);
  const parts = people.flatMap((person) => namesOf(person).flatMap(partsOf));
  const search = makeSearch(parts);
  const namesSomebody = (text: string) => search(text).length > 0;
  const all = level === 'structure';
  const covered = dataset.entities.filter(
    (entity) => all || people.includes(entity) || namesOf(entity).some(namesSomebody),
  );
  const owners = new Set(dataset.stakes.map(({ owner }) => owner));
  const counts = new Map<string, number>();
  const roles = new Map<EntityId, LocalText>();
  for (const { id, kind } of covered) {
    const role = kind === 'person' && owners.has(id) ? 'shareholder' : kind;
    const count = (counts.get(role) ?? 0) + 1;
    counts.set(role, count);
    roles.set(
      id,
      localOf(speakers, (speaker) => say(speaker, { key: `share.role.${role}`, params: { count } })),
    );
  }
  const facts = factsOf(dataset);
  const oldIds = new Set([...facts, ...dataset.entities, ...dataset.sources].map(({ id }) => id));
  const bears = (id: string) => covered.some((entity) => hasToken(id, entity.id)) || namesSomebody(id);
  const touched = facts.filter(({ id, ends }) => all || bears(id) || ends.some((end) => roles.has(end)));
  const hidden = dataset.sources.filter(({ id }) => all || bears(id));
  const entityIds = renamed(covered, freePrefix('n', oldIds));
  const factIds = renamed(touched, freePrefix('f', oldIds));
  const sourceIds = renamed(hidden, freePrefix('s', oldIds));
  const identifiers = covered.flatMap((entity) => [
    ...Object.values(entity.identifiers ?? {}),
    ...(entity.aliases ?? []),
  ]);
  const titles = all
    ? [
        dataset.id,
        ...Object.values(dataset.title),
        ...dataset.sources.flatMap(({ title, publisher, url }) => [title, publisher, url ?? '']),
      ]
    : [];
  return {
    level,
    entity: (id) => entityIds.get(id) ?? id,
    fact: (id) => factIds.get(id) ?? entityIds.get(id) ?? id,
    source: (id) => sourceIds.get(id) ?? id,
    role: (id) => roles.get(id),
    names: namesSomebody,
    leftOut: localOf(speakers, (speaker) => say(speaker, { key: 'share.redact.leftOut' })),
    removed: {
      strings: [...new Set([...parts, ...covered.flatMap(namesOf), ...identifiers, ...titles])].filter(
        (text) => text !== '',
      ),
      ids: [...entityIds.keys(), ...factIds.keys(), ...sourceIds.keys()],
    },
  };
}

/** Every name of an entity. */
function namesOf({ names, shortNames, aliases }: Entity): readonly string[] {
  return [...Object.values(names), ...Object.values(shortNames ?? {}), ...(aliases ?? [])];
}

/**
 * A name and the parts by which people are called: words of three letters or more, two signs in scripts without spaces;
 * of a compact name such as 出澤剛 the first two signs, where the family name stands.
 */
function partsOf(name: string): readonly string[] {
  const parts = name.split(/[\s・·=,、()（）「」"-]+/u).filter((part) => part !== '');
  const compact = parts
    .filter((part) => /^[\p{Script=Han}]{3,}$/u.test(part))
    .map((part) => [...part].slice(0, 2).join(''));
  const long = parts.filter((part) => [...part].length >= (/^[\p{Script=Latin}.']+$/u.test(part) ? 3 : 2));
  return [name, ...long, ...compact];
}

interface Ends {
  readonly id: FactId;
  readonly ends: readonly EntityId[];
}

/** Every fact, with the entities it is about. */
function factsOf(dataset: Dataset): readonly Ends[] {
  const { stakes, controlRights, dependencies, requirements, events, counts, routes, statements } = dataset;
  return [
    ...stakes.map(({ id, owner, target }) => ({ id, ends: [owner, target] })),
    ...controlRights.map(({ id, holder, target, partners = [] }) => ({ id, ends: [holder, target, ...partners] })),
    ...dependencies.map(({ id, from, to }) => ({ id, ends: [from, to] })),
    ...requirements.map(({ id, target }) => ({ id, ends: [target] })),
    ...events.map(({ id, entities }) => ({ id, ends: entities })),
    ...counts.map(({ id, about }) => ({ id, ends: [about] })),
    ...routes.map(({ id, steps }) => ({ id, ends: steps.map(({ at }) => at) })),
    ...statements.map(({ id, facts }) => ({ id, ends: facts })),
  ];
}

/** Whether an id such as `st_son_softbank` holds another as one of its parts. */
function hasToken(id: string, token: string): boolean {
  return id === token || id.split(/[^\p{L}\p{N}]+/u).includes(token) || (token.length >= 5 && id.includes(token));
}

function renamed(list: readonly { readonly id: string }[], prefix: string): ReadonlyMap<string, string> {
  return new Map(list.map(({ id }, index) => [id, `${prefix}${index + 1}`]));
}

/** A prefix that starts no id of the data. */
function freePrefix(prefix: string, ids: ReadonlySet<string>): string {
  let free = prefix;
  while ([...ids].some((id) => id.startsWith(free))) free = `${free}_`;
  return free;
}

function localOf(speakers: readonly Speaker[], words: (speaker: Speaker) => string): LocalText {
  return Object.fromEntries(speakers.map((speaker) => [speaker.language, words(speaker)]));
}
