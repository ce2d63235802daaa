import { sameShare } from '../model/share.ts';
import type { Claim, FactId, Presence } from '../model/types.ts';
import type { MarkState } from './drawing.ts';
import type { Picture } from './picture.ts';

/** The states of a line, from its claim, the dates, the scenario and what is lit. Only those that hold are present. */
export function factState(
  picture: Picture,
  fact: FactId,
  claim: Claim,
  presence: Presence,
  fate: 'here' | 'cut' | 'ended',
): MarkState {
  const { view, lit } = picture;
  const onLit = lit.facts.has(fact);
  const selected = view.selected === fact;
  const cut = fate === 'cut' || lit.cut?.links.includes(fact) === true || view.off.includes(fact);
  return keepTrue({
    selected,
    dimmed: lit.active && !onLit && !selected && !cut,
    cut,
    ended: fate === 'ended',
    planned: presence === 'planned' || claim.planned === true,
    uncertain: presence === 'possible',
    added: fate === 'here' && isAdded(picture, fact),
    changed: fate === 'here' && isChanged(picture, fact, claim),
  });
}

/** Leaves out what is not true, so that a state in a snapshot names only what holds. */
export function keepTrue(state: MarkState): MarkState {
  return Object.fromEntries(Object.entries(state).filter(([, holds]) => holds === true));
}

/** What the marks of change are measured against: the facts without the scenario, else the other day. */
export function baselineOf({ before, compared }: Picture): Picture['before'] {
  return before ?? compared;
}

function isAdded(picture: Picture, fact: FactId): boolean {
  const before = baselineOf(picture);
  if (before === undefined) return false;
  return ![...before.stakes.map((at) => at.stake.id), ...factIds(before)].includes(fact);
}

function factIds(at: NonNullable<Picture['before']>): FactId[] {
  return [...at.controlRights, ...at.dependencies].map(({ fact }) => fact.id);
}

function isChanged(picture: Picture, fact: FactId, claim: Claim): boolean {
  const was = baselineOf(picture)?.stakes.find((at) => at.stake.id === fact);
  if (was === undefined || was.claim === claim) return false;
  const now = picture.at.stakes.find((at) => at.stake.id === fact);
  // A newer figure that says the same is no change.
  return now === undefined || !(sameShare(was.capital, now.capital) && sameShare(was.voting, now.voting));
}
