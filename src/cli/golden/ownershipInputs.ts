import { combineShareClasses, type ShareClass } from '../../analysis/influence/shareClasses.ts';
import { goldenNetwork, toUnits } from './goldenNetwork.ts';
import { tightenedEnds } from './ownershipFigures.ts';
import { weightedGameValues } from './powerCases.ts';
import type { OwnershipCase } from './readOwnershipCase.ts';

/** The figure of a key; `expected` tells which pairs or names are asked for, never the answer. */
export type Answerer = (key: string, expected: unknown) => unknown;

/** Answers that are there already. */
export function fromRecord(values: Readonly<Record<string, unknown>>): Answerer {
  return (key) => values[key];
}

/** A list in the order of the players, by name where the case asks by name. */
export function askedByName(values: unknown, names: readonly string[], expected: unknown): unknown {
  if (!Array.isArray(values) || Array.isArray(expected) || typeof expected !== 'object' || expected === null)
    return values;
  return Object.fromEntries(names.map((name, at) => [name, values[at]]));
}

/** Votes and cash from classes of shares. */
export function classAnswers({ input }: OwnershipCase): Answerer {
  const classes = (input['classes'] as readonly Record<string, unknown>[]).map(
    (one): ShareClass => ({
      issued: Number(one['issued']),
      votesPerShare: Number(one['votes_per_share']),
      dividend: one['dividend'] !== false,
      held: Object.fromEntries(Object.entries((one['held'] ?? {}) as object).map(([name, n]) => [name, Number(n)])),
      treasury: Number(one['treasury'] ?? 0),
    }),
  );
  const { votes, cash } = combineShareClasses(classes);
  return fromRecord({ votes: Object.fromEntries(votes), cash: Object.fromEntries(cash) });
}

/** All indices of a weighted game. */
export function weightAnswers({ input, params }: OwnershipCase): Answerer {
  const values = weightedGameValues({ ...input, quota: input['quota'] ?? params['quota'] });
  const oceanic = Object.values(values['oceanic'] as Readonly<Record<string, number>>);
  const byName = values['oceanic'] as Readonly<Record<string, number>>;
  return (key, expected) => {
    const named = /^oceanic_ssi\s+(.+)$/.exec(key);
    if (named !== null) return byName[named[1] ?? ''] ?? oceanic[0];
    return askedByName(values[key], Object.keys(byName), expected);
  };
}

/** Columns of shares in per cent: sums a little above 100 are rounding, higher ones an error kept as it is. */
export function columnAnswers({ input }: OwnershipCase): Answerer {
  const columns = input['columns'] as Readonly<Record<string, readonly string[]>>;
  return (key) => {
    const shares = columns[key];
    if (shares === undefined) return undefined;
    const edges = shares.map((share, at) => [`H${at}`, key, String(Number(share) / 100)] as const);
    const network = goldenNetwork({ edges }, {}, false, true);
    const issue = network.issues.find((candidate) => network.ids[candidate.node] === key);
    const status = issue === undefined ? 'ok' : issue.kind === 'rescaled' ? 'rounding' : 'error';
    const ends = tightenedEnds(network);
    return { status, shares: edges.map(([holder]) => ends[holder]?.[0] ?? 0) };
  };
}

/** What becomes of each edge of a file. */
export function edgeAnswers({ input }: OwnershipCase): Answerer {
  const statuses = (input.edges ?? []).map((edge) => {
    const units = toUnits(edge[2] ?? null);
    if (units === null) return 'unknown';
    if (!(units >= 0 && units <= 1e12)) return 'error';
    return units === 0 ? 'dropped' : 'ok';
  });
  return (key) => (key === 'status' ? statuses : undefined);
}
