import { type Speaker, say } from '../messages/say.ts';
import type { Share, StakeAt } from '../model/types.ts';

/** A share in words: "64.5 %", "25–50 %", "> 50 %", "?". */
export function shareWords(share: Share, speaker: Speaker): string {
  if (share === 'unknown') return say(speaker, { key: 'picture.share.unknown' });
  if (share.min !== share.max && share.max === 1) {
    const key = share.minOpen === true ? 'picture.share.above' : 'picture.share.atLeast';
    return say(speaker, { key, params: { share: { share: share.min } } });
  }
  if (share.min !== share.max && share.min === 0) {
    const key = share.maxOpen === true ? 'picture.share.below' : 'picture.share.atMost';
    return say(speaker, { key, params: { share: { share: share.max } } });
  }
  return say(speaker, { key: 'picture.figure.plain', params: { share: { shareRange: [share.min, share.max] } } });
}

/** The label of a stake: its capital share, and its votes where they are stated and differ. */
export function stakeWords(at: StakeAt, speaker: Speaker): string {
  const capital = shareWords(at.capital, speaker);
  const votes = shareWords(at.voting, speaker);
  let words = capital;
  if (at.capitalFromVoting) words = say(speaker, { key: 'picture.share.onlyVotes', params: { votes } });
  else if (!at.votingFromCapital && votes !== capital) {
    words = say(speaker, { key: 'picture.share.votes', params: { capital, votes } });
  }
  return at.stake.nominee === true ? say(speaker, { key: 'picture.share.nominee', params: { share: words } }) : words;
}
