import type { OwnershipNetwork } from '../../analysis/network.ts';
import {
  chainsOfMajorities,
  closeLinkPairs,
  controlledBy,
  controlPairs,
  controlSummary,
  intervalControl,
  ruleFigures,
  suspendedFigures,
} from './controlFigures.ts';
import { goldenNetwork } from './goldenNetwork.ts';
import { chainFigures, dependencyMatrix, pairFigures, ultimateShares, valueFigures } from './ownershipFigures.ts';
import {
  type Answerer,
  askedByName,
  classAnswers,
  columnAnswers,
  edgeAnswers,
  fromRecord,
  weightAnswers,
} from './ownershipInputs.ts';
import {
  askedPair,
  groupsOf,
  outsideShare,
  pairOfRing,
  patternAnswer,
  rootMass,
  rootsOf,
  splitPair,
} from './ownershipNames.ts';
import { compoundValues, mutualValues, oceanicValues } from './powerCases.ts';
import type { OwnershipCase } from './readOwnershipCase.ts';

/** The figures of a case under the keys of its `expected`. */
export function answerKeys(read: OwnershipCase): Readonly<Record<string, unknown>> {
  const answer = answererOf(read);
  return Object.fromEntries(Object.entries(read.expected).map(([key, value]) => [key, answer(key, value)]));
}

function answererOf(read: OwnershipCase): Answerer {
  const { measure, input } = read;
  if (input['classes'] !== undefined) return classAnswers(read);
  if (input['columns'] !== undefined) return columnAnswers(read);
  if (measure.startsWith('validate.edge')) return edgeAnswers(read);
  if (measure.includes('power.oceanic')) return fromRecord(oceanicValues(input));
  if (input['weights'] !== undefined) return weightAnswers(read);
  return networkAnswers(read);
}

function networkAnswers(read: OwnershipCase): Answerer {
  const { measure, input, params } = read;
  const network = goldenNetwork(input);
  const threshold = Number(params['threshold'] ?? (measure.includes('links.close') ? 0.2 : 0.5));
  const strict = params['strict'] !== false && params['strict'] !== 'false';
  // Beside links and paths a threshold is not what controls a company.
  const quota = /links\.close|paths\./.test(measure) ? 0.5 : threshold;
  const figures = pairFigures(network, quota, strict);
  const { owner, target } = askedPair(network, read);
  const nodes = { owner: network.nodeOf.get(owner) ?? 0, target: network.nodeOf.get(target) ?? 0 };
  const pairKeys = (expected: unknown, figure: (from: string, to: string) => unknown): unknown => {
    if (typeof expected !== 'object' || expected === null) return figure(owner, target);
    return Object.fromEntries(
      Object.entries(expected).map(([key, value]) => {
        const pair = splitPair(key);
        if (pair !== null) return [key, figure(pair[0], pair[1])];
        if (typeof value !== 'object') return [key, figure(owner, key)];
        return [key, Object.fromEntries(Object.keys(value ?? {}).map((to) => [to, figure(key, to)]))];
      }),
    );
  };
  const values = () => valueFigures(network, input, Number(params['TM_threshold'] ?? 0.5));
  const majority = () => ({ quota: params['quota'] ?? params['threshold'], strict });
  const mutual = () => mutualValues(network, majority());
  const rules = () => ruleFigures(network, nodes.owner, nodes.target);
  const rulesByOwner = (expected: unknown, pick: (from: string) => unknown, own: unknown): unknown =>
    typeof expected === 'object' && expected !== null
      ? Object.fromEntries(Object.keys(expected).map((name) => [name, pick(name)]))
      : own;
  const ruleOf = (name: string) => ruleFigures(network, network.nodeOf.get(name) ?? 0, nodes.target);
  const simple = (): number => figures['sum_over_simple_paths']?.(owner, target) ?? 0;
  const integrated = (): number => figures['net']?.(owner, target) ?? 0;
  const gross = figures['gross'] ?? (() => null);
  const treasury = () => pairFigures(goldenNetwork(input, { treasury: 'keep' }))['gross'] ?? (() => null);
  const summary = () => controlSummary(network, quota, strict);
  const compound = (key: string, expected: unknown) => {
    const given = params['players'];
    const players = Array.isArray(given) ? given.map(String) : rootsOf(network);
    return askedByName(compoundValues(network, players, nodes.target, majority())[key], players, expected);
  };
  const ring = pairOfRing(network, read);
  const byName = (expected: unknown, figure: (name: string) => unknown): unknown =>
    typeof expected === 'object' && expected !== null
      ? Object.fromEntries(Object.keys(expected).map((name) => [name, figure(name)]))
      : figure(ring[0]);
  const multiplier = (name: string): number => (gross(name, name) ?? 0) + 1;
  const self = (name: string): unknown => figures['net']?.(name, name);
  const group = () => controlledBy(network, textsOf(params['group'] ?? params['concert']), quota, strict);

  const named: Readonly<Record<string, (expected: unknown) => unknown>> = {
    ...Object.fromEntries(
      Object.entries(figures).map(([key, figure]) => [key, (expected: unknown) => pairKeys(expected, figure)] as const),
    ),
    integrated: () => integrated(),
    gross_with_self_loop: (expected) => pairKeys(expected, treasury()),
    renormalised: (expected) => pairKeys(expected, figures['share'] ?? (() => null)),
    gross_off_diagonal: () => gross(...ring),
    net_off_diagonal: () => figures['net']?.(...ring),
    net_self: (expected) => byName(expected, self),
    self_ownership: (expected) => byName(expected, self),
    multiplier_M_ii: (expected) => byName(expected, multiplier),
    multiplier: (expected) => byName(expected, multiplier),
    outside_share_each: (expected) => byName(expected, (name) => outsideShare(network, name)),
    outside_share: (expected) => byName(expected, (name) => outsideShare(network, name)),
    convergent: () => groupsOf(network).every((group) => group.limited),
    groups: () =>
      groupsOf(network)
        .filter((group) => !group.limited)
        .map((group) => group.names),
    ultimate_owner_mass: (expected) =>
      Object.fromEntries(Object.keys(expected as object).map((name) => [name, rootMass(network, name)])),
    ultimate: (expected) =>
      Object.fromEntries(Object.keys(expected as object).map((name) => [name, ultimateShares(network, name)])),
    column_sums: (expected) =>
      Object.fromEntries(Object.keys(expected as object).map((name) => [name, 1 - outsideShare(network, name)])),
    pairs: () =>
      measure.includes('links.close') ? closeLinkPairs(network, threshold) : controlPairs(network, quota, strict),
    strict: () => controlPairs(network, quota, true),
    non_strict: () => controlPairs(network, quota, false),
    ultimate_controllers: () => summary().ultimate_controllers,
    contradiction: () => summary().contradiction,
    exact_sum: () => summary().exact_sum,
    naive_chain_of_majorities: () => chainsOfMajorities(network, quota, strict),
    controlled: () => controlledBy(network, [owner], quota, strict),
    controlled_by_group: group,
    controlled_by_concert: group,
    certain: () => intervalControl(network, quota, strict).certain,
    possible: () => intervalControl(network, quota, strict).possible,
    sum_simple: () => simple(),
    loop_residual: () => integrated() - simple(),
    sum_equals_integrated: () => Math.abs(integrated() - simple()) <= 1e-12,
    paths: () => chainFigures(network, owner, target, Number(params['k'] ?? 10)),
    suspended_votes: () => suspendedInAsked(read, network),
    amlr_art52: (expected) =>
      rulesByOwner(
        expected,
        (name) => ({ share: figures['net']?.(name, target), owner: ruleOf(name).amlr_art52 }),
        rules().amlr_art52,
      ),
    psc_majority_chain_to_LY: (expected) => rulesByOwner(expected, (name) => ruleOf(name).psc, rules().psc),
    psc_direct_band: () => ({}),
  };

  return (key, expected) => {
    const direct = Object.hasOwn(named, key) ? named[key] : undefined;
    if (direct !== undefined) return direct(expected);
    if (key === 'A' && measure.includes('egj')) return dependencies(network, input, expected);
    if (Object.hasOwn(values(), key)) return (values() as Readonly<Record<string, unknown>>)[key];
    if (measure.includes('karos_peters')) {
      const game = /^ssi_of_game_(.+)$/.exec(key);
      const all = mutual()['ssi_per_company'] as Readonly<Record<string, unknown>>;
      return game === null ? mutual()[key] : all[game[1] ?? ''];
    }
    if (measure.includes('power.compound')) return compound(key, expected);
    const rule = ruleKey(key, rules, ruleOf, rulesByOwner, expected);
    if (rule !== undefined) return rule;
    return patternAnswer(read, network, key, expected, figures, quota, strict);
  };
}

