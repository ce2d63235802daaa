import type { PercentBand } from './percentShare.ts';

/** A share as people write it: the numbers as they stand, and whether a per cent sign stands with them. */
export interface WrittenShare extends PercentBand {
  readonly percentSign: boolean;
}

const unknownWords =
  /^(\?+|-+|–|—|n\/?a|unknown|undisclosed|none given|不明|非公開|不詳|미상|비공개|불명|알 수 없음)$/i;

/**
 * Reads `32.25`, `32,25 %`, `25-50`, `>25`, `25 %超50 %以下`, `25% 초과 50% 이하`; full-width figures too.
 * @returns the band as written (not yet scaled), `unknown` for the words that say so, or null for anything else. O(1).
 */
export function readShareText(text: string): WrittenShare | 'unknown' | null {
  const plain = text.normalize('NFKC').trim();
  if (unknownWords.test(plain)) return 'unknown';
  const percentSign = /%|per ?cent|パーセント|퍼센트/i.test(plain);
  const bare = plain
    .replace(/%|per ?cent|パーセント|퍼센트/gi, ' ')
    .replace(/(\d),(\d{1,4})(?!\d)/g, '$1.$2')
    .replace(/^(約|およそ|약|about|approx\.?|c\.|~)\s*/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const band = exact(bare) ?? range(bare) ?? asian(bare) ?? oneEnd(bare);
  return band === null ? null : { ...band, percentSign };
}

const number = '(\\d+(?:\\.\\d+)?(?:e-?\\d+)?)';

function exact(text: string): PercentBand | null {
  const match = new RegExp(`^[+-]?${number}$`, 'i').exec(text);
  // A negative share is read, so that it can be refused as what it is.
  return match === null ? null : { exact: Number(text) };
}

function range(text: string): PercentBand | null {
  const match = new RegExp(
    `^(>?=?)\\s*${number}\\s*(?:-|–|—|~|〜|to|から|에서|\\.\\.)\\s*(<?=?)\\s*${number}$`,
    'i',
  ).exec(text);
  if (match === null) return null;
  return { min: Number(match[2]), max: Number(match[4]), minOpen: match[1] === '>', maxOpen: match[3] === '<' };
}

/** 超 and 초과 are open lower ends, 以上 and 이상 closed ones; 未満 and 미만 open upper ends, 以下 and 이하 closed. */
function asian(text: string): PercentBand | null {
  const low = new RegExp(`${number}\\s*(超|以上|초과|이상)`).exec(text);
  const high = new RegExp(`${number}\\s*(未満|以下|미만|이하)`).exec(text);
  if (low === null && high === null) return null;
  return {
    ...(low === null ? {} : { min: Number(low[1]), minOpen: /超|초과/.test(low[2] ?? '') }),
    ...(high === null ? {} : { max: Number(high[1]), maxOpen: /未満|미만/.test(high[2] ?? '') }),
  };
}

function oneEnd(text: string): PercentBand | null {
  const above = new RegExp(`^(>=?|≥|more than|over|at least|min\\.?)\\s*${number}$`, 'i').exec(text);
  if (above !== null) return { min: Number(above[2]), minOpen: /^(>|more than|over)$/i.test(above[1] ?? '') };
  const below = new RegExp(`^(<=?|≤|less than|under|up to|at most|max\\.?)\\s*${number}$`, 'i').exec(text);
  if (below !== null) return { max: Number(below[2]), maxOpen: /^(<|less than|under)$/i.test(below[1] ?? '') };
  const plus = new RegExp(`^${number}\\s*\\+$`).exec(text);
  return plus === null ? null : { min: Number(plus[1]) };
}
