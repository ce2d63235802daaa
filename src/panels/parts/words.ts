import type { Catalogue, MessageKey } from '../../messages/catalogue.ts';
import type { Phrase, PhraseValue } from '../../messages/phrase.ts';
import type { Speaker } from '../../messages/say.ts';
import {
  say,
  sayChance,
  sayDate,
  sayLabelled,
  sayList,
  sayNumber,
  sayShare,
  sayShareRange,
} from '../../messages/say.ts';
import type { Dataset, EntityId, LocalText, Share } from '../../model/types.ts';
import { localText, titleOf } from '../../view/names.ts';

type PhraseParams = Readonly<Record<string, PhraseValue>>;

/** Everything a panel needs to put values into the reader's words. */
export interface Words {
  readonly speaker: Speaker;
  readonly language: string;
  readonly say: (phrase: Phrase) => string;
  readonly text: (key: MessageKey, params?: PhraseParams) => string;
  /** The word for an id from data (`facts.grade.press`); the id itself when the catalogue has none. */
  readonly word: (prefix: string, id: string, suffix?: string) => string;
  readonly has: (key: string) => key is MessageKey;
  readonly name: (entity: EntityId) => string;
  /** The short name where there is one: for chains, routes and lists. */
  readonly short: (entity: EntityId) => string;
  /** "Label: value" with the colon of the language. */
  readonly labelled: (label: string, value: string) => string;
  readonly local: (text: LocalText | undefined) => string;
  readonly number: (value: number) => string;
  readonly share: (fraction: number) => string;
  readonly shareOf: (share: Share | undefined) => string;
  readonly range: (low: number, high: number) => string;
  readonly chance: (chance: number) => string;
  readonly date: (date: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly region: (code: string) => string;
}

const made = new WeakMap<Speaker, Words>();

/** The words of a speaker; the same object for the same speaker, so that components keep their memo. */
export function wordsOf(speaker: Speaker, dataset: Dataset | null): Words {
  const known = made.get(speaker);
  if (known !== undefined) return known;
  const words = makeWords(speaker, dataset);
  made.set(speaker, words);
  return words;
}

function makeWords(speaker: Speaker, dataset: Dataset | null): Words {
  const { language } = speaker;
  const catalogue: Catalogue = speaker.catalogue;
  const has = (key: string): key is MessageKey => Object.hasOwn(catalogue, key);
  const text = (key: MessageKey, params?: PhraseParams) =>
    say(speaker, params === undefined ? { key } : { key, params });
  const titles = new Map(dataset?.entities.map((entity) => [entity.id, titleOf(entity, speaker)]));
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  return {
    speaker,
    language,
    say: (phrase) => say(speaker, phrase),
    text,
    has,
    word: (prefix, id, suffix = '') => {
      const key = `${prefix}.${id}${suffix}`;
      return has(key) ? text(key) : id;
    },
    name: speaker.nameOf,
    short: (entity) => titles.get(entity) ?? speaker.nameOf(entity),
    labelled: (label, value) => sayLabelled(speaker, label, value),
    local: (local) => (local === undefined ? '' : localText(local, language)),
    number: (value) => sayNumber(language, value),
    share: (fraction) => sayShare(language, fraction),
    shareOf: (share) => {
      if (share === undefined) return '–';
      if (share === 'unknown') return text('panels.value.unknown');
      if (share.min === share.max) return sayShare(language, share.min);
      if (share.minOpen === true && share.max === 1) return text('panels.share.above', { share: { share: share.min } });
      return sayShareRange(language, share.min, share.max);
    },
    range: (low, high) => sayShareRange(language, low, high),
    chance: (chance) => sayChance(language, chance),
    date: (date) => sayDate(language, date),
    list: (items) => sayList(language, items),
    region: (code) => {
      const country = code.split('-')[0] ?? code;
      return /^[A-Z]{2}$/.test(country) ? (regions.of(country) ?? code) : code;
    },
  };
}
