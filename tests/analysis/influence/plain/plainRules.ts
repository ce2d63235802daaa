import { against, exactNet, type Ratio } from './exactShares.ts';
import type { ExactWorld, Matrix, PlainRight } from './plainWorld.ts';

/** What a rule says of a pair in a world without bands; `null`: the rule does not apply. */
export type PlainResult = boolean | null | 'open';

const directing: readonly PlainRight['kind'][] = ['boardMajority', 'contract', 'parentByAccounts'];

/** What a set of parties holds in one, in per cent. */
function heldBy(shares: Matrix, holders: ReadonlySet<number>, target: number): number {
  let sum = 0;
  for (const holder of holders) if (holder !== target) sum += shares[holder]?.[target] ?? 0;
  return sum;
}

/** Adds parties to a set as long as one of them passes the test. */
function grow(size: number, start: number, joins: (members: ReadonlySet<number>, party: number) => boolean) {
  const members = new Set([start]);
  for (let before = 0; before !== members.size; ) {
    before = members.size;
    for (let party = 0; party < size; party++) if (!members.has(party) && joins(members, party)) members.add(party);
  }
  return members;
}

function directs({ rights }: ExactWorld, members: ReadonlySet<number>, party: number): boolean {
  return rights.some(({ kind, holder, target }) => directing.includes(kind) && members.has(holder) && target === party);
}

/** More than half of the votes, of the capital too where `capital` says so, or a right that directs. */
export function controlled(world: ExactWorld, owner: number, { capital = false, rights = true } = {}) {
  return grow(
    world.size,
    owner,
    (members, party) =>
      heldBy(world.votes, members, party) > 50 ||
      (capital && heldBy(world.cash, members, party) > 50) ||
      (rights && directs(world, members, party)),
  );
}

const nets = new WeakMap<Matrix, Map<number, readonly Ratio[]>>();

/** Total holdings of an owner in a matrix, solved once. */
function net(shares: Matrix, owner: number, target: number): Ratio {
  const known = nets.get(shares) ?? new Map<number, readonly Ratio[]>();
  nets.set(shares, known);
  const row = known.get(owner) ?? exactNet(shares, owner);
  known.set(owner, row);
  return row[target] ?? { over: 0n, under: 1n };
}

function total({ cash, votes }: ExactWorld, owner: number, target: number, at: number, strict: boolean): boolean {
  return [cash, votes].some((shares) => against(net(shares, owner, target), at) >= (strict ? 1 : 0));
}

const parties = ({ size }: ExactWorld): readonly number[] => Array.from({ length: size }, (_, party) => party);

/** Regulation (EU) 2024/1624 art. 54(a): controls entities whose direct interests reach a quarter together. */
function controlsHolders(world: ExactWorld, owner: number, target: number): boolean {
  const mine = controlled(world, owner, { capital: true });
  mine.delete(owner);
  return heldBy(world.cash, mine, target) >= 25 || heldBy(world.votes, mine, target) >= 25;
}

/** Art. 54(b): has an interest in an entity that controls. */
function interestInController(world: ExactWorld, owner: number, target: number): boolean {
  return parties(world).some(
    (party) =>
      party !== owner &&
      party !== target &&
      total(world, owner, party, 25, false) &&
      controlled(world, party, { capital: true }).has(target),
  );
}

/** Companies Act 2006 (UK), Schedule 1A: paras 2 to 5, 18 and 19. */
function significantControl(world: ExactWorld, owner: number, target: number): boolean {
  const chain = grow(world.size, owner, (members, party) =>
    [...members].some(
      (holder) =>
        party !== target &&
        ((world.votes[holder]?.[party] ?? 0) > 50 ||
          (world.member[holder]?.[party] === true &&
            world.rights.some(
              (right) => right.kind === 'boardMajority' && right.holder === holder && right.target === party,
            ))),
    ),
  );
  const right = world.rights.some(
    ({ kind, holder, target: over }) => kind !== 'concert' && chain.has(holder) && over === target,
  );
  return right || heldBy(world.cash, chain, target) > 25 || heldBy(world.votes, chain, target) > 25;
}

