import { assetKinds, type DatasetAt, type EntityId } from '../../model/types.ts';
import type { RunContext } from '../measure.ts';
import type { OwnershipNetwork } from '../network.ts';
import { fillInfluence, type InfluenceMeasure } from './influenceOver.ts';
import type { PartyExposure } from './partyExposure.ts';

/** Influence and exposure of every ordered pair: cell `row * parties.length + column` is row over column. */
export interface OversightMatrix {
  readonly parties: readonly EntityId[];
  /** Shares in [0, 1]: on the lower ends, and the most that the gaps allow. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** 1: the fall of the row reaches the column or its own assets. */
  readonly exposes: Uint8Array;
}

/**
 * Builds the matrix from one pass a source in each graph. Parties are those of the day in the dataset's order, without
 * floats of many small holders. O(parties × (cone + arcs + parties)); memory 17 bytes a pair.
 */
export function buildMatrix(
  at: DatasetAt,
  network: OwnershipNetwork,
  exposure: PartyExposure,
  measure: InfluenceMeasure,
  { checkCancelled, progress }: RunContext,
): OversightMatrix {
  const assets: ReadonlySet<string> = new Set(assetKinds);
  const parties = at.entities
    .filter(({ kind, dispersed }) => !assets.has(kind) && dispersed !== true)
    .map(({ id }) => id);
  const size = parties.length;
  const nodes = parties.map((id) => network.nodeOf.get(id) ?? -1);
  const low = new Float64Array(size * size);
  const high = new Float64Array(size * size);
  const exposes = new Uint8Array(size * size);
  const rowLow = new Float64Array(network.size);
  const rowHigh = new Float64Array(network.size);
  const columnOf = new Int32Array(network.size).fill(-1);
  nodes.forEach((node, column) => {
    if (node >= 0) columnOf[node] = column;
  });
  const mark = exposure.marker(parties);
  parties.forEach((party, row) => {
    checkCancelled();
    progress(row / size);
    const node = nodes[row] as number;
    if (node >= 0) {
      const written = fillInfluence(network, node, measure, rowLow, rowHigh);
      for (let i = 0; i < written.length; i++) {
        const target = written[i] as number;
        const to = columnOf[target] as number;
        if (to >= 0 && to !== row && (rowHigh[target] as number) > 0) {
          low[row * size + to] = rowLow[target] as number;
          high[row * size + to] = rowHigh[target] as number;
        }
        rowLow[target] = 0;
        rowHigh[target] = 0;
      }
    }
    mark(party, exposes, row * size);
    exposes[row * size + row] = 0;
  });
  return { parties, low, high, exposes };
}
