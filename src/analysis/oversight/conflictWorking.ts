import type { Change, DatasetAt, EntityId, FactId } from '../../model/types.ts';
import type { Chain, Cut, Figure, Group, Route, WorkingStep } from '../answer.ts';
import { findRoutes } from '../exposure/findRoutes.ts';
import { figure, phrase, shareValue, step } from '../influence/answerParts.ts';
import { chainStep } from '../influence/chainStep.ts';
import { controlProof, majorityRule } from '../influence/controlBetween.ts';
import { chainsBetween } from '../influence/ownershipBetween.ts';
import type { OwnershipNetwork } from '../network.ts';
import { withSupport } from '../strength.ts';
import type { Conflict } from './conflictRules.ts';
import { cutPhrase, labelOf, linkList, namesOf, wayPhrase } from './conflictWords.ts';
import { dependencyCuts, type HoldingsWay, holdingsWays } from './dissolve.ts';
import type { PartyExposure } from './partyExposure.ts';
import type { OversightQuestion } from './question.ts';

/** A conflict with both proofs and what would dissolve it. */
export interface WorkedConflict {
  readonly conflict: Conflict;
  readonly group: Group;
  readonly chains: readonly Chain[];
  readonly routes: readonly Route[];
  readonly cuts: readonly Cut[];
  readonly figures: readonly Figure[];
}

/** What the working of a conflict is looked up in. */
export interface Ground {
  readonly at: DatasetAt;
  readonly network: OwnershipNetwork;
  readonly exposure: PartyExposure;
  readonly question: OversightQuestion;
  readonly checkCancelled: () => void;
  /** Ways out by holdings found so far: conflicts of the same two and the same side share them. */
  readonly ways: Map<string, readonly HoldingsWay[]>;
}

const chainsShown = 6;
const routesTried = 8;
const routesShown = 2;
const waysShown = 4;
const cutsShown = 3;

/** Works a conflict out: the influence, the supplier's side, the dependency, their strength, and the ways out. */
export function workOut(ground: Ground, conflict: Conflict): WorkedConflict {
  const { at } = ground;
  const influence = influenceSteps(ground, conflict);
  const dependency = dependencySteps(ground, conflict);
  const key = JSON.stringify([conflict.owner, conflict.company, conflict.via]);
  const holdings = ground.ways.get(key) ?? holdingsWays(at, ground.network, conflict, ground.question.rule);
  ground.ways.set(key, holdings);
  const links = dependencyCuts(at, conflict, ground.exposure, ground.checkCancelled);
  const label = labelOf(conflict, ground.question.rule);
  // The same three parties may meet in two conflicts: their figures say of which they are.
  const about = { phrase: phrase(`oversight.about.${conflict.rule}`) };
  const saleSteps = holdings.slice(0, waysShown).map((way, i) => wayStep(way, i));
  const cutSteps = links.cuts.slice(0, cutsShown).map((cut) => step(cutPhrase(at, cut), undefined, cut));
  const detail = [
    ...influence.steps,
    ...dependency.steps,
    ...(saleSteps.length > 0 ? saleSteps : [step(phrase('oversight.dissolve.noSale'))]),
    ...(cutSteps.length > 0 ? cutSteps : [step(phrase('oversight.dissolve.noCut'))]),
  ];
  const proof = [...influence.steps, ...dependency.steps];
  const [least] = holdings;
  const ends = { from: conflict.owner, to: conflict.company };
  const figures: Figure[] = [
    figure(
      `influence:${conflict.owner}>${conflict.company}`,
      phrase('oversight.figure.influence', namesOf(conflict)),
      shareValue(conflict.share),
      influence.steps.filter(({ value }) => value !== undefined),
      ends,
    ),
  ];
  if (least !== undefined) {
    const exact = (least.units / 1e12).toFixed(12);
    figures.push(
      figure(
        `${conflict.id}/points`,
        phrase('oversight.figure.points', { ...namesOf(conflict), about }),
        { type: 'share', value: least.units / 1e12, exact },
        saleSteps,
        ends,
      ),
    );
  }
  figures.push(
    figure(
      `${conflict.id}/cut`,
      phrase('oversight.figure.cut', { ...namesOf(conflict), about }),
      links.cost === null ? { type: 'unknown' } : { type: 'number', value: links.cost },
      cutSteps,
      { from: conflict.other, to: conflict.company },
    ),
  );
  return {
    conflict,
    group: {
      id: conflict.id,
      label,
      entities: [
        ...new Set([
          conflict.owner,
          conflict.company,
          conflict.other,
          ...conflict.via,
          ...influence.entities,
          ...dependency.entities,
        ]),
      ],
      facts: [...new Set(proof.flatMap(({ facts }) => facts))],
      detail,
    },
    chains: influence.chains,
    routes: dependency.routes,
    cuts: [
      ...(least === undefined ? [] : [holdingsCut(conflict, least)]),
      ...(links.cuts.length === 0
        ? []
        : links.cuts.slice(0, cutsShown).map((cut, i) => linksCut(at, conflict, cut, links.cost, links.proven, i))),
    ],
    figures,
  };
}

interface Steps {
  readonly steps: readonly WorkingStep[];
  readonly entities: readonly EntityId[];
}