/** Regulation (EU) 575/2013 art. 4(1)(38), and a fifth of both in one hand: Guideline (EU) 2015/510 art. 138. */
function closelyLinked(world: ExactWorld, owner: number, target: number): boolean {
  const participates = (from: number, to: number): boolean => {
    const group = controlled(world, from);
    return against(net(world.cash, from, to), 20) >= 0 || heldBy(world.votes, group, to) >= 20 || group.has(to);
  };
  const behindBoth = parties(world).some((party) => {
    if (party === owner || party === target) return false;
    const group = controlled(world, party);
    if (group.has(owner) && group.has(target)) return true;
    return [owner, target].every((one) => against(net(world.cash, party, one), 20) >= 0);
  });
  return participates(owner, target) || participates(target, owner) || behindBoth;
}

/** IAS 28.5: a fifth of the votes with subsidiaries, or influence on record; a subsidiary is no associate. */
function significantInfluence(world: ExactWorld, owner: number, target: number): PlainResult {
  const group = controlled(world, owner);
  if (group.has(target)) return null;
  const recorded = world.rights.some(
    ({ kind, holder, target: over }) => kind === 'significantInfluence' && holder === owner && over === target,
  );
  return recorded || heldBy(world.votes, group, target) >= 20;
}

/** IFRS 11.7: only with a contract; `open` where exactly one set of holders is just enough, the owner in it with others. */
function jointControl(world: ExactWorld, owner: number, target: number): PlainResult {
  if (world.member[owner]?.[target] !== true || world.votes[owner]?.[target] === 0) return null;
  const holders = parties(world).filter((party) => (world.votes[party]?.[target] ?? 0) > 0);
  const wins: number[][] = [];
  for (let set = 1; set < 2 ** holders.length; set++) {
    const chosen = holders.filter((_, at) => (set >> at) % 2 === 1);
    if (heldBy(world.votes, new Set(chosen), target) > 50) wins.push(chosen);
  }
  const smallest = wins.filter(
    (set) => !wins.some((other) => other.length < set.length && other.every((one) => set.includes(one))),
  );
  const [only] = smallest;
  return smallest.length === 1 && only !== undefined && only.length > 1 && only.includes(owner) ? 'open' : false;
}

/** Companies Act (Japan), Ordinance for Enforcement art. 3(3): items 1 to 3, on what is recorded. */
function japanSubsidiary(world: ExactWorld, owner: number, target: number): PlainResult {
  const joins = (generous: boolean) => (members: ReadonlySet<number>, party: number) => {
    const own = heldBy(world.votes, members, party);
    const facts = world.rights.filter(({ kind, target: over }) => directing.includes(kind) && over === party);
    const mine = facts.some(({ holder }) => members.has(holder));
    const fact = mine || (generous && facts.length === 0);
    const close = world.rights
      .filter(({ kind, target: over }) => kind === 'concert' && over === party)
      .filter(({ holder, partner }) => members.has(holder) || members.has(partner))
      .flatMap(({ holder, partner }) => [holder, partner]);
    const together = heldBy(world.votes, new Set([...members, ...close]), party) > 50 && close.length > 0;
    return own > 0 && (own > 50 || (own >= 40 && (fact || together)) || (together && fact));
  };
  if (grow(world.size, owner, joins(false)).has(target)) return true;
  return grow(world.size, owner, joins(true)).has(target) ? 'open' : false;
}

/** Companies Act (Japan) art. 308(1), Ordinance art. 67: a quarter of the holder's votes with the company's subsidiaries. */
function suspended(world: ExactWorld, owner: number, target: number): PlainResult {
  if (world.member[owner]?.[target] !== true) return null;
  return heldBy(world.votes, controlled(world, target, { rights: false }), owner) >= 25;
}

/** OFAC, 13 August 2014: half or more of the capital, added up at each level. */
function blocked(world: ExactWorld, owner: number, target: number): boolean {
  return grow(world.size, owner, (members, party) => heldBy(world.cash, members, party) >= 50).has(target);
}

/** Each rule from its own words. */
export const plainRules: Readonly<Record<string, (world: ExactWorld, owner: number, target: number) => PlainResult>> = {
  amlr52: (world, owner, target) => total(world, owner, target, 25, false),
  amlr53: (world, owner, target) => controlled(world, owner, { capital: true }).has(target),
  amlr54a: controlsHolders,
  amlr54b: interestInController,
  amld25: (world, owner, target) => total(world, owner, target, 25, true),
  ukPsc: significantControl,
  closeLinks: closelyLinked,
  ias28: significantInfluence,
  ifrs11: jointControl,
  japanSubsidiary,
  japan308: suspended,
  ofac50: blocked,
};
