import { type Speaker, say } from '../messages/say.ts';
import type { Share } from '../model/types.ts';
import { shareWords } from './shareWords.ts';

/**
 * What a claim of a holding says: "50 %", "capital 50 % · votes 60 %"; '' for facts that have no figures. A share it
 * says nothing about is left out, an unknown one is said. O(1).
 */
export function claimWords(
  { capital, voting }: { readonly capital?: Share; readonly voting?: Share },
  speaker: Speaker,
): string {
  const parts = [
    capital === undefined
      ? ''
      : say(speaker, { key: 'panels.stake.capitalIs', params: { share: shareWords(capital, speaker) } }),
    voting === undefined
      ? ''
      : say(speaker, { key: 'panels.stake.votingIs', params: { share: shareWords(voting, speaker) } }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
