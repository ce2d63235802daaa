import type { Phrase } from '../../messages/phrase.ts';
import { fail, makeProblem, type Result, succeed } from '../../model/problem.ts';
import { assetKinds, type DatasetAt, type EntityId } from '../../model/types.ts';
import { type Answer, type Chain, makeAnswer, type Params, type Route } from '../answer.ts';
import { findRoutes } from '../exposure/findRoutes.ts';
import { gapsOf } from '../exposure/honesty.ts';
import { figure, listParam, phrase, shareValue, shareWords, step } from '../influence/answerParts.ts';
import { chainSteps } from '../influence/chainStep.ts';
import { networkNotes } from '../influence/networkNotes.ts';
import { chainsBetween } from '../influence/ownershipBetween.ts';
import type { Measure, RunContext } from '../measure.ts';
import { networkOf, type OwnershipNetwork } from '../network.ts';
import { strengthOf, strengthStep } from '../strength.ts';
import { influenceOf, significanceOver } from './influenceOver.ts';
import { createPartyExposure, type PartyExposure } from './partyExposure.ts';
import { conditionsOf, oversightParameters, readOversight } from './question.ts';

/**
 * An ownership chain and a compromise route between the same two, drawn together, and the owners they have in common: a
 * common owner coincides with the dependency or does not; that it explains it is for people to judge. Of several things in `from` or `to` the first is meant.
 */
export const jointMeasure: Measure = {
  id: 'oversight.joint',
  family: 'oversight',
  title: 'oversight.joint.title',
  summary: 'oversight.joint.summary',
  parameters: [
    { id: 'from', label: 'oversight.param.from', type: 'entities', required: true },
    { id: 'to', label: 'oversight.param.to', type: 'entities', required: true },
    ...oversightParameters,
  ],
  run: runJoint,
};

const chainsShown = 6;
const routesShown = 4;

function runJoint(at: DatasetAt, params: Params, context: RunContext): Result<Answer> {
  const question = readOversight(params);
  const [from = ''] = listParam(params, 'from');
  const [to = ''] = listParam(params, 'to');
  for (const [id, entity] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (!at.entities.some((known) => known.id === entity)) {
      const known = at.dataset.entities.some((one) => one.id === entity);
      return fail(makeProblem(known ? 'entityNotOnDate' : 'unknownEntity', `params.${id}`, { entity }));
    }
  }
  if (from === to) return fail(makeProblem('oversightSame', 'params.to', { entity: to }));
  const network = networkOf(at);
  const exposure = createPartyExposure(at, question.effects, question.weak);
  const down = chainsOf(network, from, to);
  const up = chainsOf(network, to, from);
  const there = routesOf(exposure, from, to, context);
  const back = routesOf(exposure, to, from, context);
  const common = commonOwners(at, network, from, to, question.rule);
  const names = { from: { entity: from }, to: { entity: to } };
  const chains = [...down.chains, ...up.chains, ...common.flatMap((owner) => owner.chains)];
  const routes = [...there, ...back];
  const linked = routes.length > 0;
  const owned = down.share > 0 || up.share > 0;
  const sentences: Phrase[] = [
    phrase(`oversight.joint.${linked ? (owned ? 'both' : 'routeOnly') : owned ? 'chainOnly' : 'neither'}`, names),
  ];
  if (down.share > 0)
    sentences.push(
      phrase('oversight.joint.holds', { owner: names.from, company: names.to, share: shareWords(down.share) }),
    );
  if (up.share > 0)
    sentences.push(
      phrase('oversight.joint.holds', { owner: names.to, company: names.from, share: shareWords(up.share) }),
    );
  if (there[0] !== undefined)
    sentences.push(phrase('oversight.joint.route', { ...names, steps: there[0].hops.length }));
  if (back[0] !== undefined)
    sentences.push(phrase('oversight.joint.route', { from: names.to, to: names.from, steps: back[0].hops.length }));
  if (linked && !owned) {
    sentences.push(
      common.length > 0
        ? phrase('oversight.joint.common', {
            owners: { list: common.map(({ owner }) => ({ entity: owner })) },
            ...names,
          })
        : phrase('oversight.joint.noCommon', names),
    );
  } else if (common.length > 0) {
    sentences.push(
      phrase('oversight.joint.alsoCommon', {
        owners: { list: common.map(({ owner }) => ({ entity: owner })) },
        ...names,
      }),
    );
  }
  if (linked && (owned || common.length > 0)) sentences.push(phrase('oversight.joint.care'));
  const notes = networkNotes(
    network,
    new Set(chains.flatMap(({ entities }) => entities.flatMap((id) => network.nodeOf.get(id) ?? []))),
  );
  const { set, effects, weak } = exposure;
  return succeed(
    makeAnswer(jointMeasure.id, params, at.on, methodOf(question), {
      sentences,
      figures: [
        figure(
          'joint.share',
          phrase('oversight.figure.influence', { owner: names.from, company: names.to }),
          shareValue(down.share),
          chainSteps(down.chains),
          { from, to },
        ),
        figure(
          'joint.shareBack',
          phrase('oversight.figure.influence', { owner: names.to, company: names.from }),
          shareValue(up.share),
          chainSteps(up.chains),
          { from: to, to: from },
        ),
        figure(
          'joint.steps',
          phrase('oversight.figure.steps', names),
          there[0] === undefined ? { type: 'unknown' } : { type: 'count', value: there[0].hops.length },
          there
            .slice(0, 1)
            .flatMap((route) => strengthOf(at, route) ?? [])
            .map(strengthStep),
          { from, to },
        ),
      ],
      chains,
      routes,
      groups: common.map(({ owner, ofFrom, ofTo, chains: own }) => ({
        id: `common:${owner}`,
        label: phrase('oversight.joint.owner', { owner: { entity: owner } }),
        entities: [...new Set([owner, from, to, ...own.flatMap(({ entities }) => entities)])],
        facts: [...new Set(own.flatMap(({ facts }) => facts))],
        detail: [
          step(
            phrase('oversight.step.ownership', { owner: { entity: owner }, company: names.from }),
            shareValue(ofFrom),
          ),
          step(phrase('oversight.step.ownership', { owner: { entity: owner }, company: names.to }), shareValue(ofTo)),
        ],
      })),
      highlight: {
        entities: [
          ...new Set([
            from,
            to,
            ...chains.flatMap(({ entities }) => entities),
            ...routes.flatMap(({ entities }) => entities),
          ]),
        ],
        facts: [
          ...new Set([
            ...chains.flatMap(({ facts }) => facts),
            ...routes.flatMap(({ hops }) => hops.flatMap(({ facts }) => facts)),
          ]),
        ],
      },
      assumptions: notes.assumptions,
      gaps: [...notes.gaps, ...gapsOf(at, { set, effects, weak, starts: [from], targets: [to], via: [] })],
      problems: notes.problems,
    }),
    notes.problems,
  );
}

