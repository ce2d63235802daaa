import type { FactId } from '../../model/types.ts';
import { intervalRow, upperRowInOrder } from '../algorithms/intervalWalks.ts';
import { controlSolverOf, majorityRule } from '../influence/controlBetween.ts';
import { ownershipSolverOf } from '../influence/ownershipBetween.ts';
import { meets } from '../influence/threshold.ts';
import { type OwnershipNetwork, wholeUnits } from '../network.ts';

/** By what one party's influence over another is measured. */
export const influenceMeasureIds = ['ownership', 'votes', 'control'] as const;
export type InfluenceMeasure = (typeof influenceMeasureIds)[number];

/** What counts as influence: the measure, and from which share on ("20 % or more": exactly at it counts). */
export interface InfluenceRule {
  readonly measure: InfluenceMeasure;
  readonly threshold: number;
}

/** Rights that are influence by themselves, whatever the share. */
const influenceRights: ReadonlySet<string> = new Set([
  'boardMajority',
  'contract',
  'parentByAccounts',
  'significantInfluence',
]);

/** All that one party has of all others. Maps hold what is above 0. */
export interface Influence {
  readonly owner: number;
  /** Share by company: on the lower ends, and the most that bands, unknown shares and open dates allow. */
  readonly low: ReadonlyMap<number, number>;
  readonly high: ReadonlyMap<number, number>;
  /** Companies it controls in every completion of the gaps, by votes and recorded rights. */
  readonly controls: ReadonlySet<number>;
  /** Recorded rights of its own that are influence by themselves, by company. */
  readonly rights: ReadonlyMap<number, readonly FactId[]>;
}

/**
 * Writes what `owner` has of every node into `low` and `high` (shares in [0, 1], by node; its own entry is 0), which are
 * all zero when they come. `ownership`: integrated ownership, net. `votes`: votes of the owner and of all it controls
 * (IAS 28.5). `control`: 1 for a company controlled by more than half of the votes or by recorded rights, else 0.
 * @returns the nodes written, some of them perhaps twice: only these may be other than 0. One pass: O(cone).
 */
export function fillInfluence(
  network: OwnershipNetwork,
  owner: number,
  measure: InfluenceMeasure,
  low: Float64Array,
  high: Float64Array,
): ArrayLike<number> {
  if (measure === 'ownership') return fillOwnership(network, owner, low, high);
  const written: number[] = [];
  for (const ends of ['certain', 'possible'] as const) {
    const into = ends === 'certain' ? low : high;
    const closure = controlSolverOf(network)([owner], majorityRule(network, ends, true));
    const members = Array.from(closure.members);
    if (measure === 'control') {
      for (const node of members) into[node] = 1;
      written.push(...members);
    } else addVotes(network, members, ends === 'certain' ? network.votesLow : network.votesHigh, into, written);
    into[owner] = 0;
  }
  return written;
}

function fillOwnership(
  network: OwnershipNetwork,
  owner: number,
  low: Float64Array,
  high: Float64Array,
): ArrayLike<number> {
  const { nodes, value } = ownershipSolverOf(network).down(owner, 'net');
  for (let i = 0; i < nodes.length; i++) low[nodes[i] as number] = value[nodes[i] as number] as number;
  low[owner] = 0;
  if (!hasBands(network, owner, nodes)) {
    for (let i = 0; i < nodes.length; i++) high[nodes[i] as number] = low[nodes[i] as number] as number;
    return nodes;
  }
  if (!upperRowInOrder(network, owner, nodes, high)) {
    const { value: upper } = intervalRow(network, owner, 'max');
    for (let i = 0; i < nodes.length; i++) high[nodes[i] as number] = upper.get(nodes[i] as number) ?? 0;
    high[owner] = 0;
  }
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as number;
    high[node] = Math.max(low[node] as number, Math.min(1, high[node] as number));
  }
  return nodes;
}

/** True when a holding in one of these, other than in the owner itself, is a band. */
function hasBands(network: OwnershipNetwork, owner: number, nodes: Int32Array): boolean {
  const { inStart, inEdge, cashLow, cashHigh } = network;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as number;
    if (node === owner) continue;
    for (let slot = inStart[node] as number, end = inStart[node + 1] as number; slot < end; slot++) {
      const edge = inEdge[slot] as number;
      if (cashLow[edge] !== cashHigh[edge]) return true;
    }
  }
  return false;
}

function addVotes(
  network: OwnershipNetwork,
  members: readonly number[],
  votes: Float64Array,
  into: Float64Array,
  written: number[],
): void {
  for (const holder of members) {
    for (let edge = network.outStart[holder] as number; edge < (network.outStart[holder + 1] as number); edge++) {
      const company = network.outNode[edge] as number;
      if (network.excluded.has(holder * network.size + company)) continue;
      into[company] = Math.min(1, (into[company] as number) + (votes[edge] as number) / wholeUnits);
      written.push(company);
    }
  }
}

/** The influence of one party over all others. O(cone + rights). */
export function influenceOf(network: OwnershipNetwork, owner: number, measure: InfluenceMeasure): Influence {
  const low = new Float64Array(network.size);
  const high = new Float64Array(network.size);
  fillInfluence(network, owner, measure, low, high);
  const closure = controlSolverOf(network)([owner], majorityRule(network, 'certain', true));
  const controls = new Set(closure.members);
  controls.delete(owner);
  const rights = new Map<number, FactId[]>();
  for (const right of network.rights) {
    if (right.holder !== owner || !right.certain || !influenceRights.has(right.kind)) continue;
    rights.set(right.target, [...(rights.get(right.target) ?? []), right.fact]);
  }
  return { owner, low: positive(low), high: positive(high), controls, rights };
}

function positive(shares: Float64Array): ReadonlyMap<number, number> {
  const kept = new Map<number, number>();
  shares.forEach((share, node) => {
    if (share > 0) kept.set(node, share);
  });
  return kept;
}

/** yes: in every completion of the gaps; possible: in some; no: in none. */
export type Significance = 'yes' | 'possible' | 'no';

/** Whether the influence is significant by the rule. Control and rights count as such whatever the share. O(1). */
export function significanceOver(influence: Influence, company: number, rule: InfluenceRule): Significance {
  if (company === influence.owner) return 'no';
  if (influence.controls.has(company) || influence.rights.has(company)) return 'yes';
  if (meetsRule(influence.low.get(company) ?? 0, rule)) return 'yes';
  return meetsRule(influence.high.get(company) ?? 0, rule) ? 'possible' : 'no';
}

/** "From the threshold on": exactly at it counts. Control is all or nothing, and a share of nothing is no influence. */
export function meetsRule(share: number, { measure, threshold }: InfluenceRule): boolean {
  if (share <= 0) return false;
  if (measure === 'control') return share >= 1;
  return meets(share, threshold, false);
}
