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
import type { DatasetAt } from '../../src/model/types.ts';
import { at } from '../support/builder.ts';

const parties = 300;
const naiveSources = 12;

/** Mulberry32: the same numbers from the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Companies that hold each other, with some rings and bands; systems that they run, use and host on one another. */
function generate(seed: number): DatasetAt {
  const next = random(seed);
  const pick = (below: number) => Math.floor(next() * below);
  const lines: string[] = Array.from({ length: parties }, (_, i) => `entity P${i} company`);
  const held = new Set<string>();
  for (let i = 1; i < parties; i++) {
    for (let k = 0; k < 2; k++) {
      const owner = next() < 0.03 ? pick(parties) : pick(i);
      if (owner === i || held.has(`${owner}>${i}`)) continue;
      held.add(`${owner}>${i}`);
      lines.push(`P${owner} ${next() < 0.1 ? '10-40' : 5 + pick(40)} P${i}`);
    }
    lines.push(`P${i} operates S${i}`);
    if (next() < 0.5) lines.push(`P${i} uses S${1 + pick(i)}`);
    if (next() < 0.2 && i > 1) lines.push(`S${i} hosts S${1 + pick(i - 1)}`);
  }
  return at(...lines);
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const day = generate(7);
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
