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

function isAdded(picture: Picture, fact: FactId): boolean {
  const { before } = picture;
  if (before === undefined) return false;
  return ![...before.stakes.map((at) => at.stake.id), ...factIds(before)].includes(fact);
}

function factIds(at: NonNullable<Picture['before']>): FactId[] {
  return [...at.controlRights, ...at.dependencies].map(({ fact }) => fact.id);
}

function isChanged(picture: Picture, fact: FactId, claim: Claim): boolean {
  const was = picture.before?.stakes.find((at) => at.stake.id === fact);
  return was !== undefined && JSON.stringify(was.claim) !== JSON.stringify(claim);
}
