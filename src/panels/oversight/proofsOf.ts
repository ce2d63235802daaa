import type { Answer, Chain, Cut, Group, Route } from '../../analysis/answer.ts';
import type { Phrase } from '../../messages/phrase.ts';

/** What a conflict rests on, picked out of the answer that holds it. */
export interface Proofs {
  readonly chain: Chain | undefined;
  readonly route: Route | undefined;
  /** The total share in [0, 1] of the owner in the company. */
  readonly share: number | null;
  /** The weakest claim on the chain, and that on the route. */
  readonly strengths: readonly Phrase[];
  /** The ways to dissolve it: the smallest change of holdings, the smallest cuts. */
  readonly ways: readonly Cut[];
}

/** Both proofs of a conflict. A route is its own when all its links are facts of the conflict. O(answer). */
export function proofsOf(answer: Answer, group: Group): Proofs {
  const [owner, company, other] = group.entities;
  const chain = answer.chains.find(
    ({ entities, facts }) =>
      entities[0] === owner && entities.at(-1) === company && facts.every((fact) => group.facts.includes(fact)),
  );
  const routes = answer.routes.filter((route) =>
    route.hops.every((hop) => hop.facts.every((fact) => group.facts.includes(fact))),
  );
  const figure = answer.figures.find(
    ({ from, to, value }) => from === owner && to === company && value.type === 'share',
  );
  const strengths = group.detail.filter(({ text }) => text.key === 'facts.weakest').map(({ text }) => text);
  return {
    chain,
    route: routes.find((route) => route.entities[0] === other) ?? routes[0],
    share: figure?.value.type === 'share' ? figure.value.value : null,
    strengths,
    ways: answer.cuts.filter(({ id }) => id.startsWith(`${group.id}/`)),
  };
}
