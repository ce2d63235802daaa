import { oceanicBanzhafQuota, oceanicShapleyShubik } from '../../analysis/algorithms/oceanicGame.ts';
import { majorityQuota } from '../../analysis/algorithms/weightedGame.ts';
import { compoundGame } from '../../analysis/influence/compoundGame.ts';
import { mutualControl } from '../../analysis/influence/mutualControl.ts';
import { powerIndices } from '../../analysis/influence/powerIndices.ts';
import { seededRandom } from '../../analysis/influence/seededRandom.ts';
import type { OwnershipNetwork } from '../../analysis/network.ts';
import { wholeUnits } from '../../analysis/network.ts';
import type { GoldenInput } from './goldenNetwork.ts';

type Values = Readonly<Record<string, unknown>>;

/** All indices of a weighted game, under the keys of the golden files. */
export function weightedGameValues(input: GoldenInput): Values {
  const texts = listOf(input['weights']).map(String);
  const scale = scaleOf([...texts, String(input['quota'])]);
  const weights = texts.map((text) => wholeNumber(text, scale));
  const indices = powerIndices({ weights, quota: quotaOf(input['quota'], weights, scale) });
  const players = Array.isArray(input['players']) ? input['players'].map(String) : [];
  const oceanic: Record<string, number> = {};
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  texts.forEach((_, at) => {
    const others = total - (weights[at] as number);
    const name = players[at] ?? '';
    const game = { majors: [weights[at] as number], ocean: others, quota: total / 2 };
    oceanic[name === '' ? `#${at}` : name] = oceanicShapleyShubik(game).majors[0] as number;
  });
  return {
    ssi: indices.shapleyShubik,
    bz: indices.banzhaf,
    bz_abs: indices.banzhafAbsolute,
    swings: indices.swings,
    dp: indices.deeganPackel,
    johnston: indices.johnston,
    pgi: indices.publicGood,
    winning: indices.winning,
    minimal_winning: indices.minimalWinning,
    oceanic,
  };
}

/** Large holders with an ocean: both readings. */
export function oceanicValues(input: GoldenInput): Values {
  const majors = listOf(input['majors']).map((text) => Number(text));
  const total = Number(input['total'] ?? 1);
  const ocean =
    input['ocean'] === undefined ? total - majors.reduce((sum, weight) => sum + weight, 0) : Number(input['ocean']);
  const game = { majors, ocean, quota: Number(input['quota']) };
  const shapley = oceanicShapleyShubik(game);
  const modified = Number(oceanicBanzhafQuota(game).toPrecision(15));
  // Whole numbers of 1e-9 of the given unit, so that sums meet the quota exactly.
  const whole = (amount: number): number => Math.round(amount * 1e9);
  const indices = powerIndices({ weights: majors.map(whole), quota: Math.max(1, whole(modified)) });
  return {
    major: shapley.majors,
    ocean_total: shapley.ocean,
    modified_quota: modified,
    bz: indices.banzhaf,
    bz_abs: indices.banzhafAbsolute,
    swings: indices.swings,
    ssi: indices.shapleyShubik,
    dp: indices.deeganPackel,
    johnston: indices.johnston,
    pgi: indices.publicGood,
  };
}

/** The compound game of the players over the target. */
export function compoundValues(network: OwnershipNetwork, players: readonly string[], target: number): Values {
  const nodes = players.map((name) => network.nodeOf.get(name) ?? -1).filter((node) => node >= 0);
  const rule = { quota: wholeUnits / 2, strict: true, ends: 'certain' as const, excluded: network.excluded };
  const indices = compoundGame(network, nodes, target, rule);
  return {
    ssi: indices.shapleyShubik,
    bz: indices.banzhaf,
    bz_abs: indices.banzhafAbsolute,
    swings: indices.swings,
    dp: indices.deeganPackel,
    johnston: indices.johnston,
    pgi: indices.publicGood,
    winning: indices.winning,
    minimal_winning: indices.minimalWinning,
  };
}

/** Karos-Peters over all firms of the network. */
export function mutualValues(network: OwnershipNetwork): Values {
  const firms = Array.from(network.ids.keys());
  const rule = { quota: wholeUnits / 2, strict: true, ends: 'certain' as const, excluded: network.excluded };
  const { index, games } = mutualControl(network, firms, rule, { runs: 20_000, random: seededRandom(1) });
  const byName = (values: readonly number[]) =>
    Object.fromEntries(firms.map((node, at) => [network.ids[node] ?? '', values[at] ?? 0]));
  return {
    index: byName(index),
    ssi_per_company: Object.fromEntries(firms.map((node, at) => [network.ids[node] ?? '', byName(games[at] ?? [])])),
  };
}

function quotaOf(quota: unknown, weights: readonly number[], scale: number): number {
  const text = String(quota).trim();
  const part = /^(>=|>|≥)?\s*([\d.]+)\s*%$/.exec(text);
  if (part === null) return wholeNumber(text, scale);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const at = (total * Number(part[2])) / 100;
  if (part[1] === '>') return Number(part[2]) === 50 ? majorityQuota(weights) : Math.floor(at + 1e-9) + 1;
  return Math.ceil(at - 1e-9);
}

function scaleOf(texts: readonly string[]): number {
  return 10 ** Math.max(0, ...texts.map((text) => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0));
}

function wholeNumber(text: string, scale: number): number {
  return Math.round(Number(text) * scale);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
