import { endOfTime, holds } from './claimOn.ts';
import { makeProblem } from './problem.ts';
import {
  type Apply,
  assumed,
  assumedClaims,
  bareClaim,
  checkNew,
  type Draft,
  ended,
  isProblem,
  note,
  replaced,
  unknownId,
} from './scenarioDraft.ts';
import { highEnd, lowEnd, shareUnits, toFraction } from './share.ts';
import { percent } from './sums.ts';
import type { Change, Fraction, Share, Stake, StakeClaim } from './types.ts';

type Of<T extends Change['type']> = Extract<Change, { readonly type: T }>;

/** Sets capital, voting or both; each period of the stake keeps its dates, and the side not named keeps its sources. */
export const setShare: Apply<Of<'setShare'>> = (draft, change, path, prefix) => {
  const stake = draft.stakes.find(({ id }) => id === change.stake);
  if (stake === undefined) return unknownId(`${path}.stake`, change.stake);
  if (change.capital === undefined && change.voting === undefined) return makeProblem('scenarioSetsNothing', path, {});
  if (stake.claims.length === 0) return makeProblem('scenarioAlreadyEnded', path, { id: stake.id });
  const problem = note(draft, stake.id, 'set', path);
  if (problem !== null) return problem;
  let claims = stake.claims;
  if (change.capital !== undefined) claims = withSide(draft, claims, 'capital', change.capital, prefix);
  if (change.voting !== undefined) claims = withSide(draft, claims, 'voting', change.voting, prefix);
  draft.stakes = replaced(draft.stakes, { ...stake, claims });
  draft.touched.add(stake.target);
  return null;
};

function withSide(
  draft: Draft,
  claims: readonly StakeClaim[],
  side: 'capital' | 'voting',
  share: Share,
  prefix: string,
): readonly StakeClaim[] {
  const actual = claims.filter(({ planned }) => planned !== true);
  const having = actual.filter((claim) => claim[side] !== undefined);
  const changed = new Set(having.length > 0 ? having : actual);
  const result = claims.flatMap((claim) => {
    if (!changed.has(claim)) return [claim];
    const { capital, voting, ...bare } = claim;
    const other = side === 'capital' ? voting : capital;
    const set: StakeClaim = { ...assumed(draft, bare, `${prefix}/${side}/${claim.id}`), [side]: share };
    if (other === undefined) return [set];
    return [set, { ...bare, ...(side === 'capital' ? { voting: other } : { capital: other }) }];
  });
  return changed.size > 0 ? result : [...result, { ...bareClaim(draft, `${prefix}/${side}`), [side]: share }];
}

/**
 * Moves `amount` of the target from one holder to another. Each period of the giver's stake is split in two of the
 * same dates, so that the sum of holders is on every day what it was; the receiver's part is a stake of its own.
 * Votes go along in proportion. Several stakes of the giver are used in the order of the dataset.
 */
export const transfer: Apply<Of<'transfer'>> = (draft, change, path, prefix) => {
  for (const id of [change.from, change.to, change.target]) {
    if (!draft.entities.some((entity) => entity.id === id)) return unknownId(path, id);
  }
  if (change.from === change.to) return makeProblem('scenarioTransferToSelf', path, { entity: change.from });
  // Less than the finest part that is counted would move nothing, and leave no trace of having been said.
  if (!(change.amount <= 1 && shareUnits(change.amount) > 0)) {
    return makeProblem('scenarioBadAmount', `${path}.amount`, { value: String(change.amount) });
  }
  const given = draft.stakes.filter(
    (stake) =>
      stake.owner === change.from &&
      stake.target === change.target &&
      stake.indirect !== true &&
      stake.claims.length > 0,
  );
  const held = given.reduce((sum, stake) => sum + shareUnits(heldNow(stake)), 0);
  const wanted = shareUnits(change.amount);
  if (held < wanted) {
    const params = { from: change.from, target: change.target, held: percent(held), amount: percent(wanted) };
    return makeProblem('scenarioTransferTooMuch', `${path}.amount`, params);
  }
  let left = wanted;
  for (const [k, stake] of given.entries()) {
    const part = Math.min(left, shareUnits(heldNow(stake)));
    if (part <= 0) continue;
    left -= part;
    const problem = note(draft, stake.id, 'moved', path);
    if (problem !== null) return problem;
    const id = `${prefix}/${k + 1}`;
    const [kept, moved] = split(draft, stake, part, id);
    const { nominee: _nominee, ...rest } = stake;
    const received: Stake = { ...rest, id, owner: change.to, claims: moved };
    draft.stakes = [...replaced(draft.stakes, { ...stake, claims: kept }), received];
    draft.changed.set(id, 'added');
  }
  draft.touched.add(change.target);
  return null;
};

