import type { Change, DatasetAt, EntityId, FactId, StakeAt } from '../../model/types.ts';
import { type CutsFound, findCuts } from '../exposure/findCuts.ts';
import { controlProof, majorityRule } from '../influence/controlBetween.ts';
import { chainsBetween } from '../influence/ownershipBetween.ts';
import { nearness } from '../influence/threshold.ts';
import { buildNetwork, type OwnershipNetwork, wholeUnits } from '../network.ts';
import { type Conflict, sideOf } from './conflictRules.ts';
import type { InfluenceRule } from './influenceOver.ts';
import type { PartyExposure } from './partyExposure.ts';
import { afterSale, type Holds, heldUnits, type Sale, saleOf, smallestSale } from './smallestSale.ts';

/** A change of holdings that ends a conflict. */
export interface HoldingsWay {
  /** Sales, at most one a holding; empty when ending rights is enough. */
  readonly sales: readonly (Sale & { readonly seller: EntityId; readonly company: EntityId })[];
  /** Control rights that have to end as well. */
  readonly rights: readonly FactId[];
  /** Points sold altogether, in units of 1e-12. */
  readonly units: number;
  /** Least among sales of which at most one is in part; false: the smallest found, since not every set was tried. */
  readonly proven: boolean;
  readonly changes: readonly Change[];
}

/** Holdings of which every set is tried; of more the first, and the way is not called the least. */
const mostCombined = 6;

/** Chains looked at for a holding whose sale could be enough. */
const chainsTried = 12;

/** Whether the conflict still stands on a network: the influence is significant, and one of `via` is on that side. */
function stillHolds(conflict: Conflict, rule: InfluenceRule): Holds {
  return (network) => {
    const side = sideOf(network, conflict.owner, conflict.company, rule);
    return side.significance === 'yes' && conflict.via.some((party) => side.parties.has(party));
  };
}

/**
 * The ways to end a conflict by holdings, the fewest points first: the sale of one holding on the way, each at its
 * least; before them the sale of several where that costs fewer; with the owner's rights ended where they alone would
 * keep the influence. Empty: no sale of these ends it. O((holdings + sets below the best) × 40 networks).
 */
export function holdingsWays(
  at: DatasetAt,
  network: OwnershipNetwork,
  conflict: Conflict,
  rule: InfluenceRule,
): readonly HoldingsWay[] {
  const holdings = holdingsOnTheWay(at, network, conflict);
  const cone = coneOf(at, conflict);
  const ways = waysWithout(cone, holdings, conflict, rule, []);
  if (ways.length > 0) return ways;
  const rights = cone.controlRights
    .filter(
      ({ fact, presence }) => fact.holder === conflict.owner && fact.kind !== 'noControl' && presence !== 'planned',
    )
    .map(({ fact }) => fact.id);
  if (rights.length === 0) return [];
  const freed = { ...cone, controlRights: cone.controlRights.filter(({ fact }) => !rights.includes(fact.id)) };
  if (!stillHolds(conflict, rule)(buildNetwork(freed))) return [wayOf([], rights, true)];
  return waysWithout(freed, holdings, conflict, rule, rights);
}

/** The day with only those holdings and rights that lead to the company or to `via`: nothing else bears on them. */
function coneOf(at: DatasetAt, conflict: Conflict): DatasetAt {
  const above = new Set<EntityId>([conflict.owner, conflict.company, ...conflict.via]);
  const holders = new Map<EntityId, EntityId[]>();
  for (const { stake } of at.stakes) holders.set(stake.target, [...(holders.get(stake.target) ?? []), stake.owner]);
  for (const { fact } of at.controlRights) {
    holders.set(fact.target, [...(holders.get(fact.target) ?? []), fact.holder, ...(fact.partners ?? [])]);
  }
  for (const entity of above) for (const holder of holders.get(entity) ?? []) above.add(holder);
  return {
    ...at,
    entities: at.entities.filter(({ id }) => above.has(id)),
    stakes: at.stakes.filter(({ stake }) => above.has(stake.target)),
    controlRights: at.controlRights.filter(({ fact }) => above.has(fact.target)),
  };
}

