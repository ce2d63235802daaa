import { type Speaker, say, sayDate, sayLabelled } from '../messages/say.ts';
import type { OnDate } from '../model/types.ts';
import type { Evidence } from './evidence.ts';

/** What a citation of a view names. */
export interface Cited {
  /** The maker's title, or the case's. */
  readonly title: string;
  readonly author?: string | undefined;
  readonly on: OnDate;
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly createdAt: string;
  readonly appVersion: string;
  readonly dataset: { readonly id: string; readonly fingerprint: string };
  readonly link?: string | undefined;
  /** The sources used, by `evidenceOf`. */
  readonly evidence: readonly Evidence[];
}

/** One item of CSL-JSON (citationstyles.org, schema 1.0.2). */
export interface CslItem {
  readonly id: string;
  readonly type: 'dataset' | 'webpage';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly publisher?: string;
  readonly version?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/**
 * A citation in one paragraph: author, title, date of the view, program, fingerprint, number of sources, link. The
 * sources themselves are listed below, a line each. O(sources).
 */
export function citeText(cited: Cited, speaker: Speaker): string {
  const { title, author, on, createdAt, appVersion, dataset, link, evidence } = cited;
  const day = (date: string | null) =>
    date === null ? say(speaker, { key: 'terminal.answer.latest' }) : sayDate(speaker.language, date);
  const known = on.knownBy === null ? '' : ` (${say(speaker, { key: 'terminal.answer.knownBy' })} ${day(on.knownBy)})`;
  const params = {
    title,
    date: `${day(on.asOf)}${known}`,
    made: sayDate(speaker.language, createdAt.slice(0, 10)),
    version: appVersion,
    id: dataset.id,
    fingerprint: dataset.fingerprint,
    count: evidence.length,
  };
  const lines = evidence.map(({ number, source, locators }) =>
    [
      `[${number}] ${sayLabelled(speaker, source.publisher, source.title)}`,
      source.published ?? '',
      ...locators,
      source.url ?? '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  );
  const cite = say(speaker, { key: 'share.cite', params });
  const head = author === undefined ? cite : sayLabelled(speaker, author, cite);
  return [`${head}${link === undefined ? '' : ` ${link}`}`, ...lines].join('\n');
}

/** The same as CSL-JSON: the view as a dataset, then each source used as a page of its own. O(sources). */
export function citeCsl(cited: Cited): readonly CslItem[] {
  const { title, author, on, createdAt, appVersion, dataset, link, evidence } = cited;
  const when = [`As of ${on.asOf ?? 'latest'}`, ...(on.knownBy === null ? [] : [`known by ${on.knownBy}`])].join(', ');
  const view: CslItem = {
    id: `throughline-${dataset.id}-${dataset.fingerprint.slice(0, 8)}`,
    type: 'dataset',
    title,
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    issued: dateOf(createdAt.slice(0, 10)),
    publisher: 'Throughline',
    version: appVersion,
    ...(link === undefined ? {} : { URL: link }),
    note: `${when}; data ${dataset.id}, SHA-256 ${dataset.fingerprint}`,
  };
  const sources = evidence.map(
    ({ source, locators }): CslItem => ({
      id: source.id,
      type: 'webpage',
      title: source.title,
      publisher: source.publisher,
      ...(source.published === undefined ? {} : { issued: dateOf(source.published) }),
      ...(source.url === undefined ? {} : { URL: source.url }),
      ...(source.language === undefined ? {} : { language: source.language }),
      ...(locators.length === 0 ? {} : { note: locators.join('; ') }),
    }),
  );
  return [view, ...sources];
}

/** "2024-03" is [[2024, 3]]: a partial date stays partial. */
function dateOf(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