function ruleKey(
  key: string,
  rules: () => ReturnType<typeof ruleFigures>,
  ruleOf: (name: string) => ReturnType<typeof ruleFigures>,
  rulesByOwner: (expected: unknown, pick: (from: string) => unknown, own: unknown) => unknown,
  expected: unknown,
): unknown {
  const plain = key.replace(/_to_.+$/, '');
  const own = rules() as Readonly<Record<string, unknown>>;
  if (!Object.hasOwn(own, plain)) return undefined;
  return rulesByOwner(expected, (name) => (ruleOf(name) as Readonly<Record<string, unknown>>)[plain], own[plain]);
}

/** Rows and columns in the order in which the case lists the outside shares, or its nodes. */
function dependencies(network: OwnershipNetwork, input: OwnershipCase['input'], expected: unknown): unknown {
  const outside = (input['outside_share'] ?? {}) as Readonly<Record<string, unknown>>;
  const named = Object.keys(outside);
  const order = named.length > 0 ? named : [...new Set((input.edges ?? []).flatMap((edge) => [edge[0], edge[1]]))];
  const rows = dependencyMatrix(network, order, outside);
  if (Array.isArray(expected) || typeof expected !== 'object' || expected === null) return rows;
  const value = (from: string, to: string): number | undefined => rows[order.indexOf(from)]?.[order.indexOf(to)];
  return Object.fromEntries(
    Object.entries(expected).map(([key, inner]) => {
      const pair = splitPair(key);
      if (pair !== null) return [key, value(...pair)];
      return [key, Object.fromEntries(Object.keys((inner ?? {}) as object).map((to) => [to, value(key, to)]))];
    }),
  );
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Suspended votes in the companies whose meeting the case asks about (`votes_in_X`); in all when it names none. */
function suspendedInAsked({ params, expected }: OwnershipCase, network: OwnershipNetwork): readonly unknown[] {
  const asked = Object.keys(expected).flatMap((key) => /^votes_in_(.+)$/.exec(key)?.[1] ?? []);
  const all = suspendedFigures(network, Number(params['threshold'] ?? 0.25)).suspended;
  return asked.length === 0 ? all : all.filter((row) => asked.includes(String(row[1])));
}
