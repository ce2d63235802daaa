import type { Phrase } from '../../messages/phrase.ts';
import type { DatasetAt, EntityId, FactId } from '../../model/types.ts';
import { phrase } from '../influence/answerParts.ts';
import type { Conflict } from './conflictRules.ts';
import type { HoldingsWay } from './dissolve.ts';
import { type InfluenceRule, meetsRule } from './influenceOver.ts';

/** The parties of a conflict for a sentence. */
export function namesOf({ owner, company, other, via }: Conflict) {
  return {
    owner: { entity: owner },
    company: { entity: company },
    other: { entity: other },
    via: { list: via.map((entity) => ({ entity })) },
  };
}

/**
 * What the owner has in the company, by the rule asked: a total share, votes, or a right. Never the accounting term
 * "significant influence", which is a finding of its own.
 */
function standOf({ company, share, significance }: Conflict, rule: InfluenceRule): Phrase {
  const held = { company: { entity: company }, share: { share } };
  if (significance === 'possible') return phrase('oversight.stand.possible', { company: { entity: company } });
  if (rule.measure === 'control' || !meetsRule(share, rule)) {
    return phrase('oversight.stand.decides', { company: { entity: company } });
  }
  return phrase(`oversight.stand.${rule.measure}`, held);
}

/** A conflict in one sentence. */
export function labelOf(conflict: Conflict, rule: InfluenceRule): Phrase {
  const itself = conflict.other === conflict.owner;
  switch (conflict.rule) {
    case 'ownerSupplies':
    case 'ownerSupervised': {
      const names = { ...namesOf(conflict), stand: { phrase: standOf(conflict, rule) } };
      return phrase(`oversight.conflict.${conflict.rule}${itself ? '.itself' : ''}`, names);
    }
    default:
      return phrase(`oversight.conflict.${conflict.rule}`, namesOf(conflict));
  }
}

/** A way out by holdings in words. Points are rounded up at the second decimal, as shares are read: what is said is enough. */
export function wayPhrase({ sales, rights }: HoldingsWay): Phrase {
  const sold = sales.map(({ seller, company, units }) => ({
    phrase: phrase('oversight.dissolve.sale', {
      seller: { entity: seller },
      company: { entity: company },
      points: Math.ceil(units / 1e8) / 1e2,
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
