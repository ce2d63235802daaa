import type {
  Citation,
  Claim,
  ControlRight,
  Dataset,
  Dependency,
  Entity,
  EntityId,
  LocalText,
  Requirement,
  Stake,
} from '../model/types.ts';
import type { Cover } from './redactNames.ts';

/** The parts of a dataset under a cover; scenarios use them as well. */
export interface Covered {
  readonly entity: (entity: Entity) => Entity;
  readonly stake: (stake: Stake) => Stake;
  readonly right: (right: ControlRight) => ControlRight;
  readonly dependency: (dependency: Dependency) => Dependency;
  readonly text: (text: LocalText, about?: readonly EntityId[]) => LocalText;
  readonly dataset: (dataset: Dataset) => Dataset;
}

/**
 * Covers data: new ids and names, texts that name somebody left out, and in `structure` every text, address, identifier,
 * event, count, statement and reported route. Shares, dates, kinds and grades stay, so figures of influence and reach
 * come out the same. The input is not changed. O(size).
 */
export function coverWith(cover: Cover): Covered {
  const bare = cover.level === 'structure';
  const kept = <T extends object>(value: T | undefined, key: string) => (value === undefined ? {} : { [key]: value });
  const line = (text: string) => (bare || cover.names(text) ? (Object.values(cover.leftOut)[0] ?? '') : text);
  const text = (local: LocalText, about: readonly EntityId[] = []): LocalText =>
    bare || about.some((id) => cover.role(id) !== undefined) || Object.values(local).some(cover.names)
      ? cover.leftOut
      : local;
  const optional = (local: LocalText | undefined, key: string, about: readonly EntityId[] = []) =>
    local === undefined || bare ? {} : kept(text(local, about), key);
  const citation = ({ source, locator }: Citation): Citation => ({
    source: cover.source(source),
    ...(locator === undefined || bare || cover.names(locator) ? {} : { locator }),
  });
  const claims = <T extends Claim>(list: readonly T[], id: string, about: readonly EntityId[]): readonly T[] =>
    list.map(({ by, note, ...claim }, index) => ({
      ...(claim as T),
      id: cover.fact(id) === id ? claim.id : `${cover.fact(id)}:${index + 1}`,
      citations: claim.citations.map(citation),
      ...(by === undefined ? {} : { by: line(by) }),
      ...optional(note, 'note', about),
    }));
  const entity = (one: Entity): Entity => {
    const names = cover.role(one.id);
    const { description, citations, ...rest } = one;
    if (names === undefined)
      return { ...rest, citations: citations.map(citation), ...optional(description, 'description') };
    const { kind, exists, dispersed, unnamed, jurisdiction } = one;
    return {
      id: cover.entity(one.id),
      kind,
      names,
      exists,
      citations: citations.map(citation),
      ...(dispersed === undefined ? {} : { dispersed }),
      ...(unnamed === undefined ? {} : { unnamed }),
      ...(jurisdiction === undefined || bare ? {} : { jurisdiction }),
    };
  };
  const stake = ({ shareClass, ...one }: Stake): Stake => ({
    ...one,
    id: cover.fact(one.id),
    owner: cover.entity(one.owner),
    target: cover.entity(one.target),
    ...(shareClass === undefined || bare ? {} : { shareClass: line(shareClass) }),
    claims: claims(one.claims, one.id, [one.owner, one.target]),
  });
  const right = ({ label, partners, ...one }: ControlRight): ControlRight => ({
    ...one,
    id: cover.fact(one.id),
    holder: cover.entity(one.holder),
    target: cover.entity(one.target),
    ...(partners === undefined ? {} : { partners: partners.map(cover.entity) }),
    ...optional(label, 'label', [one.holder, one.target]),
    claims: claims(one.claims, one.id, [one.holder, one.target]),
  });
  const dependency = ({ label, description, causeGroup, ...one }: Dependency): Dependency => ({
    ...one,
    id: cover.fact(one.id),
    from: cover.entity(one.from),
    to: cover.entity(one.to),
    ...optional(label, 'label', [one.from, one.to]),
    ...optional(description, 'description', [one.from, one.to]),
    ...(causeGroup === undefined ? {} : { causeGroup: line(causeGroup) }),
    claims: claims(one.claims, one.id, [one.from, one.to]),
  });
  const requirement = ({ label, ...one }: Requirement): Requirement => ({
    ...one,
    id: cover.fact(one.id),
    target: cover.entity(one.target),
    all: one.all.map(cover.fact),
    ...optional(label, 'label', [one.target]),
    claims: claims(one.claims, one.id, [one.target]),
  });
  // A series joins counts: one that names somebody gets another name, the same for all of its counts.
  const series = new Map<string, string>();
  const coverSeries = (name: string): string => {
    if (!cover.names(name)) return name;
    const made = series.get(name) ?? `series${series.size + 1}`;
    series.set(name, made);
    return made;
  };
  const opening = ({ asOf, entities, owner, target, start, reached }: Dataset['opening']): Dataset['opening'] => ({
    ...(asOf === undefined ? {} : { asOf }),
    ...(entities === undefined ? {} : { entities: entities.map(cover.entity) }),
    ...(owner === undefined ? {} : { owner: cover.entity(owner) }),
    ...(target === undefined ? {} : { target: cover.entity(target) }),
    ...(start === undefined ? {} : { start: cover.entity(start) }),
    ...(reached === undefined ? {} : { reached: cover.entity(reached) }),
  });
  const dataset = (data: Dataset): Dataset => ({
    id: bare || cover.names(data.id) ? 'redacted' : `${data.id}-redacted`,
    title: text(data.title),
    ...optional(data.summary, 'summary'),
    licence: bare ? '-' : line(data.licence),
    opening: opening(data.opening),
    entities: data.entities.map(entity),
    stakes: data.stakes.map(stake),
    controlRights: data.controlRights.map(right),
    dependencies: data.dependencies.map(dependency),
    requirements: data.requirements.map(requirement),
    sources: data.sources.map(({ url, note, title, publisher, ...one }) => ({
      ...one,
      id: cover.source(one.id),
      title: line(title),
      publisher: line(publisher),
      ...(url === undefined || bare || cover.names(url) || cover.names(title) ? {} : { url }),
      ...(note === undefined || bare ? {} : { note: line(note) }),
    })),
    events: bare
      ? []
      : data.events.map((event) => ({
          ...event,
          id: cover.fact(event.id),
          entities: event.entities.map(cover.entity),
          title: text(event.title, event.entities),
          ...optional(event.text, 'text', event.entities),
          citations: event.citations.map(citation),
        })),
    counts: bare
      ? []
      : data.counts.map(({ note, area, partOf, ...count }) => ({
          ...count,
          id: cover.fact(count.id),
          about: cover.entity(count.about),
          series: coverSeries(count.series),
          ...(partOf === undefined ? {} : { partOf: coverSeries(partOf) }),
          ...(area === undefined || cover.names(area) ? {} : { area }),
          label: text(count.label),
          ...optional(note, 'note'),
          citations: count.citations.map(citation),
        })),
    routes: bare
      ? []
      : data.routes.map(({ caveat, ...route }) => ({
          ...route,
          id: cover.fact(route.id),
          title: text(route.title),
          by: line(route.by),
          ...optional(caveat, 'caveat'),
          steps: route.steps.map((step) => ({
            ...step,
            at: cover.entity(step.at),
            by: step.by.map(cover.fact),
            text: text(step.text, [step.at]),
            citations: step.citations.map(citation),
          })),
          citations: route.citations.map(citation),
        })),
    statements: bare
      ? []
      : data.statements
          .filter((one) => !one.facts.some((id) => cover.role(id) !== undefined))
          .map((one) => ({
            ...one,
            id: cover.fact(one.id),
            text: text(one.text),
            facts: one.facts.map(cover.fact),
            citations: one.citations.map(citation),
          })),
  });
  return { entity, stake, right, dependency, text, dataset };
}
