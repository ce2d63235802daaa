import { makeProblem, type Problem } from '../../model/problem.ts';
import { datasetAt } from '../../model/time.ts';
import type { Claim, Dataset, FactId } from '../../model/types.ts';

/**
 * What the claims leave to be desired: shares without a basis, claims without a source, and, on the day the case
 * opens, claims that disagree and figures in use that their own source hedges. O(facts × claims²).
 */
export function checkClaims(dataset: Dataset): readonly Problem[] {
  return [...basis(dataset), ...uncited(dataset), ...inUse(dataset)];
}

function basis(dataset: Dataset): readonly Problem[] {
  return dataset.stakes.flatMap(({ id, owner, target, claims }, i) => {
    if (claims.length === 0) return [];
    const params = { id, owner, target };
    const capital = claims.some((claim) => claim.capital !== undefined && claim.capital !== 'unknown');
    const voting = claims.some((claim) => claim.voting !== undefined && claim.voting !== 'unknown');
    if (capital && voting) return [];
    const code = capital ? 'votesNotStated' : voting ? 'capitalNotStated' : 'shareNotStated';
    return [makeProblem(code, `stakes[${i}]`, params, 'info')];
  });
}

function uncited(dataset: Dataset): readonly Problem[] {
  const lists: readonly (readonly [string, readonly { readonly id: FactId; readonly claims: readonly Claim[] }[]])[] = [
    ['stakes', dataset.stakes],
    ['controlRights', dataset.controlRights],
    ['dependencies', dataset.dependencies],
    ['requirements', dataset.requirements],
  ];
  const claims = lists.flatMap(([list, facts]) =>
    facts.flatMap(({ id, claims: own }, i) =>
      own.flatMap((claim, c) =>
        claim.citations.length > 0
          ? []
          : [makeProblem('uncitedClaim', `${list}[${i}].claims[${c}]`, { id, standing: claim.standing }, 'info')],
      ),
    ),
  );
  const events = dataset.events.flatMap(({ id, citations }, i) =>
    citations.length > 0 ? [] : [makeProblem('uncitedEvent', `events[${i}]`, { id }, 'info')],
  );
  return [...claims, ...events];
}

function inUse(dataset: Dataset): readonly Problem[] {
  const at = datasetAt(dataset, { asOf: dataset.opening.asOf ?? null, knownBy: null });
  const place = new Map<FactId, string>();
  for (const list of ['stakes', 'controlRights', 'dependencies', 'requirements'] as const) {
    dataset[list].forEach(({ id }, i) => {
      place.set(id, `${list}[${i}]`);
    });
  }
  const problems: Problem[] = [];
  const look = (id: FactId, used: Claim, others: readonly Claim[], rule: string): void => {
    const path = place.get(id) ?? '';
    if (others.length > 0) {
      problems.push(makeProblem('claimsDisagree', path, { id, used: used.id, rule, count: others.length }, 'info'));
    }
    if (used.doubtful === true) problems.push(makeProblem('doubtfulInUse', path, { id, used: used.id }, 'info'));
  };
  for (const { stake, claim, others, rule } of at.stakes) look(stake.id, claim, others, rule);
  for (const list of [at.controlRights, at.dependencies, at.requirements]) {
    for (const { fact, claim, others } of list) look(fact.id, claim, others, '');
  }
  return problems;
}
