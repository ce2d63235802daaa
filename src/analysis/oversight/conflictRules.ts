import type { DatasetAt, EntityId, FactId } from '../../model/types.ts';
import { partyKinds } from '../../model/types.ts';
import type { OwnershipNetwork } from '../network.ts';
import {
  type Influence,
  type InfluenceRule,
  influenceOf,
  type Significance,
  significanceOver,
} from './influenceOver.ts';
import type { PartyExposure } from './partyExposure.ts';

/** In the order in which they are told. */
const conflictRules = ['ownerSupplies', 'sharedSystem', 'ownerSupervised', 'servesBothSides'] as const;
export type ConflictRule = (typeof conflictRules)[number];

/** One conflict as found: who stands on both sides of whom, and by which facts. */
export interface Conflict {
  /** `<rule>:<owner>><company>:<other>`: the same over dates and scenarios. */
  readonly id: string;
  readonly rule: ConflictRule;
  /** The party with influence over the company. */
  readonly owner: EntityId;
  readonly company: EntityId;
  /** The supplier, the shared system or the subcontractor. */
  readonly other: EntityId;
  /** The owner or parties it controls; the conflict stands as long as one of them is on the owner's side. */
  readonly via: readonly EntityId[];
  /** Parties of the owner's side that no route of this conflict passes through: they are conflicts of their own. */
  readonly besides: readonly EntityId[];
  /** Contracts and links of the company's side, and of the owner's side. Empty for `ownerSupplies`: its routes tell. */
  readonly companyTies: readonly FactId[];
  readonly ownerTies: readonly FactId[];
  readonly significance: Exclude<Significance, 'no'>;
  /** The share by the chosen measure, on the lower ends. */
  readonly share: number;
}

/** Whom an owner stands with against a company: itself and what it controls, without the company and what that controls. */
export interface Side {
  readonly significance: Significance;
  readonly share: number;
  readonly parties: ReadonlySet<EntityId>;
}

/** Kinds by which a party is tied to a system it runs or shares. */
const systemKinds: ReadonlySet<string> = new Set(['operates', 'administers', 'hosts', 'usesSystem', 'hasAccessTo']);

/** The side of an owner against a company. O(cones of both). */
export function sideOf(network: OwnershipNetwork, owner: EntityId, company: EntityId, rule: InfluenceRule): Side {
  const [from, to] = [network.nodeOf.get(owner), network.nodeOf.get(company)];
  if (from === undefined || to === undefined) return { significance: 'no', share: 0, parties: new Set() };
  return side(network, influenceOf(network, from, rule.measure), influenceOf(network, to, rule.measure), rule);
}

function side(network: OwnershipNetwork, owner: Influence, company: Influence, rule: InfluenceRule): Side {
  const parties = new Set<EntityId>([network.ids[owner.owner] ?? '']);
  for (const node of owner.controls) {
    if (node !== company.owner && !company.controls.has(node)) parties.add(network.ids[node] ?? '');
  }
  return {
    significance: significanceOver(owner, company.owner, rule),
    share: owner.low.get(company.owner) ?? 0,
    parties,
  };
}

/**
 * Finds the conflicts of a day by four rules, whenever an owner has significant influence over a company:
 * `ownerSupplies`: the fall of the owner, or of a party it controls, reaches the company or its own assets;
 * `sharedSystem`: a system on which the company stands is run or used by the owner's side;
 * `ownerSupervised`: the company gives work to the owner's side, and so has to oversee its own owner;
 * `servesBothSides`: a subcontractor works for the company and for the owner's side.
 *
 * A route through another party of the owner's side belongs to that party's conflict, not to this one.
 * Parties that the company itself controls are not the owner's side: it can oversee those. Of several owners of one
 * conflict only the nearest are kept: one that is itself under the influence of another stands for it.
 * O(owners × (cone + influenced companies × dependencies)).
 */
export function findConflicts(
  at: DatasetAt,
  network: OwnershipNetwork,
  exposure: PartyExposure,
  rule: InfluenceRule,
  checkCancelled: () => void,
): readonly Conflict[] {
  const parties = new Set<EntityId>();
  for (const { id, kind, dispersed } of at.entities) {
    if ((partyKinds as readonly string[]).includes(kind) && dispersed !== true) parties.add(id);
  }
  const known = new Map<number, Influence>();
  const influence = (node: number): Influence => {
    const held = known.get(node) ?? influenceOf(network, node, rule.measure);
    known.set(node, held);
    return held;
  };
  const links = linksOf(at);
  const found: Conflict[] = [];
  for (const owner of parties) {
    const node = network.nodeOf.get(owner);
    if (node === undefined) continue;
    checkCancelled();
    const own = influence(node);
    for (const target of new Set([...own.high.keys(), ...own.controls, ...own.rights.keys()])) {
      const company = network.ids[target] ?? '';
      if (!parties.has(company)) continue;
      const stand = side(network, own, influence(target), rule);
      if (stand.significance === 'no') continue;
      found.push(...conflictsBetween({ owner, company, stand, exposure, links, parties }));
    }
  }
  const nearest = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.owner !== one.owner &&
          sameMatter(one, other) &&
          other.significance === 'yes' &&
          influences(influence, network, one.owner, other.owner, rule),
      ),
  );
  return nearest.sort(
    (a, b) =>
      conflictRules.indexOf(a.rule) - conflictRules.indexOf(b.rule) ||
      b.share - a.share ||
      Number(a.other === a.owner) - Number(b.other === b.owner) ||
      (a.id < b.id ? -1 : 1),
  );
}