function influenceSteps(
  { at, network, question }: Ground,
  conflict: Conflict,
): Steps & { readonly chains: readonly Chain[] } {
  const owner = network.nodeOf.get(conflict.owner) ?? -1;
  const company = network.nodeOf.get(conflict.company) ?? -1;
  const chains = chainsBetween(network, owner, company, chainsShown);
  const rule = majorityRule(network, 'certain', true);
  const steps: WorkingStep[] = [
    step(
      phrase(`oversight.step.${question.rule.measure}`, namesOf(conflict)),
      question.rule.measure === 'control' ? undefined : shareValue(conflict.share),
      [...new Set(chains.flatMap(({ facts }) => facts))],
    ),
    ...chains.map(chainStep),
  ];
  steps.push(...controlProof(network, [owner], company, rule));
  for (const right of network.rights) {
    if (right.holder !== owner || right.target !== company || !right.certain) continue;
    const names = { holder: { entity: conflict.owner }, company: { entity: conflict.company } };
    steps.push(step(phrase(`influence.right.${right.kind}`, names), undefined, [right.fact]));
  }
  for (const party of conflict.via) {
    const node = network.nodeOf.get(party);
    if (node !== undefined && node !== owner) steps.push(...controlProof(network, [owner], node, rule));
  }
  return { steps: distinct(withSupport(at, steps)), chains, entities: chains.flatMap(({ entities }) => entities) };
}

/** The same line is not said twice. */
function distinct(steps: readonly WorkingStep[]): readonly WorkingStep[] {
  const seen = new Set<string>();
  return steps.filter((one) => {
    const key = JSON.stringify(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function dependencySteps(ground: Ground, conflict: Conflict): Steps & { readonly routes: readonly Route[] } {
  const { at, exposure, checkCancelled } = ground;
  const ties = [...conflict.companyTies, ...conflict.ownerTies];
  const steps: WorkingStep[] = at.dependencies
    .filter(({ fact }) => ties.includes(fact.id))
    .map(({ fact }) => {
      const names = { from: { entity: fact.from }, to: { entity: fact.to } };
      return fact.kind === 'subcontractsTo'
        ? step(phrase('oversight.step.contract', names), undefined, [fact.id])
        : step(
            phrase('oversight.step.link', { ...names, kind: { phrase: phrase(`facts.kind.${fact.kind}`) } }),
            undefined,
            [fact.id],
          );
    });
  const routed = conflict.rule === 'ownerSupplies' || conflict.rule === 'sharedSystem';
  const { set, effects, weak } = routed ? exposure.without(conflict.besides) : exposure;
  const targets = [conflict.company, ...exposure.ownAssets(conflict.company)];
  const { outcome } = findRoutes(
    { set, starts: [conflict.other], targets, via: [], effects, weak },
    { k: routesTried, maxHops: 24, maxTried: 400 },
    checkCancelled,
  );
  // What the company itself hands on to its own assets is no way in.
  const routes = (outcome.type === 'found' ? outcome.routes : [])
    .filter(({ entities }) => !entities.slice(0, -1).includes(conflict.company))
    .slice(0, routesShown);
  for (const route of routes.slice(0, 1)) {
    const start = { start: { entity: conflict.other }, company: { entity: conflict.company } };
    steps.push(step(phrase('oversight.step.reached', { ...start, steps: route.hops.length }), undefined, []));
    for (const hop of route.hops) {
      const names = { from: { entity: hop.from }, to: { entity: hop.to } };
      steps.push(
        step(
          phrase('oversight.step.link', { ...names, kind: { phrase: phrase(`facts.kind.${hop.kind}`) } }),
          undefined,
          [...hop.facts, ...(hop.needs ?? [])],
        ),
      );
    }
  }
  return { steps: withSupport(at, steps), routes, entities: routes.slice(0, 1).flatMap(({ entities }) => entities) };
}

function wayStep(way: HoldingsWay, index: number): WorkingStep {
  const key =
    index > 0 ? 'oversight.dissolve.or' : way.proven ? 'oversight.dissolve.least' : 'oversight.dissolve.found';
  const facts = [...way.sales.flatMap(({ stakes }) => stakes), ...way.rights];
  return step(phrase(key, { way: { phrase: wayPhrase(way) } }), undefined, facts);
}

function holdingsCut(conflict: Conflict, way: HoldingsWay): Cut {
  return {
    id: `${conflict.id}/holdings`,
    title: phrase(way.proven ? 'oversight.cut.holdings' : 'oversight.cut.holdings.found', {
      way: { phrase: wayPhrase(way) },
    }),
    links: [...way.sales.flatMap(({ stakes }) => stakes), ...way.rights],
    entities: [],
    cost: way.units / 1e10,
    minimal: way.proven,
    changes: way.changes,
  };
}

function linksCut(
  at: DatasetAt,
  conflict: Conflict,
  cut: readonly FactId[],
  cost: number | null,
  proven: boolean,
  index: number,
): Cut {
  return {
    id: `${conflict.id}/dependencies${index === 0 ? '' : `#${index + 1}`}`,
    title: phrase('oversight.cut.dependencies', { links: linkList(at, cut), count: cut.length }),
    links: cut,
    entities: [],
    cost,
    routesLeft: 0,
    minimal: proven,
    changes: cut.map((dependency): Change => ({ type: 'endDependency', dependency })),
  };
}
