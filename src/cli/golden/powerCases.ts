import { oceanicBanzhafQuota, oceanicShapleyShubik } from '../../analysis/algorithms/oceanicGame.ts';
import { majorityQuota } from '../../analysis/algorithms/weightedGame.ts';
import { compoundGame } from '../../analysis/influence/compoundGame.ts';
import { mutualControl } from '../../analysis/influence/mutualControl.ts';
import { type PowerIndices, powerIndices } from '../../analysis/influence/powerIndices.ts';
import { seededRandom } from '../../analysis/influence/seededRandom.ts';
import type { OwnershipNetwork } from '../../analysis/network.ts';
import { wholeUnits } from '../../analysis/network.ts';
import type { GoldenInput } from './goldenNetwork.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a case says of the majority that controls a company; a quota in words (">50%") says by itself if it is strict. */
interface AskedMajority {
  readonly quota: unknown;
  readonly strict: boolean;
}

/** All indices of a weighted game, under the keys of the golden files. */
export function weightedGameValues(input: GoldenInput): Values {
  const given = namedList(input['weights']);
  const texts = given.map(([, weight]) => String(weight));
  const scale = scaleOf([...texts, String(input['quota'])]);
  const weights = texts.map((text) => wholeNumber(text, scale));
  const indices = powerIndices({ weights, quota: quotaOf(input['quota'], weights, scale) });
  const players = Array.isArray(input['players']) ? input['players'].map(String) : given.map(([name]) => name);
  const oceanic: Record<string, number> = {};
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  texts.forEach((_, at) => {
    const others = total - (weights[at] as number);
    const name = players[at] ?? '';
    const game = { majors: [weights[at] as number], ocean: others, quota: total / 2 };
    oceanic[name === '' ? `#${at}` : name] = oceanicShapleyShubik(game).majors[0] as number;
  });
  return {
    ...indexValues(indices),
    oceanic,
  };
}

/** The indices of one game under the keys of the golden files. */
function indexValues(indices: Omit<PowerIndices, 'way' | 'roundedTo'>) {
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

/** Large holders with an ocean: both readings. */
export function oceanicValues(input: GoldenInput): Values {
  const given = namedList(input['majors']);
  const majors = given.map(([, weight]) => Number(weight));
  const total = Number(input['total'] ?? 1);
  const ocean =
    input['ocean'] === undefined ? total - majors.reduce((sum, weight) => sum + weight, 0) : Number(input['ocean']);
  const game = { majors, ocean, quota: oceanQuota(input['quota'], total) };
  const shapley = oceanicShapleyShubik(game);
  const modified = Number(oceanicBanzhafQuota(game).toPrecision(15));
  // Whole numbers of 1e-9 of the given unit, so that sums meet the quota exactly.
  const whole = (amount: number): number => Math.round(amount * 1e9);
  const indices = powerIndices({ weights: majors.map(whole), quota: Math.max(1, whole(modified)) });
  return {
    ...indexValues(indices),
    major: Array.isArray(input['majors'])
      ? shapley.majors
      : Object.fromEntries(given.map(([name], at) => [name, shapley.majors[at]])),
    ocean_total: shapley.ocean,
    modified_quota: modified,
  };
}

/** The compound game of the players over the target. */
export function compoundValues(
  network: OwnershipNetwork,
  players: readonly string[],
  target: number,
  asked: AskedMajority,
): Values {
  const nodes = players.map((name) => network.nodeOf.get(name) ?? -1).filter((node) => node >= 0);
  const { at, strict } = majorityOf(asked);
  const rule = { quota: Math.round(at * wholeUnits), strict, ends: 'certain' as const, excluded: network.excluded };
  return indexValues(compoundGame(network, nodes, target, rule));
}

/** Karos-Peters over all firms of the network. */
export function mutualValues(network: OwnershipNetwork, asked: AskedMajority): Values {
  const firms = Array.from(network.ids.keys());
  const { at, strict } = majorityOf(asked);
  const rule = { quota: Math.round(at * wholeUnits), strict, ends: 'certain' as const, excluded: network.excluded };
  const { index, games } = mutualControl(network, firms, rule, { runs: 20_000, random: seededRandom(1) });
  const byName = (values: readonly number[]) =>
    Object.fromEntries(firms.map((node, at) => [network.ids[node] ?? '', values[at] ?? 0]));
  return {
    index: byName(index),
    ssi_per_company: Object.fromEntries(firms.map((node, at) => [network.ids[node] ?? '', byName(games[at] ?? [])])),
  };
}

/** A quota in words of a part: ">50%", "50%+1", "2/3", "66.7 %"; null for a number of votes. */
function partOf(quota: unknown): { readonly at: number; readonly strict: boolean } | null {
  const text = String(quota).trim();
  const part = /^(>=|>|≥|=>)?\s*([\d.]+)\s*(?:%|\/\s*([\d.]+))\s*(\+.*)?$/.exec(text);
  if (part === null) return null;
  return { at: Number(part[2]) / Number(part[3] ?? 100), strict: part[1] === '>' || part[4] !== undefined };
}

/** The majority at which a company is controlled; more than half where nothing is said. */
function majorityOf({ quota, strict }: AskedMajority): { readonly at: number; readonly strict: boolean } {
  const part = partOf(quota);
  if (part !== null) return part;
  const at = Number(quota ?? 0.5);
  return { at: Number.isFinite(at) && at > 0 && at <= 1 ? at : 0.5, strict };
}

function oceanQuota(quota: unknown, total: number): number {
  if (quota === undefined || quota === null) return total / 2;
  const part = partOf(quota);
  return part === null ? Number(quota) : part.at * total;
}

function quotaOf(quota: unknown, weights: readonly number[], scale: number): number {
  if (quota === undefined || quota === null) return majorityQuota(weights);
  const part = partOf(quota);
  if (part === null) return wholeNumber(String(quota), scale);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (part.at === 0.5 && part.strict) return majorityQuota(weights);
  const at = total * part.at;
  return part.strict ? Math.floor(at + 1e-9) + 1 : Math.ceil(at - 1e-9);
}

function scaleOf(texts: readonly string[]): number {
  return 10 ** Math.max(0, ...texts.map((text) => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0));
}

function wholeNumber(text: string, scale: number): number {
  return Math.round(Number(text) * scale);
}

/** A list of numbers, or numbers by name. */
function namedList(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.map((item) => ['', item] as const);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