function sameMatter(a: Conflict, b: Conflict): boolean {
  return a.rule === b.rule && a.company === b.company && a.other === b.other;
}

function influences(
  influence: (node: number) => Influence,
  network: OwnershipNetwork,
  owner: EntityId,
  company: EntityId,
  rule: InfluenceRule,
): boolean {
  const [from, to] = [network.nodeOf.get(owner), network.nodeOf.get(company)];
  return from !== undefined && to !== undefined && significanceOver(influence(from), to, rule) === 'yes';
}

interface Links {
  /** Contracts: who gives work to whom, by giver. */
  readonly contracts: readonly { readonly id: FactId; readonly from: EntityId; readonly to: EntityId }[];
  /** All dependencies by the asset at one end, with the thing at the other. */
  readonly atAsset: ReadonlyMap<
    EntityId,
    readonly { readonly id: FactId; readonly kind: string; readonly other: EntityId }[]
  >;
}

function linksOf(at: DatasetAt): Links {
  const parties: ReadonlySet<string> = new Set(partyKinds);
  const assets = new Set(at.entities.filter(({ kind }) => !parties.has(kind)).map(({ id }) => id));
  const contracts: { id: FactId; from: EntityId; to: EntityId }[] = [];
  const atAsset = new Map<EntityId, { id: FactId; kind: string; other: EntityId }[]>();
  const add = (asset: EntityId, id: FactId, kind: string, other: EntityId): void => {
    if (assets.has(asset)) atAsset.set(asset, [...(atAsset.get(asset) ?? []), { id, kind, other }]);
  };
  for (const { fact, presence } of at.dependencies) {
    if (presence === 'planned') continue;
    if (fact.kind === 'subcontractsTo') contracts.push(fact);
    add(fact.from, fact.id, fact.kind, fact.to);
    add(fact.to, fact.id, fact.kind, fact.from);
  }
  return { contracts, atAsset };
}

interface Pair {
  readonly owner: EntityId;
  readonly company: EntityId;
  readonly stand: Side;
  readonly exposure: PartyExposure;
  readonly links: Links;
  readonly parties: ReadonlySet<EntityId>;
}

function conflictsBetween({ owner, company, stand, exposure, links, parties }: Pair): readonly Conflict[] {
  const found: Conflict[] = [];
  const add = (
    rule: ConflictRule,
    other: EntityId,
    via: readonly EntityId[],
    companyTies: readonly FactId[] = [],
    ownerTies: readonly FactId[] = [],
  ): void => {
    const { significance, share } = stand;
    if (significance === 'no') return;
    const id = `${rule}:${owner}>${company}:${other}`;
    const besides = [...stand.parties].filter((party) => party !== other).sort();
    found.push({ id, rule, owner, company, other, via, besides, companyTies, ownerTies, significance, share });
  };
  // Seldom asked: without the rest of its side only where the party exposes the company at all.
  const exposedBy = (start: EntityId): boolean =>
    exposure.exposes(start, company) &&
    exposure.without([...stand.parties].filter((party) => party !== start)).exposes(start, company);
  for (const party of stand.parties) if (exposedBy(party)) add('ownerSupplies', party, [party]);

  const own = new Set<EntityId>([company, ...exposure.ownAssets(company)]);
  for (const [system, ties] of links.atAsset) {
    if (own.has(system)) continue;
    const ofCompany = ties.filter(({ other }) => own.has(other));
    const ofOwner = ties.filter(({ kind, other }) => systemKinds.has(kind) && stand.parties.has(other));
    if (ofCompany.length === 0 || ofOwner.length === 0 || !exposedBy(system)) continue;
    const via = [...new Set(ofOwner.map(({ other }) => other))].sort();
    add('sharedSystem', system, via, idsOf(ofCompany), idsOf(ofOwner));
  }

  const given = links.contracts.filter(({ from }) => from === company);
  for (const receiver of new Set(given.map(({ to }) => to))) {
    const own = given.filter(({ to }) => to === receiver);
    if (stand.parties.has(receiver)) add('ownerSupervised', receiver, [receiver], idsOf(own));
    else if (parties.has(receiver)) {
      const others = links.contracts.filter(({ from, to }) => to === receiver && stand.parties.has(from));
      const via = [...new Set(others.map(({ from }) => from))].sort();
      if (others.length > 0) add('servesBothSides', receiver, via, idsOf(own), idsOf(others));
    }
  }
  return found;
}

function idsOf(links: readonly { readonly id: FactId }[]): readonly FactId[] {
  return links.map(({ id }) => id).sort();
}