/** Where the end of a sale is to be expected: on the straight line between nothing and everything, or at one half. */
function hintsFor(at: DatasetAt, holding: Holding, conflict: Conflict, rule: InfluenceRule): readonly number[] {
  const held = holding.reduce((sum, stake) => sum + heldUnits(stake), 0);
  const shareAfter = (units: number) =>
    sideOf(buildNetwork(afterSale(at, holding, units)), conflict.owner, conflict.company, rule).share;
  const [all, none] = [shareAfter(0), shareAfter(held)];
  const straight = all > none ? [(held * (all - rule.threshold + nearness)) / (all - none)] : [];
  return [...straight, held - wholeUnits / 2];
}

type Holding = readonly StakeAt[];

function waysWithout(
  at: DatasetAt,
  holdings: readonly Holding[],
  conflict: Conflict,
  rule: InfluenceRule,
  rights: readonly FactId[],
): readonly HoldingsWay[] {
  const holds = stillHolds(conflict, rule);
  const single = holdings.flatMap((holding) => {
    const sale = smallestSale(at, holding, holds, hintsFor(at, holding, conflict, rule));
    return sale === null ? [] : [{ sold: [[holding, sale]] as const, units: sale.units }];
  });
  single.sort((a, b) => a.units - b.units || (firstOf(a.sold) < firstOf(b.sold) ? -1 : 1));
  const tried = holdings.slice(0, mostCombined);
  const several = cheapestCombination(at, tried, holds, single[0]?.units ?? Number.POSITIVE_INFINITY);
  const proven = tried.length === holdings.length;
  return [...(several === null ? [] : [several]), ...single].map(({ sold }) => wayOf(sold, rights, proven));
}

type Sold = readonly (readonly [Holding, Sale])[];

function firstOf(sold: Sold): string {
  return sold[0]?.[1].stakes.join(' ') ?? '';
}

/**
 * The cheapest sale of several holdings below `limit` units, over every set of them: all but at most one are sold
 * wholly. Where each chain enters the share as a product, nothing in between is cheaper: for any two holdings the shares
 * that just suffice lie on a convex curve, whose ends are the cheapest. O(2^holdings × 40 networks) at worst; sets that
 * cost more than what is found already are passed over.
 */
function cheapestCombination(
  at: DatasetAt,
  holdings: readonly Holding[],
  holds: Holds,
  limit: number,
): { readonly sold: Sold; readonly units: number } | null {
  const held = holdings.map((holding) => holding.reduce((sum, stake) => sum + heldUnits(stake), 0));
  let best: { readonly sold: Sold; readonly units: number } | null = null;
  for (let set = 1; set < 1 << holdings.length; set++) {
    const whole = holdings.flatMap((holding, i) => ((set >> i) & 1 ? [[holding, held[i] ?? 0] as const] : []));
    const units = whole.reduce((sum, [, part]) => sum + part, 0);
    if (units >= (best?.units ?? limit) || whole.some(([, part]) => part === 0)) continue;
    const day = whole.reduce((before, [holding, part]) => afterSale(before, holding, part), at);
    const sold = whole.map(([holding, part]) => [holding, saleOf(holding, part)] as const);
    if (!holds(buildNetwork(day))) {
      if (whole.length > 1) best = { sold, units };
      continue;
    }
    holdings.forEach((holding, i) => {
      if ((set >> i) & 1) return;
      const last = smallestSale(day, holding, holds);
      if (last !== null && units + last.units < (best?.units ?? limit)) {
        best = { sold: [...sold, [holding, last]], units: units + last.units };
      }
    });
  }
  return best;
}

function wayOf(sold: Sold, rights: readonly FactId[], proven: boolean): HoldingsWay {
  const sales = sold.flatMap(([[first], sale]) =>
    first === undefined ? [] : [{ ...sale, seller: first.stake.owner, company: first.stake.target }],
  );
  return {
    sales,
    rights,
    units: sales.reduce((sum, { units }) => sum + units, 0),
    proven,
    changes: [
      ...sales.flatMap(({ changes }) => changes),
      ...rights.map((right): Change => ({ type: 'endControlRight', right })),
    ],
  };
}

