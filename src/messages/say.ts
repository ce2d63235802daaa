import type { Catalogue } from './catalogue.ts';
import { particleAfter } from './particle.ts';
import type { Phrase, PhraseValue } from './phrase.ts';

/** What a sentence needs from outside: its language, the catalogue of that language, and the names of entities. */
export interface Speaker {
  readonly language: string;
  readonly catalogue: Catalogue;
  readonly nameOf: (entity: string) => string;
}

/** Puts a phrase into words. Unknown placeholders stay visible as `{name}`: a missing parameter must not pass unseen. */
export function say(speaker: Speaker, phrase: Phrase): string {
  const template: string = speaker.catalogue[phrase.key] ?? phrase.key;
  const params = phrase.params ?? {};
  return template.replace(
    placeholder,
    (whole, name: string, forms?: string, closing = '', particle = '', stop = '') => {
      const value = params[name];
      if (value === undefined) return whole;
      const said =
        forms !== undefined && typeof value === 'number'
          ? pluralForm(speaker.language, value, forms)
          : sayValue(speaker, value);
      const words = said + closing + (particle === '' ? '' : particleAfter(said, particle));
      // A name that ends in its own full stop ("Corp.") closes the sentence as well.
      return stop === '' || words.endsWith('.') ? words : words + stop;
    },
  );
}

/** `{name}` or `{name|one:…|other:…}`, and in Korean the particle behind it in both its forms: `{name}을(를)`. */
const placeholder = /\{(\w+)(?:\|([^}]*))?\}(["”’]?)(은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로|\(이\))?(\.(?!\.))?/g;

/** One value in words: a share as per cent, a date in the reader's order, a list with the language's own "and". */
export function sayValue(speaker: Speaker, value: PhraseValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return sayNumber(speaker.language, value);
  if ('entity' in value) return speaker.nameOf(value.entity);
  if ('share' in value) return sayShare(speaker.language, value.share);
  if ('shareRange' in value) return sayShareRange(speaker.language, value.shareRange[0], value.shareRange[1]);
  if ('chance' in value) return sayChance(speaker.language, value.chance);
  if ('date' in value) return sayDate(speaker.language, value.date);
  if ('phrase' in value) return say(speaker, value.phrase);
  return sayList(
    speaker.language,
    value.list.map((item) => sayValue(speaker, item)),
  );
}

/** A label and what it is about, with the colon of the language. */
export function sayLabelled(speaker: Speaker, label: string, value: string): string {
  return say(speaker, { key: 'page.labelled', params: { label, value } });
}

/** Intl's makers are slow (tenths of a millisecond each): one is made for each language and manner, and kept. */
const kept = new Map<string, unknown>();
function keep<T>(manner: string, language: string, make: () => T): T {
  const key = `${manner} ${language}`;
  const known = kept.get(key) as T | undefined;
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}

function decimals(language: string, digits: number): Intl.NumberFormat {
  return keep(`decimals ${digits}`, language, () => new Intl.NumberFormat(language, { maximumFractionDigits: digits }));
}

function pluralForm(language: string, count: number, forms: string): string {
  const rule = keep('plural', language, () => new Intl.PluralRules(language)).select(count);
  const byRule = new Map(
    forms.split('|').map((form) => {
      const colon = form.indexOf(':');
      return [form.slice(0, colon), form.slice(colon + 1)] as const;
    }),
  );
  const form = byRule.get(rule) ?? byRule.get('other') ?? '';
  // Forms that place the number themselves may leave it out ("one holder"); only forms that never do get it in front.
  return forms.includes('#')
    ? form.replaceAll('#', sayNumber(language, count))
    : `${sayNumber(language, count)} ${form}`;
}

/** A plain number with the language's grouping, at most four decimals. */
export function sayNumber(language: string, value: number): string {
  return decimals(language, 4).format(value);
}

/** A fraction as per cent with at most two decimals: `0.645` is "64.5 %" (Japanese and Korean: "64.5%"). */
export function sayShare(language: string, fraction: number): string {
  const number = decimals(language, 2).format(fraction * 100);
  return language.startsWith('en') ? `${number}\u202f%` : `${number}%`;
}

/** A band of shares: "25–50 %"; equal ends are one figure. */
export function sayShareRange(language: string, min: number, max: number): string {
  if (min === max) return sayShare(language, min);
  const format = decimals(language, 2);
  return `${format.format(min * 100)}–${sayShare(language, max)}`;
}

/** A chance in [0, 1] with at most three significant digits: never written as per cent, so that it is not read as a share. */
export function sayChance(language: string, chance: number): string {
  const make = () => new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  return keep('chance', language, make).format(chance);
}

/** A full or partial ISO date in the reader's order. Text that is no date is returned as it is. */
export function sayDate(language: string, date: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (match === null) return date;
  const [, year, month, day] = match;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== undefined) options.month = language.startsWith('en') ? 'short' : 'long';
  if (day !== undefined) options.day = 'numeric';
  const locale = language === 'en' ? 'en-GB' : language;
  const manner = `date ${month === undefined ? 'year' : day === undefined ? 'month' : 'day'}`;
  return keep(manner, locale, () => new Intl.DateTimeFormat(locale, options)).format(
    new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`),
  );
}

/** "A, B and C" in the language's own way. */
export function sayList(language: string, items: readonly string[]): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return keep('list', locale, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items);
}
