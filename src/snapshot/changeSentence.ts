import { type Speaker, say } from '../messages/say.ts';
import type { Change, Dataset, FactId, Share } from '../model/types.ts';
import { localText } from '../view/names.ts';
import { shareWords } from '../view/shareWords.ts';
import { wordFor } from './wordFor.ts';

/** One change of a what-if in words, as the page says it: who, where, how much. O(facts). */
export function changeSentence(change: Change, dataset: Dataset, speaker: Speaker): string {
  const entity = (id: string) => ({ entity: id });
  const fact = (id: FactId) => factWords(id, dataset, speaker);
  const share = (value: Share | undefined) => shareWords(value ?? 'unknown', speaker);
  switch (change.type) {
    case 'setShare': {
      const params = { fact: fact(change.stake), share: share(change.capital ?? change.voting) };
      return say(speaker, { key: 'scenario.change.setShare', params });
    }
    case 'transfer': {
      const { amount, target, from, to } = change;
      const params = { share: { share: amount }, target: entity(target), from: entity(from), to: entity(to) };
      return say(speaker, { key: 'scenario.change.transfer', params });
    }
    case 'addStake': {
      const { owner, target, claims } = change.stake;
      const params = {
        owner: entity(owner),
        target: entity(target),
        share: share(claims[0]?.capital ?? claims[0]?.voting),
      };
      return say(speaker, { key: 'scenario.change.addStake', params });
    }
    case 'endStake':
      return say(speaker, { key: 'scenario.change.endStake', params: { fact: fact(change.stake) } });
    case 'addControlRight': {
      const { holder, target, kind } = change.right;
      const params = { holder: entity(holder), target: entity(target), kind: wordFor(speaker, 'facts.right', kind) };
      return say(speaker, { key: 'scenario.change.addRight', params });
    }
    case 'endControlRight':
      return say(speaker, { key: 'scenario.change.endRight', params: { fact: fact(change.right) } });
    case 'addDependency': {
      const { from, to, kind } = change.dependency;
      const params = { from: entity(from), to: entity(to), kind: wordFor(speaker, 'facts.kind', kind) };
      return say(speaker, { key: 'scenario.change.addLink', params });
    }
    case 'endDependency':
      return say(speaker, { key: 'scenario.change.endLink', params: { fact: fact(change.dependency) } });
    case 'addRequirement': {
      const params = { target: entity(change.target), label: localText(change.label, speaker.language) };
      return say(speaker, { key: 'scenario.change.requirement', params });
    }
    case 'separateSystem':
      return say(speaker, { key: 'scenario.change.separate', params: { system: entity(change.system) } });
    case 'addEntity':
      return say(speaker, {
        key: 'scenario.change.addEntity',
        params: { name: localText(change.entity.names, speaker.language) },
      });
    case 'removeEntity':
      return say(speaker, { key: 'scenario.change.removeEntity', params: { name: entity(change.entity) } });
  }
}

/** A stake, right, dependency or requirement in few words: both ends, and what it is; another id as it is. O(facts). */
export function factWords(id: FactId, dataset: Dataset, speaker: Speaker): string {
  const pair = (from: string, to: string) => `${speaker.nameOf(from)} → ${speaker.nameOf(to)}`;
  const stake = dataset.stakes.find((one) => one.id === id);
  if (stake !== undefined) return pair(stake.owner, stake.target);
  const right = dataset.controlRights.find((one) => one.id === id);
  if (right !== undefined) {
    const kind = wordFor(speaker, 'facts.right', right.kind);
    const label = right.label === undefined ? kind : localText(right.label, speaker.language);
    return `${pair(right.holder, right.target)} · ${label}`;
  }
  const link = dataset.dependencies.find((one) => one.id === id);
  if (link !== undefined) {
    const kind = wordFor(speaker, 'facts.kind', link.kind);
    const label = link.label === undefined ? kind : localText(link.label, speaker.language);
    return `${pair(link.from, link.to)} · ${label}`;
  }
  const need = dataset.requirements.find((one) => one.id === id);
  if (need === undefined) return dataset.entities.some((one) => one.id === id) ? speaker.nameOf(id) : id;
  return need.label === undefined ? speaker.nameOf(need.target) : localText(need.label, speaker.language);
}