/** What a stake is at most on the latest day on which it is anything: capital, or votes where no capital is known. */
function heldNow(stake: Stake): Fraction {
  const actual = stake.claims.filter(({ planned }) => planned !== true);
  const now = actual.filter(({ valid }) => holds(valid, endOfTime) !== 'absent');
  const candidates = (now.length > 0 ? now : actual).toSorted((a, b) => (begin(a) < begin(b) ? 1 : -1));
  const first = candidates.find(({ capital }) => capital !== undefined) ?? candidates[0];
  return highEnd(first?.capital ?? first?.voting ?? 'unknown');
}

function begin(claim: StakeClaim): string {
  return claim.valid.from ?? claim.valid.asOf ?? '';
}

function split(
  draft: Draft,
  stake: Stake,
  units: number,
  id: string,
): readonly [readonly StakeClaim[], readonly StakeClaim[]] {
  const kept: StakeClaim[] = [];
  const moved: StakeClaim[] = [];
  for (const claim of stake.claims) {
    const { capital, voting, ...bare } = claim;
    const amount = units / 1e12;
    const base = capital ?? voting;
    const partCapital = capital === undefined ? undefined : partOf(capital, amount);
    const partVoting =
      voting === undefined
        ? undefined
        : capital === undefined
          ? partOf(voting, amount)
          : inProportion(voting, capital, amount);
    const make = (which: 0 | 1, claimId: string): StakeClaim => ({
      ...assumed(draft, bare, claimId),
      ...(claim.planned === true ? { planned: true } : {}),
      ...(partCapital === undefined ? {} : { capital: partCapital[which] }),
      ...(partVoting === undefined ? {} : { voting: partVoting[which] }),
      ...(base === undefined && which === 1 ? { capital: 'unknown' as const } : {}),
    });
    kept.push(make(0, `${id}/kept/${claim.id}`));
    moved.push(make(1, `${id}/moved/${claim.id}`));
  }
  return [kept, moved];
}

/** A band of `held` split into what stays and what goes; what was not held on that day can't go. */
function partOf(held: Share, amount: number): readonly [Share, Share] {
  if (held === 'unknown') return ['unknown', 'unknown'];
  const stays = band(Math.max(0, held.min - amount), Math.max(0, held.max - amount));
  const goes = band(Math.min(amount, held.min), Math.min(amount, held.max));
  return [keepOpen(stays, held), goes];
}

function inProportion(voting: Share, capital: Share, amount: number): readonly [Share, Share] {
  if (voting === 'unknown' || capital === 'unknown') return ['unknown', 'unknown'];
  const part = (of: number): number => (of === 0 ? 0 : Math.min(1, amount / of));
  const [low, high] = [part(highEnd(capital)), part(lowEnd(capital))];
  return [
    band(voting.min * (1 - high), voting.max * (1 - low)),
    band(Math.min(voting.min * low, voting.max * high), voting.max * high),
  ];
}

function keepOpen(stays: Exclude<Share, 'unknown'>, held: Exclude<Share, 'unknown'>): Share {
  if (stays.min === stays.max) return stays;
  return {
    ...stays,
    ...(held.minOpen === true && stays.min > 0 ? { minOpen: true } : {}),
    ...(held.maxOpen === true ? { maxOpen: true } : {}),
  };
}

// On the grid of 1e-12: 0.645 - 0.145 is 0.5 and not 0.5000000000000001.
function band(min: number, max: number): Exclude<Share, 'unknown'> {
  return { min: toFraction(shareUnits(min) / 1e12), max: toFraction(shareUnits(max) / 1e12) };
}

/** Adds a stake; its claims become assumptions of this scenario. */
export const addStake: Apply<Of<'addStake'>> = (draft, { stake }, path, prefix) => {
  const problem = checkNew(draft, stake.id, `${path}.stake.id`);
  if (problem !== null) return problem;
  const given = stake.claims.length > 0 ? stake.claims : [{ ...bareClaim(draft, ''), capital: 'unknown' as const }];
  draft.stakes = [...draft.stakes, { ...stake, claims: assumedClaims(draft, given, prefix) }];
  draft.touched.add(stake.target);
  return null;
};

/** Ends a stake: nobody holds it any more. Its part goes to no one: the rest of the company's holders stays as it was. */
export const endStake: Apply<Of<'endStake'>> = (draft, change, path) => {
  const stakes = ended(draft, draft.stakes, change.stake, `${path}.stake`);
  if (isProblem(stakes)) return stakes;
  draft.stakes = stakes;
  return null;
};
