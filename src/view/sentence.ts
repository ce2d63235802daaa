import { say } from '../messages/say.ts';
import type { EntityId } from '../model/types.ts';
import { carriedHops } from './carriedHops.ts';
import { litUp } from './lit.ts';
import type { Picture, PictureInput } from './picture.ts';
import { sinceBefore } from './sinceBefore.ts';
import { visibleEntities } from './visible.ts';

/**
 * The picture in a few sentences: how much is on show, who stands at the top, the largest holdings, what is shared,
 * the lit route, and how much is not on show. One sentence an entry, in the reader's language. O(facts).
 */
export function describePicture(picture: Picture): string[] {
  const { at, speaker, visible, lit } = picture;
  const shown = visible.ids;
  if (shown.size === 0) return [say(speaker, { key: 'picture.sentence.empty' })];
  const stakes = at.stakes.filter(({ stake }) => shown.has(stake.owner) && shown.has(stake.target));
  const rights = at.controlRights.filter(({ fact }) => shown.has(fact.holder) && shown.has(fact.target));
  const links = at.dependencies.filter(({ fact }) => shown.has(fact.from) && shown.has(fact.to));
  const sentences = [
    say(speaker, { key: 'picture.sentence.shown', params: { count: shown.size } }),
    say(speaker, {
      key: 'picture.sentence.stakes',
      params: { stakes: stakes.length, rights: rights.length, links: links.length },
    }),
  ];
  const owned = new Set(stakes.map(({ stake }) => stake.target));
  const top = [...new Set(stakes.map(({ stake }) => stake.owner))].filter(
    (owner) => !owned.has(owner) && picture.entities.get(owner)?.dispersed !== true,
  );
  if (top.length > 0) {
    const owners = { list: top.slice(0, 5).map((entity) => ({ entity })) };
    sentences.push(say(speaker, { key: 'picture.sentence.top', params: { owners } }));
  }
  for (const stakeAt of stakes) {
    if (stakes.length > 6 && !lit.facts.has(stakeAt.stake.id)) continue;
    const { owner, target } = stakeAt.stake;
    const share = sinceBefore(stakeAt, picture.before, speaker);
    const params = { owner: { entity: owner }, target: { entity: target }, share };
    sentences.push(say(speaker, { key: 'picture.sentence.holding', params }));
  }
  for (const [system, users] of sharedSystems(picture)) {
    const params = { system: { entity: system }, users: { list: users.map((entity) => ({ entity })) } };
    sentences.push(say(speaker, { key: 'picture.sentence.shared', params }));
  }
  if (lit.route !== null) {
    const params = {
      count: lit.route.hops.length,
      entities: lit.route.entities.map((entity) => speaker.nameOf(entity)).join(' → '),
    };
    sentences.push(say(speaker, { key: 'picture.sentence.route', params }));
  }
  if (visible.hidden > 0)
    sentences.push(say(speaker, { key: 'picture.sentence.hidden', params: { count: visible.hidden } }));
  return sentences;
}

/** Systems that two or more use. */
function sharedSystems(picture: Picture): [EntityId, EntityId[]][] {
  const users = new Map<EntityId, Set<EntityId>>();
  for (const { fact } of picture.at.dependencies) {
    if (fact.kind !== 'usesSystem' || !picture.visible.ids.has(fact.from) || !picture.visible.ids.has(fact.to))
      continue;
    users.set(fact.to, (users.get(fact.to) ?? new Set()).add(fact.from));
  }
  return [...users].filter(([, list]) => list.size > 1).map(([system, list]) => [system, [...list]]);
}

/** The same from the plain input, without drawing: for the page's "in words" and for exports. */
export function describeView(input: PictureInput): string[] {
  const lit = litUp(input.view, input.answer, input.at.dataset);
  const visible = visibleEntities(input.at, input.view, lit);
  const entities = new Map(input.at.entities.map((entity) => [entity.id, entity]));
  const carried = lit.route === null ? null : carriedHops(lit.route, input);
  return describePicture({ ...input, lit, carried, visible, entities });
}
