import { cases } from './formats/cases.ts';
import { loadCatalogue } from './messages/loadCatalogue.ts';
import type { Language } from './model/types.ts';
import type { Peek } from './snapshot/peek.ts';

/**
 * Asks at once for all that a link's picture needs when the build has not made it: what reads the link, the sentences and
 * the data it names, beside what draws them. One wait for the network instead of three, one after the other.
 */
export function fetchForLink(language: Language, peek: Peek | null): void {
  // What can't be fetched is missed, and told, where it is needed.
  const ahead = (asked: Promise<unknown> | undefined): void => void asked?.catch(() => {});
  ahead(import('./store/openSnapshot.ts'));
  ahead(loadCatalogue(language));
  ahead(cases.find(({ id }) => id === peek?.caseId)?.load());
}
