import type { MessageKey } from '../messages/catalogue.ts';

/** The sentence for the licence of a dataset. A licence that has no sentence of its own is shown as the data write it. */
export function licenceWords(licence: string): MessageKey {
  if (licence === 'CC0-1.0') return 'panels.map.licence.cc0';
  if (licence === 'CC0-1.0 for the compilation; facts are restated, sources keep their rights') {
    return 'panels.map.licence.cc0Compilation';
  }
  return 'panels.map.licence';
}
