import { widestPaths } from '../algorithms/widestPaths.ts';
import type { Figure, WorkingStep } from '../answer.ts';
import { factsOfEdge, type OwnershipNetwork, wholeUnits } from '../network.ts';
import { withSupport } from '../strength.ts';
import { figure, named, phrase, step, votesValue } from './answerParts.ts';
import { noHoldingStep } from './chainStep.ts';

/** The weakest link of a pair in vote units, and the part of each direct holder. */
export interface WeakestLink {
  readonly units: number;
  readonly parts: readonly { readonly holder: number; readonly edge: number; readonly units: number }[];
}

/**
 * Weakest link: the sum over the target's direct holders of the smaller of the widest chain from the owner to that holder
 * and the holder's own votes; the last link is not counted twice.
 *
 * On the lower ends of voting shares, in whole units. Complexity O(cone · log cone).
 * Reference: R. La Porta, F. Lopez-de-Silanes, A. Shleifer, J. Finance 54 (1999); S. Claessens, S. Djankov, L. Lang,
 * J. Fin. Econ. 58 (2000). Known defect: five 20 % chains add up to 100 % (Edwards, Weichenrieder, CESifo WP 1255).
 */
export function weakestLink(network: OwnershipNetwork, owner: number, target: number): WeakestLink {
  const { width } = widestPaths(network, network.votesLow, owner);
  const parts: Array<{ holder: number; edge: number; units: number }> = [];
  let units = 0;
  for (let slot = network.inStart[target] as number; slot < (network.inStart[target + 1] as number); slot++) {
    const holder = network.inNode[slot] as number;
    const edge = network.inEdge[slot] as number;
    const part = Math.min(width.get(holder) ?? 0, network.votesLow[edge] as number);
    if (part <= 0 || holder === target) continue;
    parts.push({ holder, edge, units: part });
    units += part;
  }
  return { units, parts };
}

/** The figure `control.weakestLink`, with one line a direct holder. */
export function weakestLinkFigure(network: OwnershipNetwork, owner: number, target: number): Figure {
  const link = weakestLink(network, owner, target);
  const working = link.parts.map(
    (part): WorkingStep =>
      step(
        phrase('influence.weakestLink.step', { holder: named(network, part.holder), target: named(network, target) }),
        votesValue(part.units),
        factsOfEdge(network, part.edge),
      ),
  );
  return figure(
    'control.weakestLink',
    phrase('influence.figure.weakestLink'),
    votesValue(Math.min(link.units, wholeUnits * 10)),
    working.length === 0 ? [noHoldingStep(network, owner, target)] : withSupport(network.at, working),
    { from: network.ids[owner] ?? '', to: network.ids[target] ?? '' },
  );
}
