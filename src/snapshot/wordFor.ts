import type { MessageKey } from '../messages/catalogue.ts';
import { type Speaker, say, sayNumber } from '../messages/say.ts';

/** The word for an id from data (`facts.grade`, `press`); the id itself when the catalogue has none. O(1). */
export function wordFor(speaker: Speaker, prefix: string, id: string): string {
  const key = `${prefix}.${id}`;
  return isKey(speaker, key) ? say(speaker, { key }) : id;
}

/** A count with its unit ("1 user", "利用者3人"); a unit that the catalogue does not know stands behind it. O(1). */
export function countFor(speaker: Speaker, count: number, unit: string): string {
  const key = `facts.unit.${unit}`;
  return isKey(speaker, key)
    ? say(speaker, { key, params: { count } })
    : `${sayNumber(speaker.language, count)} ${unit}`;
}

function isKey(speaker: Speaker, text: string): text is MessageKey {
  return Object.hasOwn(speaker.catalogue, text);
}
