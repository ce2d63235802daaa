import type { PhraseValue } from '../../messages/phrase.ts';
import { fail, type Result, succeed } from '../../model/problem.ts';
import type { DatasetAt, EntityId } from '../../model/types.ts';
import type { Params } from '../answer.ts';
import type { Parameter } from '../measure.ts';
import { networkOf, type OwnershipNetwork } from '../network.ts';
import { named, nodeFor } from './answerParts.ts';

/** The parameters of a measure that asks about two. */
export const pairParameters: readonly Parameter[] = [
  { id: 'owner', label: 'influence.param.owner', type: 'entity', required: true, of: 'party' },
  { id: 'target', label: 'influence.param.target', type: 'entity', required: true, of: 'party' },
];

/** How many chains to list. */
export const chainsParameter: Parameter = {
  id: 'chains',
  label: 'influence.param.chains',
  type: 'integer',
  default: 10,
  min: 1,
  max: 100,
};

/** The seed of a sampled answer. */
export const seedParameter: Parameter = {
  id: 'seed',
  label: 'influence.param.seed',
  type: 'integer',
  default: 1,
  min: 0,
  max: 2147483647,
};

/** Two parties on the network of the day, for sentences and for figures. */
export interface AskedPair {
  readonly network: OwnershipNetwork;
  readonly owner: number;
  readonly target: number;
  readonly names: { readonly owner: PhraseValue; readonly target: PhraseValue };
  readonly ends: { readonly from: EntityId; readonly to: EntityId };
}

/**
 * The owner and the target of a request, under the names that its parameters have. Problems: those of `nodeFor`, of both.
 * O(1) once the network is there.
 */
export function askedPair(
  at: DatasetAt,
  params: Params,
  ids: readonly [owner: string, target: string] = ['owner', 'target'],
): Result<AskedPair> {
  const network = networkOf(at);
  const owner = nodeFor(network, params, ids[0]);
  const target = nodeFor(network, params, ids[1]);
  if (typeof owner !== 'number' || typeof target !== 'number')
    return fail(...[owner, target].filter((node) => typeof node !== 'number'));
  return succeed({
    network,
    owner,
    target,
    names: { owner: named(network, owner), target: named(network, target) },
    ends: { from: network.ids[owner] ?? '', to: network.ids[target] ?? '' },
  });
}