function chainsOf(
  network: OwnershipNetwork,
  from: EntityId,
  to: EntityId,
): { readonly share: number; readonly chains: readonly Chain[] } {
  const [owner, target] = [network.nodeOf.get(from), network.nodeOf.get(to)];
  if (owner === undefined || target === undefined) return { share: 0, chains: [] };
  const share = influenceOf(network, owner, 'ownership').low.get(target) ?? 0;
  return { share, chains: chainsBetween(network, owner, target, chainsShown) };
}

function routesOf(exposure: PartyExposure, from: EntityId, to: EntityId, context: RunContext): readonly Route[] {
  const { set, effects, weak } = exposure;
  const targets = [to, ...exposure.ownAssets(to)];
  if (targets.includes(from)) return [];
  const { outcome } = findRoutes(
    { set, starts: [from], targets, via: [], effects, weak },
    { k: routesShown, maxHops: 24, maxTried: 400 },
    context.checkCancelled,
  );
  const routes = outcome.type === 'found' ? outcome.routes : [];
  return routes.filter(({ entities }) => !entities.slice(0, -1).includes(to));
}

/** Parties with significant influence over both. O(parties × cone). */
function commonOwners(
  at: DatasetAt,
  network: OwnershipNetwork,
  from: EntityId,
  to: EntityId,
  rule: Parameters<typeof significanceOver>[2],
) {
  const [a, b] = [network.nodeOf.get(from), network.nodeOf.get(to)];
  if (a === undefined || b === undefined) return [];
  const assets: ReadonlySet<string> = new Set(assetKinds);
  return at.entities.flatMap(({ id, kind, dispersed }) => {
    const node = network.nodeOf.get(id);
    if (node === undefined || node === a || node === b || assets.has(kind) || dispersed === true) return [];
    const influence = influenceOf(network, node, rule.measure);
    if (significanceOver(influence, a, rule) !== 'yes' || significanceOver(influence, b, rule) !== 'yes') return [];
    return [
      {
        owner: id,
        ofFrom: influence.low.get(a) ?? 0,
        ofTo: influence.low.get(b) ?? 0,
        chains: [...chainsBetween(network, node, a, 3), ...chainsBetween(network, node, b, 3)],
      },
    ];
  });
}

function methodOf(question: ReturnType<typeof readOversight>) {
  return {
    name: phrase('oversight.method.joint'),
    exactness: 'exact' as const,
    conditions: conditionsOf(question),
    reference: 'Baldone, Brioschi, Paleari 1998; IAS 28, 5–6',
  };
}
