import { fail, type Result, succeed } from '../../model/problem.ts';
import type { DatasetAt } from '../../model/types.ts';
import { hasBandsBelow, intervalRow } from '../algorithms/intervalWalks.ts';
import { type Answer, type Figure, makeAnswer, type Params, type WorkingStep } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import { factsOfEdge, networkOf, type OwnershipNetwork } from '../network.ts';
import {
  entityOf,
  exactMethod,
  figure,
  named,
  nodeFor,
  phrase,
  shareValue,
  shareWords,
  step,
  tableOf,
} from './answerParts.ts';
import { chainSteps } from './chainStep.ts';
import { networkNotes } from './networkNotes.ts';
import { chainsBetween, ownershipSolverOf } from './ownershipBetween.ts';

const figuresShown = 100;

/**
 * What a party owns: directly and in total, every company below it, largest first; ranges where shares are ranges.
 *
 * Complexity: the cone below the owner; with bands, a few solutions of it. Reference: as `influence.integrated`.
 */
export const holdingsMeasure: Measure = {
  id: 'influence.holdings',
  family: 'influence',
  title: 'influence.holdings.title',
  summary: 'influence.holdings.summary',
  parameters: [{ id: 'owner', label: 'influence.param.owner', type: 'entity', required: true, of: 'party' }],
  run: runHoldings,
};

function runHoldings(at: DatasetAt, params: Params, context: RunContext): Result<Answer> {
  const network = networkOf(at);
  const owner = nodeFor(network, params, 'owner');
  if (typeof owner !== 'number') return fail(owner);
  context.checkCancelled();
  const reach = ownershipSolverOf(network).down(owner, 'net');
  const low = new Map(Array.from(reach.nodes, (node) => [node, reach.value[node] as number] as const));
  const high = hasBandsBelow(network, owner) ? intervalRow(network, owner, 'max').value : low;
  const direct = new Map<number, number>();
  for (let edge = network.outStart[owner] as number; edge < (network.outStart[owner + 1] as number); edge++) {
    direct.set(network.outNode[edge] as number, edge);
  }
  const upper = (node: number): number => Math.max(low.get(node) ?? 0, node === owner ? 0 : (high.get(node) ?? 0));
  const held = [...low.keys()]
    .filter((node) => node !== owner && upper(node) > 0)
    .sort((a, b) => (low.get(b) ?? 0) - (low.get(a) ?? 0) || upper(b) - upper(a) || a - b);
  const from = network.ids[owner] ?? '';
  const figures = held.slice(0, figuresShown).map((node, place): Figure => {
    context.checkCancelled();
    context.progress(place / Math.min(figuresShown, held.length));
    const label = phrase('influence.holdings.part', { company: named(network, node) });
    return figure(
      `holding.${network.ids[node] ?? ''}`,
      label,
      shareValue(low.get(node) ?? 0, upper(node)),
      workingOf(network, owner, node, low.get(node) ?? 0),
      {
        from,
        to: entityOf(network, node),
      },
    );
  });
  const rows = held.slice(0, 1000).map((node) => {
    const edge = direct.get(node);
    return [
      { type: 'entity' as const, value: entityOf(network, node) },
      edge === undefined
        ? shareValue(0)
        : shareValue(network.cashLow[edge] as number, network.cashHigh[edge] as number),
      shareValue(low.get(node) ?? 0, upper(node)),
    ];
  });
  const first = held[0];
  const sentence =
    first === undefined
      ? phrase('influence.holdings.none', { owner: named(network, owner) })
      : phrase('influence.holdings.first', {
          owner: named(network, owner),
          count: held.length,
          company: named(network, first),
          share: shareWords(low.get(first) ?? 0, upper(first)),
        });
  const facts = [owner, ...held].slice(0, figuresShown).flatMap((node) => {
    const edges = Array.from(
      { length: (network.outStart[node + 1] as number) - (network.outStart[node] as number) },
      (_, at) => (network.outStart[node] as number) + at,
    );
    return edges.flatMap((edge) => factsOfEdge(network, edge));
  });
  return succeed(
    makeAnswer(
      holdingsMeasure.id,
      params,
      at.on,
      exactMethod('influence.method.integrated', 'Brioschi, Buzzacchi, Colombo 1989; Baldone, Brioschi, Paleari 1998'),
      {
        sentences: [sentence],
        figures,
        tables: [
          tableOf(
            [
              ['company', 'influence.column.company', 'entity'],
              ['direct', 'influence.figure.direct', 'share'],
              ['total', 'influence.figure.total', 'share'],
            ],
            rows,
          ),
        ],
        highlight: { entities: [from, ...held.slice(0, figuresShown).map((node) => entityOf(network, node))], facts },
        ...networkNotes(network, held),
      },
    ),
  );
}

/** The best chains to a company, and what loops and further chains add. */
function workingOf(network: OwnershipNetwork, owner: number, node: number, total: number): readonly WorkingStep[] {
  const chains = chainsBetween(network, owner, node, 5);
  const residual = total - (chains.at(-1)?.total ?? 0);
  const rest = residual > 1e-12 ? [step(phrase('influence.chain.residual'), shareValue(residual))] : [];
  return [...chainSteps(chains), ...rest];
}
