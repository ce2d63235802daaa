import type { MessageKey } from '../messages/catalogue.ts';
import { say } from '../messages/say.ts';
import type { Change, EntityId } from '../model/types.ts';
import type { AppState } from './appState.ts';
import { addChanges } from './scenarioActions.ts';
import { dissolveChanges, guardChanges, usersOf } from './scenarioSteps.ts';
import { selectAt, selectKinds, selectSpeaker } from './selectors.ts';

/** Something to suppose about a thing: the words for it, and what it does. */
export interface WhatIf {
  readonly id: string;
  readonly label: MessageKey;
  readonly run: (state: AppState) => void;
}

/** What can be supposed about a mark of the picture. The same list in the menu and in the detail panel. */
export function whatIfs(state: AppState, id: string): readonly WhatIf[] {
  const at = selectAt(state);
  if (at === null) return [];
  const kind = selectKinds(state).get(id);
  const offer = (
    what: 'endStake' | 'endRight' | 'cut' | 'guard' | 'split' | 'dissolve',
    of: EntityId,
    changes: () => readonly Change[],
  ): WhatIf => ({
    id: `whatIf.${what}`,
    label: `whatIf.${what}`,
    run: (now) =>
      addChanges(
        now,
        say(selectSpeaker(now), { key: `whatIf.name.${what}`, params: { name: { entity: of } } }),
        changes(),
      ),
  });
  if (kind === 'stake') {
    const stake = at.stakes.find((one) => one.stake.id === id)?.stake;
    return stake === undefined ? [] : [offer('endStake', stake.owner, () => [{ type: 'endStake', stake: id }])];
  }
  if (kind === 'controlRight') {
    const right = at.controlRights.find(({ fact }) => fact.id === id)?.fact;
    return right === undefined ? [] : [offer('endRight', right.holder, () => [{ type: 'endControlRight', right: id }])];
  }
  if (kind === 'dependency') {
    const link = at.dependencies.find(({ fact }) => fact.id === id)?.fact;
    if (link === undefined) return [];
    return [
      offer('cut', link.from, () => [{ type: 'endDependency', dependency: id }]),
      offer('guard', link.from, () => guardChanges(at, link)),
    ];
  }
  if (kind === 'asset' && usersOf(at, id).length > 1)
    return [offer('split', id, () => [{ type: 'separateSystem', system: id, keep: [] }])];
  const between =
    kind === 'party' && ['owner', 'target'].every((end) => at.stakes.some((one) => one.stake[end as 'owner'] === id));
  return between ? [offer('dissolve', id, () => dissolveChanges(at, id))] : [];
}
