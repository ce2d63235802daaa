import { type Result, succeed } from '../../model/problem.ts';
import type { DatasetAt } from '../../model/types.ts';
import { bestChains } from '../algorithms/bestChains.ts';
import { type Answer, type Figure, type Group, makeAnswer, type Params } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import { factsOfEdge, networkOf, type OwnershipNetwork } from '../network.ts';
import { entityOf, exactMethod, figure, named, phrase, shareValue, shareWords, step } from './answerParts.ts';
import { networkNotes } from './networkNotes.ts';
import { ownershipSolverOf } from './ownershipBetween.ts';

const loopsShown = 50;
const edgesTried = 400;

/** One loop: each owns part of the next, the last of the first. */
export interface OwnershipLoop {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** What a share loses on its way round. */
  readonly product: number;
}

/**
 * Circular ownership: the groups of companies that own each other, the strongest loop through each of their holdings, what
 * each member holds of itself, and groups that own themselves wholly.
 *
 * Complexity: strong components O(edges); one best-chain search a holding inside a group (at most 400 holdings a group).
 * Reference: Tarjan (1972); self-ownership N_ii = 1 - 1 / M_ii as in Baldone, Brioschi, Paleari (1998).
 */
export const loopsMeasure: Measure = {
  id: 'influence.loops',
  family: 'influence',
  title: 'influence.loops.title',
  summary: 'influence.loops.summary',
  parameters: [],
  run: runLoops,
};

/** The strongest loop through each holding inside the strong component that starts at `first`, strongest first. */
function strongestLoops(network: OwnershipNetwork, first: number): readonly OwnershipLoop[] {
  const end = network.blockEnd[first] as number;
  const edges: Array<{ from: number; edge: number }> = [];
  for (let node = first; node < end; node++) {
    for (let edge = network.outStart[node] as number; edge < (network.outStart[node + 1] as number); edge++) {
      const owned = network.outNode[edge] as number;
      if (owned >= first && owned < end && owned !== node) edges.push({ from: node, edge });
    }
  }
  const loops = new Map<string, OwnershipLoop>();
  for (const { from, edge } of edges.slice(0, edgesTried)) {
    const owned = network.outNode[edge] as number;
    const back = bestChains(network, network.cashHigh, owned, from, 1)[0];
    if (back === undefined) continue;
    const nodes = [from, ...back.nodes.slice(0, -1)];
    const turn = nodes.indexOf(Math.min(...nodes));
    const round = [edge, ...back.edges];
    const loop = {
      nodes: [...nodes.slice(turn), ...nodes.slice(0, turn)],
      edges: [...round.slice(turn), ...round.slice(0, turn)],
      product: round.reduce((product, one) => product * (network.cashLow[one] as number), 1),
    };
    loops.set(loop.nodes.join(), loop);
  }
  return [...loops.values()].sort((a, b) => b.product - a.product || a.nodes.length - b.nodes.length);
}

function runLoops(at: DatasetAt, params: Params, context: RunContext): Result<Answer> {
  const network = networkOf(at);
  const solver = ownershipSolverOf(network);
  const groups: Group[] = [];
  const figures: Figure[] = [];
  const members: number[] = [];
  for (let first = 0; first < network.size; first = network.blockEnd[first] as number) {
    const size = (network.blockEnd[first] as number) - first;
    if (size === 1) continue;
    context.checkCancelled();
    context.progress(first / network.size);
    const nodes = Array.from({ length: size }, (_, index) => first + index);
    members.push(...nodes);
    const closed = solver.isClosed(first);
    const loops = strongestLoops(network, first).slice(0, loopsShown);
    const list = { list: nodes.slice(0, 30).map((node) => named(network, node)) };
    groups.push({
      id: `loop.${network.ids[first] ?? ''}`,
      label: phrase(closed ? 'influence.owners.closed' : 'influence.loops.group', { members: list }),
      entities: nodes.map((node) => entityOf(network, node)),
      facts: [...new Set(loops.flatMap((loop) => loop.edges.flatMap((edge) => factsOfEdge(network, edge))))],
      detail: loops.map((loop) =>
        step(
          phrase('influence.loops.loop', {
            loop: { list: [...loop.nodes, loop.nodes[0] ?? first].map((node) => named(network, node)) },
          }),
          shareValue(loop.product),
          loop.edges.flatMap((edge) => factsOfEdge(network, edge)),
        ),
      ),
    });
    for (const node of nodes.slice(0, 100)) {
      const multiplier = solver.multiplier(node);
      const own = multiplier === null ? 1 : 1 - 1 / multiplier;
      figures.push(
        figure(
          `self.${network.ids[node] ?? ''}`,
          phrase('influence.loops.self', { party: named(network, node) }),
          shareValue(own),
          [
            step(phrase('influence.multiplier.working', { owner: named(network, node) }), {
              type: 'number',
              value: multiplier ?? 0,
            }),
          ],
          { from: entityOf(network, node), to: entityOf(network, node) },
        ),
      );
    }
  }
  const treasury = network.issues.filter((issue) => issue.kind === 'treasury');
  const sentences = [
    groups.length === 0
      ? phrase('influence.loops.none')
      : phrase('influence.loops.count', { count: groups.length, members: members.length }),
    ...treasury.map((issue) =>
      phrase('influence.note.treasury', { company: named(network, issue.node), share: shareWords(issue.share) }),
    ),
  ];
  return succeed(
    makeAnswer(
      loopsMeasure.id,
      params,
      at.on,
      exactMethod('influence.method.loops', 'Tarjan 1972; Baldone, Brioschi, Paleari 1998'),
      {
        sentences,
        figures,
        groups,
        highlight: {
          entities: members.map((node) => entityOf(network, node)),
          facts: groups.flatMap((group) => group.facts),
        },
        ...networkNotes(network, members),
      },
    ),
  );
}
