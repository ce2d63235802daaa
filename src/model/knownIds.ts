import type { KnownIds, Reading } from './reading.ts';
import { shown } from './reading.ts';

type Raw = Readonly<Record<string, unknown>>;

const factLists = [
  'stakes',
  'controlRights',
  'dependencies',
  'requirements',
  'events',
  'counts',
  'routes',
  'statements',
] as const;

/** Collects all ids of the raw input, before any of it is judged. O(size). */
export function collectIds(input: unknown): KnownIds {
  const entities = new Map<string, { readonly kind: unknown; readonly dispersed: boolean }>();
  const sources = new Set<string>();
  const dependencies = new Set<string>();
  const facts = new Set<string>();
  for (const [item, id] of itemsOf(input, 'entities')) {
    entities.set(id, { kind: item['kind'], dispersed: item['dispersed'] === true });
    facts.add(id);
  }
  for (const [, id] of itemsOf(input, 'sources')) sources.add(id);
  for (const name of factLists) {
    for (const [item, id] of itemsOf(input, name)) {
      facts.add(id);
      if (name === 'dependencies') dependencies.add(id);
      for (const [i, claim] of claimsOf(item).entries()) facts.add(claimId(claim, id, i));
    }
  }
  return { entities, sources, dependencies, facts };
}

/** Reports ids that stand twice: entities and facts share one space, sources and claims have one each. O(size). */
export function checkUniqueIds(input: unknown, reading: Reading): void {
  const facts = new Map<string, string>();
  const sources = new Map<string, string>();
  const claims = new Map<string, string>();
  const take = (seen: Map<string, string>, id: string, path: string): void => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    else reading.report('duplicateId', path, { id: shown(id), first });
  };
  for (const [, id, i] of itemsOf(input, 'sources')) take(sources, id, `sources[${i}].id`);
  for (const name of ['entities', ...factLists]) {
    for (const [item, id, i] of itemsOf(input, name)) {
      take(facts, id, `${name}[${i}].id`);
      for (const [k, claim] of claimsOf(item).entries()) {
        take(claims, claimId(claim, id, k), `${name}[${i}].claims[${k}].id`);
      }
    }
  }
}

function* itemsOf(input: unknown, name: string): Generator<readonly [Raw, string, number]> {
  const items = (input as Raw)[name];
  if (!Array.isArray(items)) return;
  for (let i = 0; i < items.length; i += 1) {
    const item: unknown = items[i];
    if (typeof item !== 'object' || item === null) continue;
    const id = (item as Raw)['id'];
    if (typeof id === 'string') yield [item as Raw, id, i];
  }
}

function claimsOf(item: Raw): readonly unknown[] {
  const claims = item['claims'];
  return Array.isArray(claims) ? claims : [];
}

function claimId(claim: unknown, fact: string, index: number): string {
  const id = typeof claim === 'object' && claim !== null ? (claim as Raw)['id'] : undefined;
  return typeof id === 'string' && id !== '' ? id : `${fact}#${index + 1}`;
}
