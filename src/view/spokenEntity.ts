import { say } from '../messages/say.ts';
import type { Entity, StakeAt } from '../model/types.ts';
import { factsAround } from './factsAround.ts';
import { placeOf } from './names.ts';
import type { Picture } from './picture.ts';
import { sinceBefore } from './sinceBefore.ts';

/**
 * What the keyboard reader hears at a card: "A Holdings, company, Japan; 2 owners, owns 64.5 % of LY". At most two
 * holdings are named, with what they were before a scenario, the rest is counted. O(facts) once a day of the dataset, then O(1).
 */
export function spokenEntity(
  picture: Pick<Picture, 'at' | 'before' | 'speaker'>,
  entity: Entity,
  tag?: string,
): string {
  const { at, before, speaker } = picture;
  const kind = say(speaker, {
    key: entity.dispersed === true ? 'picture.kind.dispersed' : `picture.kind.${entity.kind}`,
  });
  const place = placeOf(entity, speaker.language);
  const name = speaker.nameOf(entity.id);
  const who =
    place === undefined
      ? say(speaker, { key: 'picture.spoken.entity', params: { name, kind } })
      : say(speaker, { key: 'picture.spoken.entityIn', params: { name, kind, place } });
  const parts: string[] = tag === undefined ? [] : [tag];
  const { owners: holders, holdings, links } = factsAround(at, entity.id);
  const owners = holders.size;
  if (owners > 0) parts.push(say(speaker, { key: 'picture.spoken.owners', params: { count: owners } }));
  if (holdings.length > 0) {
    const named = holdings.slice(0, 2).map((stakeAt) =>
      say(speaker, {
        key: isUnknown(stakeAt) ? 'picture.spoken.holdingUnknown' : 'picture.spoken.holding',
        params: { share: sinceBefore(stakeAt, before, speaker), target: { entity: stakeAt.stake.target } },
      }),
    );
    const rest = holdings.length - named.length;
    if (rest > 0) named.push(say(speaker, { key: 'picture.spoken.otherHoldings', params: { count: rest } }));
    parts.push(say(speaker, { key: 'picture.spoken.owns', params: { holdings: { list: named } } }));
  }
  if (links > 0) parts.push(say(speaker, { key: 'picture.spoken.links', params: { count: links } }));
  if (parts.length === 0) return who;
  const rest = parts.reduce((first, next) =>
    say(speaker, { key: 'picture.spoken.comma', params: { first, rest: next } }),
  );
  return say(speaker, { key: 'picture.spoken.join', params: { first: who, rest } });
}

function isUnknown({ capital, voting, stake }: StakeAt): boolean {
  return capital === 'unknown' && voting === 'unknown' && stake.nominee !== true;
}
