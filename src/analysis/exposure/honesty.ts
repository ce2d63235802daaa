import type { Phrase } from '../../messages/phrase.ts';
import type { DatasetAt, EntityId } from '../../model/types.ts';
import type { Method } from '../answer.ts';
import type { Question } from './question.ts';

/** What every exposure answer rests on: printed under it, so that nobody reads more into it. */
export function conditionsOf(data: DatasetAt, question: Question): readonly Phrase[] {
  const { asOf, knownBy } = data.on;
  return [
    { key: 'exposure.condition.starts', params: { starts: names(question.starts) } },
    asOf === null
      ? { key: 'exposure.condition.latest' }
      : { key: 'exposure.condition.asOf', params: { date: { date: asOf } } },
    ...(knownBy === null
      ? []
      : [{ key: 'exposure.condition.knownBy', params: { date: { date: knownBy } } } satisfies Phrase]),
    {
      key: 'exposure.condition.effects',
      params: { effects: { list: question.effects.map((effect) => ({ phrase: effectWord(effect) })) } },
    },
    { key: question.weak ? 'exposure.condition.weakOn' : 'exposure.condition.weakOff' },
    { key: 'exposure.condition.recorded' },
  ];
}

/** The three effects in words. */
export function effectWord(effect: 'control' | 'data' | 'outage'): Phrase {
  return { key: `exposure.effect.${effect}` };
}

/** Entities as a list inside a sentence. */
export function names(entities: readonly string[]): { readonly list: readonly { readonly entity: string }[] } {
  return { list: entities.map((entity) => ({ entity })) };
}

/** The deterministic method: exact, without any likelihood. */
export function exactMethod(data: DatasetAt, question: Question, name: Phrase['key'], reference: string): Method {
  return { name: { key: name }, exactness: 'exact', conditions: conditionsOf(data, question), reference };
}

/** What the dataset leaves open for this question: contracts without an access, loose conditions, plans, open dates. */
export function gapsOf(data: DatasetAt, question: Question): readonly Phrase[] {
  const { set } = question;
  const facts = new Map(data.dependencies.map(({ fact }) => [fact.id, fact]));
  const gaps: Phrase[] = [];
  for (const id of set.gaps) {
    const fact = facts.get(id);
    if (fact === undefined) continue;
    const [one, other] = [sphereOf(data, fact.from), sphereOf(data, fact.to)];
    const recorded = set.arcs.some(
      ({ from, to }) => (one.has(from) && other.has(to)) || (other.has(from) && one.has(to)),
    );
    if (!recorded) {
      gaps.push({
        key: 'exposure.gap.contract',
        params: { from: { entity: fact.from }, to: { entity: fact.to } },
      });
    }
  }
  for (const id of set.looseConditions) {
    const fact = facts.get(id);
    if (fact !== undefined) {
      gaps.push({
        key: 'exposure.gap.condition',
        params: { from: { entity: fact.from }, to: { entity: fact.to } },
      });
    }
  }
  if (set.planned.length > 0) gaps.push({ key: 'exposure.gap.planned', params: { count: set.planned.length } });
  const open = new Set(set.arcs.filter(({ presence }) => presence === 'possible').map(({ dependency }) => dependency));
  if (open.size > 0) gaps.push({ key: 'exposure.gap.possible', params: { count: open.size } });
  return gaps;
}

/** A party with what it operates or hosts: an access to such a thing is an access of the party. */
function sphereOf(data: DatasetAt, party: EntityId): ReadonlySet<EntityId> {
  const sphere = new Set([party]);
  for (const id of sphere) {
    for (const { fact } of data.dependencies) {
      if (fact.from === id && (fact.kind === 'operates' || fact.kind === 'hosts')) sphere.add(fact.to);
    }
  }
  return sphere;
}
