import { type Speaker, say, sayShare } from '../messages/say.ts';
import { assetKinds, type Count, type Entity, type EntityId } from '../model/types.ts';
import type { DrawnNode, Family, MarkState } from './drawing.ts';
import { keepTrue } from './factState.ts';
import { factsAround } from './factsAround.ts';
import { cutText, textWidth } from './measureText.ts';
import { codeOf, nativeNameOf, titleOf } from './names.ts';
import type { Picture } from './picture.ts';
import { spokenEntity } from './spokenEntity.ts';

const widest = 158;
const icon = 20;
/** Room beside the words of a pill; cards have 14. */
export const pillSide = 16;

/** Entities as cards, pills and sheets, their size by the words on them. O(shown · facts around). */
export function drawCards(
  picture: Picture,
  parties: ReadonlyMap<EntityId, Family>,
  gone: ReadonlyMap<EntityId, 'cut' | 'ended'>,
): DrawnNode[] {
  return [...picture.entities.values()]
    .filter((entity) => picture.visible.ids.has(entity.id))
    .map((entity) => drawCard(picture, entity, parties.get(entity.id) ?? 'neutral', gone.get(entity.id) ?? null));
}

function drawCard(picture: Picture, entity: Entity, family: Family, gone: 'cut' | 'ended' | null): DrawnNode {
  const { speaker } = picture;
  const shape = shapeOf(entity);
  const name = titleOf(entity, speaker);
  const title = cutText(name, widest, 12.5, 500);
  const { native, code } = secondLine(entity, name);
  const figure = figureOf(picture, entity);
  const state = cardState(picture, entity, gone);
  const tag = tagOf(entity, state, speaker);
  const second = [native, code].filter((part) => part !== undefined).join(' · ');
  const lines = 1 + Number(second !== '') + Number(figure !== undefined);
  const side = shape === 'pill' ? pillSide : 14;
  const text = Math.max(
    icon + textWidth(title, 12.5, 500),
    textWidth(second, 11, 400),
    textWidth(figure ?? '', 11, 600),
  );
  const around = picture.visible.around.get(entity.id);
  return {
    id: entity.id,
    kind: entity.kind,
    ...(entity.dispersed === true ? { dispersed: true } : {}),
    shape,
    width: Math.max(shape === 'card' ? 132 : 100, 2 * Math.ceil((text + 2 * side) / 2)),
    height: [0, 42, 54, 70][lines] ?? 70,
    title,
    ...(native === undefined ? {} : { native }),
    ...(code === undefined ? {} : { code }),
    ...(figure === undefined ? {} : { figure }),
    ...(tag === undefined ? {} : { tag }),
    ...(around === undefined ? {} : { more: { ...around, words: moreWords(around, speaker) } }),
    accent: family,
    standing: 'stated',
    state,
    spoken: spokenEntity(picture, entity, tag),
  };
}

/** Native name and code; where both don't fit, the exchange code gives way, then the name is cut. */
function secondLine(entity: Entity, name: string): { native: string | undefined; code: string | undefined } {
  const nativeName = nativeNameOf(entity, name);
  const full = codeOf(entity);
  if (nativeName === undefined) return { native: undefined, code: full };
  const fits = (code: string | undefined): boolean =>
    textWidth(code === undefined ? nativeName : `${nativeName} · ${code}`, 11, 400) <= widest + icon;
  const code = fits(full) ? full : entity.jurisdiction;
  const room = widest + icon - (code === undefined ? 0 : textWidth(` · ${code}`, 11, 400));
  return { native: cutText(nativeName, room, 11, 400), code };
}

/** Card for a party, sheet for data, pill for every other asset. */
export function shapeOf(entity: Pick<Entity, 'kind'>): DrawnNode['shape'] {
  if (entity.kind === 'dataset') return 'sheet';
  return (assetKinds as readonly string[]).includes(entity.kind) ? 'pill' : 'card';
}

