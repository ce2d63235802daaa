import { makeDataset } from '../../src/model/dataset.ts';
import { datasetAt, type TimeFilters } from '../../src/model/time.ts';
import type { ControlRightKind, Dataset, DatasetAt, DependencyKind, OnDate } from '../../src/model/types.ts';
import { assetKinds, controlRightKinds, dependencyKindIds, partyKinds } from '../../src/model/types.ts';

/** Everything latest, all known. */
export const latest: OnDate = { asOf: null, knownBy: null };

/**
 * A dataset in a few lines that read like the paper. One fact a line, per cent only here:
 *
 *     A 60 B                A holds 60 % of B; a second such line is a second stake
 *     A 50-75 B             a band; `A >50-75 B` and `A 50-<75 B` are open ended; `A ? B` unknown
 *     A 10/60 B             capital 10 %, votes 60 %; `-/60` votes only; `10/?` votes unknown
 *     A 60 B 2020..2023     from 2020 to 2023 (half-open); `2020..`, `..2023`; `@2023-10` a figure as of
 *     A 60 B indirect       or nominee, planned, assumed (words at the end, in any order)
 *     A boardMajority B     any kind of control right; `A concert B with C D`
 *     PC hasAccessTo SRV    any kind of dependency; `uses` = usesSystem; `d7: X hosts Y` gives it an id
 *     AND LY: d1 d2         an AND group of dependencies into LY
 *     entity M person JP    kind, jurisdiction, then `dispersed`, existence like `2020..`
 *     count R 1000 records of DB
 *
 * Ids: parties and assets are their words; stakes `A>B` (`A>B#2` the second), control rights `A boardMajority B`,
 * dependencies `X hosts Y` or as given, AND groups `AND LY` (`AND LY#2`). Kinds: `system` for what is used, hosted,
 * administered, operated or connected; `dataset` for what is stored; `company` otherwise.
 */
export function dataset(...lines: string[]): Dataset {
  const result = makeDataset(plain(...lines));
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.value;
}

/** The same, on a day: everything latest unless said. */
export function at(...lines: string[]): DatasetAt {
  return datasetAt(dataset(...lines), latest);
}

/** The same from a dataset, on a day. */
export function on(data: Dataset, asOf: string | null, filters?: TimeFilters): DatasetAt {
  return datasetAt(data, { asOf, knownBy: null } as OnDate, filters);
}

type Raw = Record<string, unknown>;

/** The lines as plain native JSON, for tests that break it before `makeDataset` sees it. */
export function plain(...lines: string[]): {
  id: string;
  entities: Raw[];
  stakes: Raw[];
  controlRights: Raw[];
  dependencies: Raw[];
  requirements: Raw[];
  counts: Raw[];
  sources: Raw[];
  [key: string]: unknown;
} {
  const entities = new Map<string, Raw>();
  const made = {
    stakes: [] as Raw[],
    controlRights: [] as Raw[],
    dependencies: [] as Raw[],
    requirements: [] as Raw[],
    counts: [] as Raw[],
  };
  const ids = new Map<string, number>();
  const unique = (id: string): string => {
    const count = (ids.get(id) ?? 0) + 1;
    ids.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  };
  const entity = (id: string, kind = 'company'): void => {
    const held = entities.get(id);
    if (held === undefined) entities.set(id, { id, kind, names: { en: id } });
    else if (kind !== 'company' && held['kind'] === 'company' && held['fixed'] !== true) held['kind'] = kind;
  };
  // Who holds or is held is a party, whatever else it does.
  const party = (id: string): void => {
    entity(id);
    const held = entities.get(id);
    if (held !== undefined && held['fixed'] !== true) Object.assign(held, { kind: 'company', fixed: true });
  };
  for (const line of lines) {
    const words = line.trim().split(/\s+/);
    const [first = '', second = '', third = '', ...rest] = words;
    if (first === 'entity') {
      const places = rest.filter((word) => /^[A-Z]{2}$/.test(word));
      const dates = rest.find((word) => word.includes('..'));
      entities.set(second, {
        id: second,
        kind: third,
        names: { en: second },
        fixed: true,
        ...(places[0] === undefined ? {} : { jurisdiction: places[0] }),
        ...(dates === undefined ? {} : { exists: period(dates) }),
        ...(rest.includes('dispersed') ? { dispersed: true } : {}),
      });
    } else if (first === 'AND') {
      const target = second.replace(/:$/, '');
      entity(target);
      const id = unique(`AND ${target}`);
      made.requirements.push({ id, target, all: words.slice(2), claims: [claim([])] });
    } else if (first === 'count') {
      const about = rest.at(-1) ?? '';
      entity(about, 'dataset');
      made.counts.push({
        id: unique(`count ${second}`),
        series: second,
        about,
        label: { en: second },
        unit: rest[0] === 'of' ? 'records' : (rest[0] ?? 'records'),
        value: Number(third),
        asOf: '2023',
        standing: 'stated',
        citations: [{ source: 'paper' }],
      });
    } else if (/^[^:]+:$/.test(first)) {
      made.dependencies.push(dependency([second, third, ...rest], entity, first.slice(0, -1)));
      unique(first.slice(0, -1));
    } else if (isDependencyKind(second)) {
      made.dependencies.push(dependency(words, entity, unique(`${first} ${verb(second)} ${third}`)));
    } else if (isControlRightKind(second)) {
      party(first);
      party(third);
      const withAt = rest.indexOf('with');
      const partners = withAt < 0 ? [] : rest.slice(withAt + 1);
      for (const partner of partners) party(partner);
      made.controlRights.push({
        id: unique(`${first} ${second} ${third}`),
        kind: second,
        holder: first,
        target: third,
        ...(partners.length > 0 ? { partners } : {}),
        claims: [claim(withAt < 0 ? rest : rest.slice(0, withAt))],
      });
    } else {
      party(first);
      party(third);
      made.stakes.push({
        id: unique(`${first}>${third}`),
        owner: first,
        target: third,
        ...(rest.includes('indirect') ? { indirect: true } : {}),
        ...(rest.includes('nominee') ? { nominee: true } : {}),
        claims: [{ ...claim(rest), ...shares(second) }],
      });
    }
  }
  for (const one of entities.values()) {
    delete one['fixed'];
    const kinds: readonly string[] = [...partyKinds, ...assetKinds];
    if (!kinds.includes(String(one['kind']))) throw new Error(`builder: no kind ${String(one['kind'])}`);
  }
  return {
    id: 'test',
    title: { en: 'Test' },
    licence: 'none',
    entities: [...entities.values()],
    sources: [{ id: 'paper', title: 'Paper', publisher: 'Test', grade: 'filing' }],
    ...made,
  };
}

