import { type Speaker, say } from '../messages/say.ts';
import type { Dataset, EntityId, FactId, LocalText } from '../model/types.ts';
import { localText } from './names.ts';

type Namer = (speaker: Speaker) => string;
const indexes = new WeakMap<Dataset, ReadonlyMap<FactId, Namer>>();

/**
 * What a fact is called where a person reads of it: "Holding of SoftBank Group in A Holdings", never its id. Entities by
 * their names, records by their titles.
 * @returns null for an id that stands for nothing. O(1) after one pass a dataset.
 */
export function factName(dataset: Dataset, id: FactId, speaker: Speaker): string | null {
  const index = indexes.get(dataset) ?? buildIndex(dataset);
  indexes.set(dataset, index);
  return index.get(id)?.(speaker) ?? null;
}

function buildIndex(dataset: Dataset): ReadonlyMap<FactId, Namer> {
  const index = new Map<FactId, Namer>();
  for (const { id, title } of dataset.events) index.set(id, written(title));
  for (const { id, label } of dataset.counts) index.set(id, written(label));
  for (const { id, title } of dataset.routes) index.set(id, written(title));
  for (const { id, target, label } of dataset.requirements) {
    const params = { target: { entity: target } };
    index.set(
      id,
      label === undefined ? (speaker) => say(speaker, { key: 'fact.name.requirement', params }) : written(label),
    );
  }
  for (const { id, from, to, label, kind } of dataset.dependencies) {
    index.set(
      id,
      between(from, to, label === undefined ? (one) => say(one, { key: `facts.kind.${kind}` }) : written(label)),
    );
  }
  for (const { id, holder, target, label, kind } of dataset.controlRights) {
    const words: Namer = label === undefined ? (one) => say(one, { key: `facts.right.${kind}` }) : written(label);
    index.set(id, between(holder, target, words));
  }
  for (const { id, owner, target } of dataset.stakes) {
    const params = { owner: { entity: owner }, target: { entity: target } };
    index.set(id, (speaker) => say(speaker, { key: 'fact.name.stake', params }));
  }
  for (const { id } of dataset.entities) index.set(id, (speaker) => speaker.nameOf(id));
  return index;
}

function written(text: LocalText): Namer {
  return (speaker) => localText(text, speaker.language);
}

function between(from: EntityId, to: EntityId, label: Namer): Namer {
  return (speaker) =>
    say(speaker, {
      key: 'fact.name.link',
      params: { from: { entity: from }, to: { entity: to }, label: label(speaker) },
    });
}