/** Holdings on the chains from owner to company and on the way to control of `via`, the owner's own first. */
function holdingsOnTheWay(at: DatasetAt, network: OwnershipNetwork, conflict: Conflict): readonly Holding[] {
  const owner = network.nodeOf.get(conflict.owner);
  const company = network.nodeOf.get(conflict.company);
  if (owner === undefined || company === undefined) return [];
  const facts = new Set(chainsBetween(network, owner, company, chainsTried).flatMap((chain) => chain.facts));
  const rule = majorityRule(network, 'certain', true);
  for (const party of [conflict.company, ...conflict.via]) {
    const node = network.nodeOf.get(party);
    if (node === undefined || node === owner) continue;
    for (const step of controlProof(network, [owner], node, rule)) for (const fact of step.facts) facts.add(fact);
  }
  const byPair = new Map<string, StakeAt[]>();
  for (const stakeAt of at.stakes) {
    if (!facts.has(stakeAt.stake.id)) continue;
    const key = `${stakeAt.stake.owner === conflict.owner ? 0 : 1} ${stakeAt.stake.owner}>${stakeAt.stake.target}`;
    byPair.set(key, [...(byPair.get(key) ?? []), stakeAt]);
  }
  return [...byPair].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, holding]) => holding);
}

/** The smallest cuts of dependencies that end a conflict. `cost` null: nothing on the way can be cut. */
export interface DependencyCuts {
  readonly cuts: readonly (readonly FactId[])[];
  readonly cost: number | null;
  /** False: a cut that works, not proven to be the cheapest. */
  readonly proven: boolean;
}

/**
 * The cheapest cuts that end the dependency side of a conflict: routes from the supplier (with its own assets) or the
 * shared system to the company; or the contracts of one side. What ties a party to its own assets is never cut.
 */
export function dependencyCuts(
  at: DatasetAt,
  conflict: Conflict,
  exposure: PartyExposure,
  checkCancelled: () => void,
): DependencyCuts {
  const { company, other, companyTies, ownerTies, rule } = conflict;
  if (rule === 'ownerSupervised') return contractCut(at, [companyTies]);
  if (rule === 'servesBothSides') return contractCut(at, [companyTies, ownerTies]);
  const targets = [company, ...exposure.ownAssets(company)];
  const starts = [other, ...exposure.ownAssets(other)].filter((entity) => !targets.includes(entity));
  const inside = new Set(targets);
  const keep = at.dependencies
    .filter(({ fact }) => inside.has(fact.from) && inside.has(fact.to))
    .map(({ fact }) => fact.id);
  const { set, effects, weak } = exposure.without(conflict.besides);
  const found: CutsFound = findCuts(
    { set, starts, targets, via: [], effects, weak },
    { by: 'links', keep },
    checkCancelled,
  );
  if (found.type !== 'found') return { cuts: [], cost: found.type === 'none' ? 0 : null, proven: true };
  return { cuts: found.cuts, cost: found.cost, proven: found.proven };
}

function contractCut(at: DatasetAt, sides: readonly (readonly FactId[])[]): DependencyCuts {
  const costs = new Map(
    at.dependencies.map(({ fact }) => [
      fact.id,
      fact.removable === false ? Number.POSITIVE_INFINITY : (fact.cost ?? 1),
    ]),
  );
  const priced = sides.map((links) => ({
    links,
    cost: links.reduce((sum, id) => sum + (costs.get(id) ?? Number.POSITIVE_INFINITY), 0),
  }));
  const least = Math.min(...priced.map(({ cost }) => cost));
  if (!Number.isFinite(least)) return { cuts: [], cost: null, proven: true };
  return { cuts: priced.filter(({ cost }) => cost === least).map(({ links }) => links), cost: least, proven: true };
}
