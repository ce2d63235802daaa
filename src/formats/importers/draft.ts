import { makeDataset } from '../../model/dataset.ts';
import { dayAfter, firstDay } from '../../model/partialDate.ts';
import { fail, type Problem, type Result } from '../../model/problem.ts';
import {
  assetKinds,
  type Claim,
  type ControlRightKind,
  type Dataset,
  type DependencyKind,
  type EntityKind,
  type LocalText,
  type Period,
  type Share,
  type SourceGrade,
} from '../../model/types.ts';
import { byScript, cleanId, cleanLine, cleanParagraph, looksLikeMarkup } from './cleanText.ts';
import { joinVotes } from './joinVotes.ts';
import { makeNotices, type Notices } from './notices.ts';

/** A source as a file names it. */
export interface DraftSource {
  readonly title: string;
  readonly publisher: string;
  readonly published?: string | null | undefined;
  readonly url?: string | undefined;
  readonly grade: SourceGrade;
}

/** An entity as a file has it; text is cleaned here, and what the model can't take is told. */
export interface DraftEntity {
  readonly kind: EntityKind;
  readonly name?: string | undefined;
  readonly names?: LocalText | undefined;
  readonly aliases?: readonly string[];
  readonly jurisdiction?: string | undefined;
  readonly identifiers?: Readonly<Record<string, string>>;
  readonly exists?: Period;
  readonly description?: string | undefined;
  readonly unnamed?: boolean;
  /** Many small holders under one name. */
  readonly dispersed?: boolean;
  /** True: known by its number only; what the file says of it elsewhere takes this place. */
  readonly provisional?: boolean;
  readonly source?: string;
}

type ClaimDraft = Partial<Pick<Claim, 'doubtful' | 'planned'>> & {
  readonly valid?: Period;
  readonly source: string;
  readonly locator?: string | undefined;
  readonly note?: string | undefined;
  readonly capital?: Share | undefined;
  readonly voting?: Share | undefined;
};

type Section = 'entities' | 'stakes' | 'controlRights' | 'dependencies' | 'sources';
type Item = Record<string, unknown>;

/** Collects what a foreign file says and makes one Dataset of it, with problems that point into that file. */
export interface Draft extends Notices {
  /** Adds a source, or finds the same one; the answer is its id. */
  readonly source: (source: DraftSource, path: string) => string;
  /** Adds the entity under the file's own key, or keeps the one there. The answer is its id in the dataset. */
  readonly entity: (key: string, entity: DraftEntity, path: string) => string;
  /** The id of an entity added under this key; undefined when there is none. */
  readonly find: (key: string) => string | undefined;
  readonly kindOf: (id: string) => EntityKind | undefined;
  readonly stake: (
    key: string,
    given: { readonly owner: string; readonly target: string; readonly nominee?: boolean; readonly indirect?: boolean },
    claims: readonly ClaimDraft[],
    path: string,
  ) => void;
  readonly right: (
    key: string,
    given: {
      readonly kind: ControlRightKind;
      readonly holder: string;
      readonly target: string;
      readonly label?: string;
    },
    claims: readonly ClaimDraft[],
    path: string,
  ) => void;
  readonly dependency: (
    key: string,
    given: {
      readonly kind: DependencyKind;
      readonly from: string;
      readonly to: string;
      readonly label?: string | undefined;
    },
    claim: ClaimDraft,
    path: string,
  ) => void;
  /** The Dataset, or every error with its place in the file. Nothing is half-loaded. O(size). */
  readonly finish: () => Result<Dataset>;
}