function verb(word: string): string {
  return word === 'uses' ? 'usesSystem' : word;
}

function isDependencyKind(word: string): boolean {
  return (dependencyKindIds as readonly string[]).includes(verb(word));
}

function isControlRightKind(word: string): word is ControlRightKind {
  return (controlRightKinds as readonly string[]).includes(word);
}

function dependency(words: readonly string[], entity: (id: string, kind?: string) => void, id: string): Raw {
  const [from = '', word = '', to = '', ...rest] = words;
  const kind = verb(word) as DependencyKind;
  if (!isDependencyKind(kind)) throw new Error(`builder: no dependency kind ${word}`);
  const assetAt: Partial<Record<DependencyKind, string>> = {
    usesSystem: 'system',
    hosts: 'system',
    administers: 'system',
    operates: 'system',
    hasAccessTo: 'system',
    stores: 'dataset',
  };
  entity(from, kind === 'credentialFor' ? 'credentials' : kind === 'networkConnected' ? 'system' : 'company');
  entity(to, kind === 'networkConnected' ? 'system' : (assetAt[kind] ?? 'company'));
  return { id, kind, from, to, claims: [claim(rest)] };
}

function claim(words: readonly string[]): Raw {
  const dates = words.find((word) => word.includes('..') || word.startsWith('@'));
  const assumed = words.includes('assumed');
  return {
    valid: dates === undefined ? {} : period(dates),
    standing: assumed ? 'assumed' : 'stated',
    ...(assumed ? { by: 'test', citations: [] } : { citations: [{ source: 'paper' }] }),
    ...(words.includes('planned') ? { planned: true } : {}),
  };
}

function period(word: string): Raw {
  if (word.startsWith('@')) return { asOf: word.slice(1) };
  const [from = '', to = ''] = word.split('..');
  return { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
}

function shares(word: string): Raw {
  const [capital = '', voting] = word.split('/');
  return {
    ...(capital === '-' ? {} : { capital: share(capital) }),
    ...(voting === undefined || voting === '-' ? {} : { voting: share(voting) }),
  };
}

function share(word: string): unknown {
  if (word === '?') return 'unknown';
  const match = /^(>?)([\d.]+)(?:-(<?)([\d.]+))?$/.exec(word);
  if (match === null) throw new Error(`builder: no share "${word}"`);
  const [, above, low = '', below, high] = match;
  const fraction = (text: string): number => Number((Number(text) / 100).toPrecision(15));
  const max = high === undefined ? (above === '>' ? 1 : fraction(low)) : fraction(high);
  return {
    min: fraction(low),
    max,
    ...(above === '>' ? { minOpen: true } : {}),
    ...(below === '<' ? { maxOpen: true } : {}),
  };
}
