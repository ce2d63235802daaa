import type { Phrase } from '../../messages/phrase.ts';
import type { DatasetAt, EntityId, FactId } from '../../model/types.ts';
import { phrase } from '../influence/answerParts.ts';
import type { Conflict } from './conflictRules.ts';
import type { HoldingsWay } from './dissolve.ts';

/** The parties of a conflict for a sentence. */
export function namesOf({ owner, company, other, via }: Conflict) {
  return {
    owner: { entity: owner },
    company: { entity: company },
    other: { entity: other },
    via: { list: via.map((entity) => ({ entity })) },
  };
}

/** A conflict in one sentence. */
export function labelOf(conflict: Conflict): Phrase {
  const itself = conflict.rule === 'ownerSupplies' && conflict.other === conflict.owner;
  const directly = conflict.rule === 'ownerSupervised' && conflict.other === conflict.owner;
  if (itself) return phrase('oversight.conflict.ownerSupplies.itself', namesOf(conflict));
  if (directly) return phrase('oversight.conflict.ownerSupervised.itself', namesOf(conflict));
  return phrase(`oversight.conflict.${conflict.rule}`, namesOf(conflict));
}

/** A way out by holdings in words. Points are rounded up at the fourth decimal, so that what is said is enough. */
export function wayPhrase({ sales, rights }: HoldingsWay): Phrase {
  const sold = sales.map(({ seller, company, units }) => ({
    phrase: phrase('oversight.dissolve.sale', {
      seller: { entity: seller },
      company: { entity: company },
      points: Math.ceil(units / 1e6) / 1e4,
    }),
  }));
  const ended = rights.length === 0 ? [] : [{ phrase: phrase('oversight.dissolve.rights', { count: rights.length }) }];
  return phrase('oversight.list', { list: { list: [...sold, ...ended] } });
}

/** A cut of dependencies in words. */
export function cutPhrase(at: DatasetAt, cut: readonly FactId[]): Phrase {
  return phrase('oversight.dissolve.cut', { links: linkList(at, cut), count: cut.length });
}

/** Links by their ends; several between the same two are said once, with their number. */
export function linkList(at: DatasetAt, cut: readonly FactId[]) {
  const pairs = new Map<string, { readonly from: EntityId; readonly to: EntityId; count: number }>();
  for (const { fact } of at.dependencies) {
    if (!cut.includes(fact.id)) continue;
    const key = JSON.stringify([fact.from, fact.to]);
    const pair = pairs.get(key) ?? { from: fact.from, to: fact.to, count: 0 };
    pair.count += 1;
    pairs.set(key, pair);
  }
  return {
    list: [...pairs.values()].map(({ from, to, count }) => ({
      phrase: phrase(count === 1 ? 'oversight.link' : 'oversight.links', {
        from: { entity: from },
        to: { entity: to },
        ...(count === 1 ? {} : { count }),
      }),
    })),
  };
}
