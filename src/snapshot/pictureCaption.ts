import type { Answer } from '../analysis/answer.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import type { PhraseValue } from '../messages/phrase.ts';
import { type Speaker, say, sayDate, sayLabelled } from '../messages/say.ts';
import type { DatasetAt } from '../model/types.ts';
import { textWidth } from '../view/measureText.ts';
import { localText } from '../view/names.ts';
import { questionOf, thresholdsOf } from './askedWords.ts';
import type { Evidence } from './evidence.ts';

/** What stands under a picture. */
export interface CaptionInput {
  readonly at: DatasetAt;
  readonly answer: Answer | null;
  readonly speaker: Speaker;
  /** The sources of what is drawn, by `evidenceOf`. */
  readonly evidence: readonly Evidence[];
  readonly fingerprint: string;
  /** The maker's own title. */
  readonly title?: string | undefined;
  /** px: the width of the picture, by which lines are broken. */
  readonly width: number;
}

/** Publishers named under a picture; the rest are counted, and stand in the report. */
const publishersNamed = 12;

/**
 * The lines under a picture, for `writeSvg`: title; date; question with its thresholds and the answer's first sentence;
 * sources by publisher; the fingerprint of the data. Lines are broken to the width. O(length).
 */
export function captionOf({ at, answer, speaker, evidence, fingerprint, title, width }: CaptionInput): string[] {
  const text = (key: MessageKey, params: Readonly<Record<string, PhraseValue>> = {}) => say(speaker, { key, params });
  const { asOf, knownBy } = at.on;
  const day = (date: string | null) =>
    date === null ? text('terminal.answer.latest') : sayDate(speaker.language, date);
  const [first] = answer?.sentences ?? [];
  const publishers = [...new Set(evidence.map(({ source }) => source.publisher))];
  const named = publishers.slice(0, publishersNamed).join('; ');
  const more = publishers.length - publishersNamed;
  const labelled = (label: MessageKey, date: string | null) => sayLabelled(speaker, text(label), day(date));
  const when = labelled('terminal.answer.on', asOf);
  const lines = [
    title ?? localText(at.dataset.title, speaker.language),
    knownBy === null ? when : `${when} · ${labelled('terminal.answer.knownBy', knownBy)}`,
    ...(answer === null ? [] : [[questionOf(answer, speaker), ...thresholdsOf(answer, speaker)].join(' · ')]),
    ...(first === undefined ? [] : [say(speaker, first)]),
    ...(publishers.length === 0
      ? []
      : [text(more > 0 ? 'share.caption.sourcesMore' : 'share.caption.sources', { named, more: Math.max(0, more) })]),
    text('share.caption.data', { id: at.dataset.id, fingerprint: fingerprint.slice(0, 16) }),
  ];
  return lines.flatMap((line, index) => wrap(line, width, index === 0));
}

/** Breaks a line at spaces, or between signs where a word alone is too long or the script has no spaces. */
function wrap(line: string, width: number, bold: boolean): string[] {
  const size = bold ? 12.5 : 11;
  const fits = (text: string) => textWidth(text, size, bold ? 600 : 400) <= width;
  if (fits(line)) return [line];
  const rows: string[] = [];
  let row = '';
  for (const piece of line.split(/(?<=[\s、。；・])/u)) {
    let rest = piece;
    if (row !== '' && !fits(row + rest.trimEnd())) {
      rows.push(row.trimEnd());
      row = '';
    }
    while (!fits(rest.trimEnd())) {
      let cut = 1;
      while (cut < rest.length && fits(rest.slice(0, cut + 1))) cut += 1;
      rows.push(rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    row += rest;
  }
  return row.trim() === '' ? rows : [...rows, row.trimEnd()];
}
