import type { Change, Dataset, FactId } from '../../model/types.ts';
import { factTitle } from '../parts/factTitle.ts';
import { findFact } from '../parts/findFact.ts';
import type { Words } from '../parts/words.ts';

/** One change of a scenario in words. */
export function changeText(words: Words, dataset: Dataset, change: Change): string {
  const name = (id: string): string => words.short(id);
  const fact = (id: FactId): string => {
    const found = findFact(dataset, id);
    return found === null ? id : factTitle(words, found, null);
  };
  switch (change.type) {
    case 'setShare':
      return words.text('scenario.change.setShare', {
        fact: fact(change.stake),
        share: words.shareOf(change.capital ?? change.voting),
      });
    case 'transfer':
      return words.text('scenario.change.transfer', {
        share: { share: change.amount },
        target: name(change.target),
        from: name(change.from),
        to: name(change.to),
      });
    case 'addStake': {
      const [claim] = change.stake.claims;
      return words.text('scenario.change.addStake', {
        owner: name(change.stake.owner),
        target: name(change.stake.target),
        share: words.shareOf(claim?.capital ?? claim?.voting ?? 'unknown'),
      });
    }
    case 'endStake':
      return words.text('scenario.change.endStake', { fact: fact(change.stake) });
    case 'addControlRight':
      return words.text('scenario.change.addRight', {
        holder: name(change.right.holder),
        target: name(change.right.target),
        kind: words.word('facts.right', change.right.kind),
      });
    case 'endControlRight':
      return words.text('scenario.change.endRight', { fact: fact(change.right) });
    case 'addDependency':
      return words.text('scenario.change.addLink', {
        from: name(change.dependency.from),
        to: name(change.dependency.to),
        kind: words.word('facts.kind', change.dependency.kind),
      });
    case 'endDependency':
      return words.text('scenario.change.endLink', { fact: fact(change.dependency) });
    case 'addRequirement':
      return words.text('scenario.change.requirement', {
        target: name(change.target),
        label: words.local(change.label),
      });
    case 'separateSystem':
      return words.text('scenario.change.separate', { system: name(change.system) });
    case 'addEntity':
      return words.text('scenario.change.addEntity', { name: words.local(change.entity.names) });
    case 'removeEntity':
      return words.text('scenario.change.removeEntity', { name: name(change.entity) });
  }
}
