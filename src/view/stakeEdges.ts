import type { Figure } from '../analysis/answer.ts';
import { say, sayShare } from '../messages/say.ts';
import { midShare } from '../model/share.ts';
import type { StakeAt } from '../model/types.ts';
import { withChangeWords } from './changeWords.ts';
import type { DrawnEdge } from './drawing.ts';
import { factState } from './factState.ts';
import { titleOf } from './names.ts';
import type { Picture } from './picture.ts';
import { shareWords, stakeWords } from './shareWords.ts';

/** Ownership: one line a stake, from owner down to owned, thicker with the share. O(stakes · figures). */
export function drawStakes(picture: Picture, stakes: readonly StakeAt[], fate: 'here' | 'cut' | 'ended'): DrawnEdge[] {
  return stakes
    .filter(({ stake }) => picture.visible.ids.has(stake.owner) && picture.visible.ids.has(stake.target))
    .map((at) => drawStake(picture, at, fate));
}

function drawStake(picture: Picture, at: StakeAt, fate: 'here' | 'cut' | 'ended'): DrawnEdge {
  const { speaker } = picture;
  const share = at.capitalFromVoting ? at.voting : at.capital;
  const total = fate === 'here' ? totalOf(picture, at) : null;
  let label = stakeWords(at, speaker);
  if (total !== null) {
    // The total may be of a company further down the line: its name keeps it from being read as a share of this one.
    const asked = picture.entities.get(total.to ?? at.stake.target);
    const company = asked === undefined ? { entity: total.to ?? at.stake.target } : titleOf(asked, speaker);
    const params = { direct: label, total: totalWords(picture, total), company };
    label = say(speaker, { key: 'picture.share.total', params });
  }
  const state = factState(picture, at.stake.id, at.claim, at.presence, fate);
  if (state.uncertain === true) label = `${label} ?`;
  label = withChangeWords(picture, at.stake.id, label, state) ?? label;
  const indirect = at.stake.indirect === true || at.claim.standing === 'computed';
  return {
    id: at.stake.id,
    source: at.stake.owner,
    target: at.stake.target,
    family: 'ownership',
    width: share === 'unknown' ? 1.4 : Math.round((1.2 + 3.6 * midShare(share)) * 10) / 10,
    label,
    line: lineOf(at.claim.standing === 'assumed', share === 'unknown', indirect),
    arrow: 'triangle',
    layered: true,
    facts: [at.stake.id],
    standing: at.claim.standing,
    state,
    spoken: spokenStake(picture, at, total),
  };
}

function lineOf(assumed: boolean, unknown: boolean, indirect: boolean): DrawnEdge['line'] {
  if (assumed) return 'hatched';
  if (unknown) return 'dotted';
  return indirect ? 'dashed' : 'solid';
}

/** The figure that answers "how much in all": of this very target, or of the target asked about where the edge is lit. */
function totalOf(picture: Picture, at: StakeAt): Figure | null {
  const { answer, view, lit } = picture;
  if (answer === null || view.lens !== 'influence') return null;
  const shares = answer.figures.filter((figure) => figure.value.type === 'share' && figure.from === at.stake.owner);
  const own = shares.find((figure) => figure.to === at.stake.target);
  const asked = shares.find((figure) => figure.to !== at.stake.target && view.to.includes(figure.to ?? ''));
  const figure = own ?? (lit.facts.has(at.stake.id) ? asked : undefined);
  if (figure === undefined || figure.value.type !== 'share') return null;
  const direct = at.capital;
  const same = direct !== 'unknown' && direct.min === direct.max && Math.abs(direct.min - figure.value.value) < 1e-9;
  return same ? null : figure;
}

function totalWords(picture: Picture, figure: Figure): string {
  const { value } = figure;
  if (value.type !== 'share') return '';
  const { low, high } = value;
  if (low !== undefined && high !== undefined && low !== high) {
    return say(picture.speaker, { key: 'picture.figure.plain', params: { share: { shareRange: [low, high] } } });
  }
  return sayShare(picture.speaker.language, value.value);
}

function spokenStake(picture: Picture, at: StakeAt, total: Figure | null): string {
  const { speaker } = picture;
  const share = at.capitalFromVoting ? at.voting : at.capital;
  const sentence = say(speaker, {
    key: at.capitalFromVoting ? 'picture.spoken.stakeVotes' : 'picture.spoken.stake',
    params: {
      owner: { entity: at.stake.owner },
      target: { entity: at.stake.target },
      share: share === 'unknown' ? { phrase: { key: 'picture.share.unknownSpoken' } } : shareWords(share, speaker),
    },
  });
  if (total?.to === undefined) return sentence;
  return say(speaker, {
    key: 'picture.spoken.stakeTotal',
    params: { sentence, total: totalWords(picture, total), of: { entity: total.to } },
  });
}