function cardState(picture: Picture, entity: Entity, gone: 'cut' | 'ended' | null): MarkState {
  const { view, lit, answer } = picture;
  const end = lit.route?.entities[lit.route.entities.length - 1];
  const onRoute =
    lit.route?.entities.includes(entity.id) === true &&
    lit.entities.has(entity.id) &&
    picture.carried?.fallen.has(entity.id) === true;
  const selected = view.selected === entity.id;
  const inGroup = (prefix: string): boolean =>
    answer?.groups.some((group) => group.id.startsWith(prefix) && group.entities.includes(entity.id)) === true;
  const exposure = view.lens === 'exposure';
  const start = exposure && (view.from.includes(entity.id) || lit.route?.entities[0] === entity.id);
  const cut = gone === 'cut' || lit.cut?.entities.includes(entity.id) === true;
  return keepTrue({
    selected,
    start,
    cut,
    onRoute,
    reached: exposure && !start && ((end === entity.id && onRoute) || (lit.route === null && inGroup('reached'))),
    choke: exposure && inGroup('choke'),
    conflict: isHinge(picture, entity.id),
    dimmed:
      lit.active &&
      !lit.entities.has(entity.id) &&
      !selected &&
      !start &&
      (lit.upTo !== undefined || !touchesLit(picture, entity.id)),
    ended: gone === 'ended',
    added: gone === null && isNew(picture, entity.id),
  });
}

/** The party on both sides: named first in its conflict, or at the head of a chain and of a route. */
function isHinge({ answer }: Picture, id: EntityId): boolean {
  if (answer?.measure === 'oversight.conflicts') return answer.groups.some((group) => group.entities[0] === id);
  if (answer?.measure !== 'oversight.joint') return false;
  return [answer.chains, answer.routes].every((list) => list.some(({ entities }) => entities[0] === id));
}

/** Not there without the scenario, or on the other day of a comparison. */
function isNew({ before, compared }: Picture, id: EntityId): boolean {
  const was = before ?? compared;
  return was !== undefined && !was.entities.some((entity) => entity.id === id);
}

function touchesLit(picture: Picture, id: EntityId): boolean {
  return factsAround(picture.at, id).facts.some((fact) => picture.lit.facts.has(fact));
}

function tagOf(entity: Entity, state: MarkState, speaker: Speaker): string | undefined {
  const order = ['cut', 'ended', 'start', 'reached', 'conflict', 'choke', 'added'] as const;
  const first = order.find((name) => state[name] === true);
  if (first !== undefined) return say(speaker, { key: `picture.tag.${first}` });
  return entity.unnamed === true ? say(speaker, { key: 'picture.tag.unnamed' }) : undefined;
}

function shortName(picture: Picture, id: EntityId): string {
  const entity = picture.entities.get(id);
  return entity === undefined ? picture.speaker.nameOf(id) : titleOf(entity, picture.speaker);
}

/** The lens's figure: the share of the target asked about, or the newest count. */
function figureOf(picture: Picture, entity: Entity): string | undefined {
  const { answer, view, speaker, at } = picture;
  if (view.lens === 'influence' || view.lens === 'oversight') {
    const figure = answer?.figures.find(
      ({ from, to, value }) => from === entity.id && to !== undefined && to !== entity.id && value.type === 'share',
    );
    if (figure?.to === undefined || figure.value.type !== 'share') return undefined;
    const { value, low, high } = figure.value;
    const share =
      low !== undefined && high !== undefined && low !== high
        ? { shareRange: [low, high] as const }
        : sayShare(speaker.language, value);
    return cutText(
      say(speaker, { key: 'picture.figure.of', params: { share, target: shortName(picture, figure.to) } }),
      widest + icon,
      11,
      600,
    );
  }
  const counts = at.counts.filter((count) => count.about === entity.id && count.subset !== true);
  const newest = counts.reduce<Count | undefined>(
    (best, count) => (best === undefined || rankOf(count) > rankOf(best) ? count : best),
    undefined,
  );
  if (newest === undefined) return undefined;
  const words = say(speaker, { key: `picture.figure.count.${newest.unit}`, params: { count: newest.value } });
  return newest.approximate === true ? say(speaker, { key: 'picture.figure.about', params: { count: words } }) : words;
}

function rankOf(count: Count): string {
  return `${count.doubtful === true ? 0 : 1} ${count.area === undefined || count.area === 'world' ? 1 : 0} ${count.asOf} ${count.id}`;
}

function moreWords(around: { owners: number; owned: number; links: number }, speaker: Speaker): string {
  const parts = (['owners', 'owned', 'links'] as const)
    .filter((side) => around[side] > 0)
    .map((side) => say(speaker, { key: `picture.more.${side}`, params: { count: around[side] } }));
  return parts.reduce((first, rest) => say(speaker, { key: 'picture.spoken.comma', params: { first, rest } }));
}
