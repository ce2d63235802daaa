import type { ControlRight, DatasetAt, EntityId, FactAt, FactId, Share, StakeAt } from '../model/types.ts';
import { assembleNetwork, edgeFlags, type Network, wholeUnits } from './assembleNetwork.ts';

export { edgeFlags, type Network, wholeUnits } from './assembleNetwork.ts';

/** A right on the day, on nodes of the network. */
export interface RightOnNetwork {
  readonly fact: FactId;
  readonly kind: ControlRight['kind'];
  readonly holder: number;
  readonly target: number;
  readonly partners: readonly number[];
  /** False: the dates leave open whether it held on the day. */
  readonly certain: boolean;
}

/** The network of a dataset on a date, with what only a dataset knows. */
export interface OwnershipNetwork extends Network {
  readonly at: DatasetAt;
  /** The stake behind each row of `rowOf`. */
  readonly stakes: readonly StakeAt[];
  readonly rights: readonly RightOnNetwork[];
  /** Pairs `holder * size + target` that a `noControl` override excludes. */
  readonly excluded: ReadonlySet<number>;
  /** Nodes that hold for others: their own owners own nothing of it. By node: the entity's own node. */
  readonly nominees: ReadonlyMap<number, EntityId>;
  /** Left out of every sum, and said so. */
  readonly leftOut: { readonly planned: readonly FactId[]; readonly indirect: readonly FactId[] };
}

/** Prefix of the node that stands for what an entity holds as a nominee. */
export const nomineePrefix = 'nominee:';

/**
 * Builds the ownership network of a day from every stake that counts.
 *
 * Planned stakes and figures that already include indirect holdings are left out and listed. A nominee's holding hangs
 * on a node of its own, so that nobody stands behind it. A stake whose dates leave the day open counts as "from 0".
 * Unknown shares are intervals up to what the other holders leave. Complexity O(n + m).
 */
export function buildNetwork(at: DatasetAt): OwnershipNetwork {
  const ids: EntityId[] = [];
  const rowOfId = new Map<EntityId, number>();
  const intern = (id: EntityId): number => {
    const known = rowOfId.get(id);
    if (known !== undefined) return known;
    rowOfId.set(id, ids.length);
    ids.push(id);
    return ids.length - 1;
  };
  const dispersedIds = new Set<EntityId>();
  for (const entity of at.entities) {
    intern(entity.id);
    if (entity.dispersed === true) dispersedIds.add(entity.id);
  }
  const planned: FactId[] = [];
  const indirect: FactId[] = [];
  const stakes: StakeAt[] = [];
  for (const stakeAt of at.stakes) {
    if (stakeAt.stake.indirect === true) indirect.push(stakeAt.stake.id);
    else if (stakeAt.presence === 'planned' || stakeAt.claim.planned === true) planned.push(stakeAt.stake.id);
    else stakes.push(stakeAt);
  }
  const count = stakes.length;
  const columns = {
    ids,
    from: new Int32Array(count),
    to: new Int32Array(count),
    cashLow: new Float64Array(count),
    cashHigh: new Float64Array(count),
    votesLow: new Float64Array(count),
    votesHigh: new Float64Array(count),
    flags: new Uint8Array(count),
  };
  stakes.forEach((stakeAt, row) => {
    const { stake } = stakeAt;
    columns.from[row] = intern(stake.nominee === true ? `${nomineePrefix}${stake.owner}` : stake.owner);
    columns.to[row] = intern(stake.target);
    const cash = cashEnds(stakeAt.capital);
    const votes = voteEnds(stakeAt.voting);
    const possible = stakeAt.presence === 'possible';
    columns.cashLow[row] = possible ? 0 : cash[0];
    columns.cashHigh[row] = cash[1];
    columns.votesLow[row] = possible ? 0 : votes[0];
    columns.votesHigh[row] = votes[1];
    columns.flags[row] = flagsOf(stakeAt);
  });
  const dispersed = new Uint8Array(ids.length);
  ids.forEach((id, row) => {
    if (dispersedIds.has(id)) dispersed[row] = 1;
  });
  const network = assembleNetwork({ ...columns, dispersed });
  const nominees = new Map<number, EntityId>();
  for (const id of ids) {
    const node = network.nodeOf.get(id);
    if (node !== undefined && id.startsWith(nomineePrefix)) nominees.set(node, id.slice(nomineePrefix.length));
  }
  const rights = at.controlRights.flatMap((right) => onNetwork(network, right));
  const excluded = new Set<number>();
  for (const right of rights) {
    if (right.kind === 'noControl') excluded.add(right.holder * network.size + right.target);
  }
  return { ...network, at, stakes, rights, excluded, nominees, leftOut: { planned, indirect } };
}

const networks = new WeakMap<DatasetAt, OwnershipNetwork>();

/** The network of a day, built once for each `DatasetAt`. */
export function networkOf(at: DatasetAt): OwnershipNetwork {
  const known = networks.get(at);
  if (known !== undefined) return known;
  const network = buildNetwork(at);
  networks.set(at, network);
  return network;
}

/** The stakes that an edge of the network sums. */
export function factsOfEdge(network: OwnershipNetwork, edge: number): readonly FactId[] {
  const rows = network.rowOf.subarray(network.rowStart[edge], network.rowStart[edge + 1]);
  return Array.from(rows, (row) => network.stakes[row]?.stake.id ?? '').filter((id) => id !== '');
}

function cashEnds(share: Share): readonly [number, number] {
  return share === 'unknown' ? [0, 1] : [share.min, share.max];
}

/** Ends in whole units; an open end lies one unit inside, so that "more than 50 %" is above a half for certain. */
function voteEnds(share: Share): readonly [number, number] {
  if (share === 'unknown') return [0, wholeUnits];
  const low = Math.round(share.min * wholeUnits) + (share.minOpen === true ? 1 : 0);
  const high = Math.round(share.max * wholeUnits) - (share.maxOpen === true ? 1 : 0);
  return [low, Math.max(low, high)];
}

function flagsOf(stakeAt: StakeAt): number {
  return (
    (stakeAt.capital === 'unknown' ? edgeFlags.unknownCash : 0) |
    (stakeAt.voting === 'unknown' ? edgeFlags.unknownVotes : 0) |
    (stakeAt.votingFromCapital ? edgeFlags.votesFromCash : 0) |
    (stakeAt.presence === 'possible' ? edgeFlags.possibleDate : 0) |
    (stakeAt.claim.standing === 'assumed' ? edgeFlags.assumed : 0)
  );
}

function onNetwork(network: Network, { fact, claim, presence }: FactAt<ControlRight>): readonly RightOnNetwork[] {
  const holder = network.nodeOf.get(fact.holder);
  const target = network.nodeOf.get(fact.target);
  if (holder === undefined || target === undefined) return [];
  if (presence === 'planned' || claim.planned === true) return [];
  const partners = (fact.partners ?? []).flatMap((id) => {
    const node = network.nodeOf.get(id);
    return node === undefined ? [] : [node];
  });
  return [{ fact: fact.id, kind: fact.kind, holder, target, partners, certain: presence === 'certain' }];
}
