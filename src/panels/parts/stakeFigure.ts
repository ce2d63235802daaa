import type { StakeAt } from '../../model/types.ts';
import type { Words } from './words.ts';

/** A holding as one figure: its capital share; where no source states one, its votes, which are then named as votes. */
export function stakeFigure(words: Words, at: StakeAt): string {
  const onlyVotes = at.capitalFromVoting || (at.capital === 'unknown' && at.voting !== 'unknown');
  return onlyVotes ? words.text('panels.bar.votes', { share: words.shareOf(at.voting) }) : words.shareOf(at.capital);
}

/** What a figure counts where that is not plain capital: its own basis or class, and whether it sums up others' shares. */
export function stakeBasis(words: Words, { stake }: StakeAt): readonly string[] {
  return [
    ...(stake.shareClass === undefined ? [] : [stake.shareClass]),
    ...(stake.indirect === true ? [words.text('facts.indirect')] : []),
  ];
}