/** A fresh draft. `fileName` becomes the title of the dataset, `format` its id's beginning. */
export function makeDraft(fileName: string, format: string): Draft {
  const notices = makeNotices();
  const items: Record<Section, Item[]> = { entities: [], stakes: [], controlRights: [], dependencies: [], sources: [] };
  const places: Record<Section, string[]> = {
    entities: [],
    stakes: [],
    controlRights: [],
    dependencies: [],
    sources: [],
  };
  const taken = new Set<string>();
  const byKey = new Map<string, string>();
  const kinds = new Map<string, EntityKind>();
  const sourceIds = new Map<string, string>();
  const provisionals = new Map<string, Item>();
  const title = cleanLine(fileName.split(/[\\/]/).at(-1) ?? '') ?? format;

  const add = (section: Section, item: Item, path: string): void => {
    items[section].push(item);
    places[section].push(path);
  };
  const freshId = (wanted: string): string => {
    const base = cleanId(wanted) ?? 'fact';
    let id = base;
    for (let n = 2; taken.has(id); n += 1) id = `${base.slice(0, 190)}~${n}`;
    taken.add(id);
    return id;
  };
  const line = (text: string | undefined, path: string): string | undefined => {
    const clean = text === undefined ? null : cleanLine(text);
    if (clean !== null && looksLikeMarkup(clean)) notices.count('markupInText', clean, path);
    return clean ?? undefined;
  };
  const isAsset = (id: string): boolean => (assetKinds as readonly string[]).includes(kinds.get(id) ?? '');
  const claimOf = ({ source, locator, note, ...rest }: ClaimDraft): Item => ({
    ...defined(rest),
    citations: [defined({ source, locator: locator === undefined ? undefined : (cleanLine(locator) ?? undefined) })],
    standing: 'stated',
    ...(note === undefined || cleanParagraph(note) === null ? {} : { note: byScript(cleanParagraph(note) ?? note) }),
  });
  /** Registers do hold records that end before they begin: such a claim holds on no day, and is told. */
  const possible = (claims: readonly ClaimDraft[], path: string): readonly ClaimDraft[] =>
    claims.filter(({ valid }) => {
      if (contradicts(valid)) notices.count('datesContradict', spanOf(valid), path);
      return !contradicts(valid);
    });
  const holdable = (what: string, owner: string, target: string, path: string): boolean => {
    if (!isAsset(owner) && !isAsset(target)) return true;
    notices.count('holdingOfAsset', what, path);
    return false;
  };

  const entityItem = (id: string, entity: DraftEntity, path: string): Item => {
    const name = line(entity.name, path) ?? id;
    const aliases = [...new Set((entity.aliases ?? []).flatMap((alias) => line(alias, path) ?? []))];
    const country = entity.jurisdiction?.toUpperCase().replace('_', '-');
    const fits = country !== undefined && /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(country);
    if (country !== undefined && !fits) notices.count('jurisdictionLeftOut', country, path);
    if (contradicts(entity.exists)) notices.count('datesContradict', spanOf(entity.exists), path);
    const description = entity.description === undefined ? null : cleanParagraph(entity.description);
    const others = aliases.filter((alias) => alias !== name).slice(0, 200);
    return defined({
      id,
      kind: entity.kind,
      names: entity.names ?? byScript(name),
      aliases: others.length > 0 ? others : undefined,
      jurisdiction: fits ? country : undefined,
      identifiers: identifiersOf(entity.identifiers),
      exists: contradicts(entity.exists) ? undefined : entity.exists,
      description: description === null ? undefined : byScript(description),
      unnamed: entity.unnamed === true ? true : undefined,
      dispersed: entity.dispersed === true ? true : undefined,
      citations: entity.source === undefined ? [] : [{ source: entity.source }],
    });
  };

  return {
    ...notices,
    source: (source, path) => {
      const url = source.url === undefined || /^https:\/\/[^\s"'<>\\]+$/i.test(source.url) ? source.url : undefined;
      const fine = url === undefined || (URL.canParse(url) && url.length <= 2_000);
      if (source.url !== undefined && (url === undefined || !fine)) notices.count('addressLeftOut', source.url, path);
      const item = defined({
        title: line(source.title, path) ?? title,
        publisher: line(source.publisher, path) ?? format,
        published: source.published ?? undefined,
        url: fine ? url : undefined,
        grade: source.grade,
      });
      const key = JSON.stringify(item);
      const held = sourceIds.get(key);
      if (held !== undefined) return held;
      const id = `source-${sourceIds.size + 1}`;
      sourceIds.set(key, id);
      add('sources', { id, ...item }, path);
      return id;
    },
    entity: (key, entity, path) => {
      const held = byKey.get(key);
      const provisional = held === undefined ? undefined : provisionals.get(held);
      if (held !== undefined && (provisional === undefined || entity.provisional === true)) return held;
      const id = held ?? freshId(key);
      byKey.set(key, id);
      kinds.set(id, entity.kind);
      const item = entityItem(id, entity, path);
      if (provisional !== undefined) Object.assign(provisional, item);
      else add('entities', item, path);
      if (entity.provisional === true) provisionals.set(id, item);
      else provisionals.delete(id);
      return id;
    },
    find: (key) => byKey.get(key),
    kindOf: (id) => kinds.get(id),
    stake: (key, given, claims, path) => {
      if (!holdable(key.split(':')[0] ?? '', given.owner, given.target, path)) return;
      const held = possible(claims, path);
      if (held.length > 0) add('stakes', { id: freshId(key), ...defined(given), claims: held.map(claimOf) }, path);
    },
    right: (key, given, claims, path) => {
      if (!holdable(given.kind, given.holder, given.target, path)) return;
      if (given.holder === given.target) {
        notices.count('ofItself', given.kind, path);
        return;
      }
      const label = line(given.label, path);
      const item = { ...given, label: label === undefined ? undefined : byScript(label) };
      const held = possible(claims, path);
      if (held.length > 0)
        add('controlRights', { id: freshId(key), ...defined(item), claims: held.map(claimOf) }, path);
    },
    dependency: (key, given, claim, path) => {
      if (given.from === given.to) {
        notices.count('ofItself', given.label ?? given.kind, path);
        return;
      }
      const label = line(given.label, path);
      const item = { ...given, label: label === undefined ? undefined : byScript(label) };
      const held = possible([claim], path);
      if (held.length > 0) add('dependencies', { id: freshId(key), ...defined(item), claims: held.map(claimOf) }, path);
    },
    finish: () => {
      if (notices.errors() > 0) return fail(...notices.problems());
      if (items.entities.length === 0) notices.warn('nothingInFile', '', { file: title });
      const stakes = joinVotes(items.stakes.map((item, i) => ({ item, place: places.stakes[i] ?? '' })));
      const made = makeDataset({
        id: cleanId(`${format}-${title}`.replace(/\s+/g, '-')) ?? format,
        title: byScript(title),
        licence: 'unknown',
        ...items,
        stakes: stakes.map(({ item }) => item),
      });
      const problems = made.problems.map((problem) =>
        placed(problem, { ...places, stakes: stakes.map(({ place }) => place) }),
      );
      return made.ok ? { ...made, problems: [...notices.problems(), ...problems] } : fail(...problems);
    },
  };
}

/** A problem of the dataset, said of the place in the file that the item came from. */
function placed(problem: Problem, places: Readonly<Record<string, readonly string[]>>): Problem {
  const match = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(problem.path);
  const place = match === null ? undefined : places[match[1] ?? '']?.[Number(match[2])];
  return place === undefined || place === '' ? problem : { ...problem, path: place };
}

function contradicts(period: Period | undefined): boolean {
  const { from, to } = period ?? {};
  return from !== undefined && to !== undefined && firstDay(from) >= dayAfter(to);
}

function spanOf(period: Period | undefined): string {
  return `${period?.from ?? ''} – ${period?.to ?? ''}`;
}

/** The object without the fields that are undefined: left out and undefined are two things in the model. */
function defined(given: object): Item {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function identifiersOf(given: Readonly<Record<string, string>> | undefined): Record<string, string> | undefined {
  const entries = Object.entries(given ?? {}).flatMap(([scheme, value]) => {
    const clean = cleanLine(value);
    const key = scheme
      .replace(/[^A-Za-z0-9_.:-]/g, '-')
      .replace(/^[^A-Za-z]+/, '')
      .slice(0, 60);
    return clean === null || key === '' || key === 'constructor' || key === 'prototype' ? [] : [[key, clean] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
