// The oversight matrix of 300 parties: one pass a source against the naive loop that asks every pair, as a ratio.
import { reach } from '../../src/analysis/algorithms/reach.ts';
import { deriveArcs } from '../../src/analysis/exposure/arcs.ts';
import { buildExposureGraph } from '../../src/analysis/exposure/exposureGraph.ts';
import { ownershipBetween } from '../../src/analysis/influence/ownershipBetween.ts';
import { upperOwnership } from '../../src/analysis/influence/upperOwnership.ts';
import { quietContext } from '../../src/analysis/measure.ts';
import { buildNetwork } from '../../src/analysis/network.ts';
import { buildMatrix } from '../../src/analysis/oversight/matrix.ts';
import { matrixMeasure } from '../../src/analysis/oversight/matrixMeasure.ts';
import { createPartyExposure } from '../../src/analysis/oversight/partyExposure.ts';
import { at } from '../support/builder.ts';
import { groupOf, parties } from './groupOf.ts';

const naiveSources = 12;

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const day = at(...groupOf(7));
const network = buildNetwork(day);
const passes: number[] = [];
const measures: number[] = [];
for (let round = 0; round < 7; round++) {
  passes.push(
    timed(() => {
      const exposure = createPartyExposure(day, ['control', 'data'], false);
      buildMatrix(day, network, exposure, 'ownership', quietContext);
    }),
  );
  measures.push(timed(() => matrixMeasure.run(day, {}, quietContext)));
}

// The naive loop asks for every pair anew, on graphs that are built once; some sources stand for all.
const own = createPartyExposure(day, ['control', 'data'], false);
const eg = buildExposureGraph(deriveArcs(day), { starts: [], effects: ['control', 'data'], weak: false });
const naive = timed(() => {
  for (let source = 0; source < naiveSources; source++) {
    const from = `P${source * Math.floor(parties / naiveSources)}`;
    const node = network.nodeOf.get(from) ?? 0;
    for (let target = 0; target < parties; target++) {
      const to = `P${target}`;
      if (from === to) continue;
      const goal = network.nodeOf.get(to) ?? 0;
      upperOwnership(network, node, goal, ownershipBetween(network, node, goal).net);
      const starts = [from, ...own.ownAssets(from)].map((entity) => eg.nodeOf(entity, 'control'));
      const { level } = reach(eg.graph, starts);
      [to, ...own.ownAssets(to)].some((entity) => (level[eg.nodeOf(entity, 'control')] ?? -1) >= 0);
    }
  }
});
const pass = median(passes);
const all = (naive / naiveSources) * parties;
console.log(`${parties} parties, ${day.stakes.length} holdings, ${day.dependencies.length} dependencies`);
console.log(`one pass a source:        ${pass.toFixed(1)} ms (median of ${passes.length})`);
console.log(`whole answer:             ${median(measures).toFixed(1)} ms`);
console.log(`naive loop over pairs:    ${all.toFixed(0)} ms (from ${naiveSources} sources)`);
console.log(`ratio:                    ${(all / pass).toFixed(0)}`);
if (all / pass < 20) {
  console.error('One pass a source is to be at least 20 times faster than the naive loop.');
  process.exitCode = 1;
}
