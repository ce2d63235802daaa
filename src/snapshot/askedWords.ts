import type { Answer, ParamValue } from '../analysis/answer.ts';
import type { Parameter } from '../analysis/measure.ts';
import { measureById } from '../analysis/registry.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import type { PhraseValue } from '../messages/phrase.ts';
import { type Speaker, say, sayList, sayNumber, sayShare } from '../messages/say.ts';

/**
 * What an answer answers, as a question in the reader's words; for a measure that has no question of its own, its title
 * with the parties it was asked about. O(parameters).
 */
export function questionOf(answer: Answer, speaker: Speaker): string {
  const asked = askedKey(answer, speaker);
  if (asked !== null) return say(speaker, { key: asked, params: named(answer) });
  const measure = measureById(answer.measure);
  const title = measure === undefined ? answer.measure : say(speaker, { key: measure.title });
  return [title, ...wordsOf(answer, speaker, isParty)].join(' · ');
}

/** The other choices a question was asked with, each with its name: thresholds, effects, limits. O(parameters). */
export function settingsOf(answer: Answer, speaker: Speaker): readonly string[] {
  return wordsOf(answer, speaker, (parameter) => !isParty(parameter));
}

/** Of the settings only those that draw a line between counted and not counted: for under a picture. O(parameters). */
export function thresholdsOf(answer: Answer, speaker: Speaker): readonly string[] {
  return wordsOf(answer, speaker, ({ type }) => type === 'share' || type === 'choice');
}

/** A measure and its parameters as the terminal takes them, so that a reader can ask the same again. O(parameters). */
export function askedInTerminal({ measure, params }: Answer): string {
  const written = (value: ParamValue): string =>
    Array.isArray(value)
      ? value.join(',')
      : typeof value === 'object'
        ? Object.entries(value)
            .map(([name, chance]) => `${name}:${chance}`)
            .join(',')
        : String(value);
  const given = Object.entries(params).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return [`--measure ${measure}`, ...given.map(([key, value]) => `--param ${key}=${written(value)}`)].join(' ');
}

/** The question of a measure, where its catalogue has one and every name in it was given. */
function askedKey(answer: Answer, speaker: Speaker): MessageKey | null {
  const key = `share.ask.${answer.measure}`;
  const has = (text: string): text is MessageKey => Object.hasOwn(speaker.catalogue, text);
  if (!has(key)) return null;
  const names = [...speaker.catalogue[key].matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const given = named(answer);
  return names.every((name) => given[name] !== undefined) ? key : null;
}

function named({ measure, params }: Answer): Readonly<Record<string, PhraseValue>> {
  const parameters = measureById(measure)?.parameters ?? [];
  return Object.fromEntries(
    parameters.filter(isParty).flatMap(({ id }): [string, PhraseValue][] => {
      const value = params[id];
      if (typeof value === 'string') return [[id, { entity: value }]];
      if (!Array.isArray(value) || value.length === 0) return [];
      return [[id, { list: value.map((entity: string) => ({ entity })) }]];
    }),
  );
}

function isParty({ type }: Parameter): boolean {
  return type === 'entity' || type === 'entities';
}

function wordsOf(
  { measure, params }: Answer,
  speaker: Speaker,
  take: (parameter: Parameter) => boolean,
): readonly string[] {
  return (measureById(measure)?.parameters ?? []).filter(take).flatMap((parameter) => {
    const value = params[parameter.id];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    const setting = { name: say(speaker, { key: parameter.label }), value: inWords(parameter, value, speaker) };
    return [say(speaker, { key: 'share.report.setting', params: setting })];
  });
}

function inWords(parameter: Parameter, value: ParamValue, speaker: Speaker): string {
  if (typeof value === 'boolean') return say(speaker, { key: value ? 'share.report.yes' : 'share.report.no' });
  if (typeof value === 'number')
    return parameter.type === 'share' ? sayShare(speaker.language, value) : sayNumber(speaker.language, value);
  if (typeof value === 'string') {
    if (parameter.type === 'entity') return speaker.nameOf(value);
    if (parameter.type !== 'choice') return value;
    return say(speaker, { key: parameter.choices.find(({ id }) => id === value)?.label ?? parameter.label });
  }
  if (isList(value)) return sayList(speaker.language, value.map(speaker.nameOf));
  return Object.entries(value)
    .map(([name, chance]) => `${name} ${sayNumber(speaker.language, chance)}`)
    .join(', ');
}

function isList(value: readonly string[] | Readonly<Record<string, number>>): value is readonly string[] {
  return Array.isArray(value);
}
