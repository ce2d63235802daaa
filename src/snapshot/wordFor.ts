import type { MessageKey } from '../messages/catalogue.ts';
import { type Speaker, say } from '../messages/say.ts';

/** The word for an id from data (`facts.grade`, `press`); the id itself when the catalogue has none. O(1). */
export function wordFor(speaker: Speaker, prefix: string, id: string): string {
  const key = `${prefix}.${id}`;
  const has = (text: string): text is MessageKey => Object.hasOwn(speaker.catalogue, text);
  return has(key) ? say(speaker, { key }) : id;
}
