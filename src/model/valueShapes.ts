import { parseIsoDate, parsePartialDate } from './partialDate.ts';
import { type Reading, shown } from './reading.ts';
import { refuse, refuseType, type Shape, text } from './shape.ts';
import { exactShare, toFraction } from './share.ts';
import type { Fraction, IsoDate, LocalText, PartialDate, Share } from './types.ts';

/** Ids: no spaces at the ends, no control characters; they travel in links. */
export const idText = text(200, { pattern: /^(?!\s)\P{Cc}*(?<!\s)$/u, code: 'badId' });
/** A line: a title, a name, a locator. */
export const lineText = text(1_000);
/** A paragraph: a description, a note. */
export const longText = text(20_000);

const tagPattern = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** Text by language tag with at least one entry. */
export const localText: Shape<LocalText> = {
  read: (value, path, reading) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return refuseType(value, 'text by language', path, reading);
    }
    const entries = Object.entries(value);
    if (entries.length === 0) return refuse(reading, 'noLanguage', path);
    let fine = true;
    for (const [tag, words] of entries) {
      if (!tagPattern.test(tag)) {
        reading.report('badLanguage', `${path}.${shown(tag)}`, { value: shown(tag) });
        fine = false;
      } else if (longText.read(words, `${path}.${tag}`, reading) === undefined) fine = false;
    }
    return fine ? { ...(value as LocalText) } : undefined;
  },
  schema: () => ({
    type: 'object',
    minProperties: 1,
    propertyNames: { pattern: tagPattern.source },
    additionalProperties: { type: 'string', minLength: 1, maxLength: 20_000 },
  }),
};

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate: Shape<PartialDate> = {
  read: (value, path, reading) => {
    if (typeof value !== 'string') return refuseType(value, 'date', path, reading);
    return parsePartialDate(value) ?? refuse(reading, 'badDate', path, { value: shown(value) });
  },
  schema: () => ({ type: 'string', pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' }),
};

/** `YYYY-MM-DD`. */
export const fullDate: Shape<IsoDate> = {
  read: (value, path, reading) => {
    if (typeof value !== 'string') return refuseType(value, 'date', path, reading);
    return parseIsoDate(value) ?? refuse(reading, 'badFullDate', path, { value: shown(value) });
  },
  schema: () => ({ type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
};

/** An https address: nothing else may become a link on the page. */
export const httpsUrl: Shape<string> = {
  read: (value, path, reading) => {
    if (typeof value !== 'string') return refuseType(value, 'address', path, reading);
    if (value.length > 2_000) return refuse(reading, 'textTooLong', path, { length: value.length, max: 2_000 });
    return /^https:\/\/[^\s"'<>\\]+$/i.test(value) && URL.canParse(value)
      ? value
      : refuse(reading, 'notHttps', path, { value: shown(value) });
  },
  schema: () => ({ type: 'string', maxLength: 2_000, pattern: '^[hH][tT][tT][pP][sS]://[^\\s"\'<>\\\\]+$' }),
};

function readFraction(value: unknown, path: string, reading: Reading): Fraction | undefined {
  if (typeof value !== 'number' || Number.isNaN(value)) return refuseType(value, 'share', path, reading);
  if (value < 0) return refuse(reading, 'shareNegative', path, { value });
  if (value > 1) {
    // Two readings of "1.4" are near: 140 % or 1.4 %. From 2 on, per cent was surely meant.
    const params = { value, percent: plain(value * 100), fraction: plain(value / 100) };
    return refuse(reading, value > 2 && value <= 100 ? 'shareInPercent' : 'shareAboveOne', path, params);
  }
  return toFraction(value);
}

function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}

const intervalKeys = new Set(['min', 'max', 'minOpen', 'maxOpen']);

/** A number in [0, 1], `"unknown"`, or a band `{min, max, minOpen, maxOpen}`; an end left out is 0 or 1. */
export const share: Shape<Share> = {
  read: (value, path, reading) => {
    if (value === 'unknown') return 'unknown';
    if (typeof value === 'number') {
      const fraction = readFraction(value, path, reading);
      return fraction === undefined ? undefined : exactShare(fraction);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return refuseType(value, 'share', path, reading);
    }
    const raw = value as Readonly<Record<string, unknown>>;
    const min = readFraction(raw['min'] === undefined ? 0 : raw['min'], `${path}.min`, reading);
    const max = readFraction(raw['max'] === undefined ? 1 : raw['max'], `${path}.max`, reading);
    for (const key of Object.keys(raw)) {
      if (!intervalKeys.has(key))
        reading.report('unknownField', `${path}.${key}`, { field: key, of: 'Share' }, 'warning');
    }
    for (const key of ['minOpen', 'maxOpen']) {
      const open = raw[key];
      if (open !== undefined && typeof open !== 'boolean')
        return refuseType(open, 'true or false', `${path}.${key}`, reading);
    }
    if (min === undefined || max === undefined) return undefined;
    if (min > max) return refuse(reading, 'minAboveMax', path, { min, max });
    const minOpen = raw['minOpen'] === true;
    const maxOpen = raw['maxOpen'] === true;
    if (min === max && (minOpen || maxOpen)) return refuse(reading, 'emptyBand', path, { value: min });
    return { min, max, ...(minOpen ? { minOpen } : {}), ...(maxOpen ? { maxOpen } : {}) };
  },
  schema: () => ({
    oneOf: [
      { const: 'unknown' },
      { type: 'number', minimum: 0, maximum: 1 },
      {
        type: 'object',
        properties: {
          min: { type: 'number', minimum: 0, maximum: 1 },
          max: { type: 'number', minimum: 0, maximum: 1 },
          minOpen: { type: 'boolean' },
          maxOpen: { type: 'boolean' },
        },
      },
    ],
  }),
};
