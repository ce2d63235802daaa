import type { Hop } from '../analysis/answer.ts';
import { say } from '../messages/say.ts';
import type { Dependency, FactAt } from '../model/types.ts';
import { bundleLinks } from './bundleLinks.ts';
import { withChangeWords } from './changeWords.ts';
import type { DrawnEdge } from './drawing.ts';
import { factState, keepTrue } from './factState.ts';
import { localText } from './names.ts';
import type { Picture } from './picture.ts';

const bothWays = new Set<string>(['networkConnected', 'sharesCredentialWith']);

/**
 * Dependencies thin and teal as they are stated, and the lit route thick in the direction in which the compromise
 * travels. A hop takes the place of the dependency between the same two; several of one kind are one counted line.
 */
export function drawLinks(
  picture: Picture,
  dependencies: readonly FactAt<Dependency>[],
  fate: 'here' | 'cut' | 'ended',
): DrawnEdge[] {
  const shown = dependencies.filter(
    ({ fact }) => picture.visible.ids.has(fact.from) && picture.visible.ids.has(fact.to) && fact.from !== fact.to,
  );
  const taken = new Set<string>();
  const hops = fate === 'here' ? (picture.lit.route?.hops ?? []) : [];
  const upTo = picture.lit.upTo ?? hops.length;
  const carried = hops.slice(0, upTo).filter((hop) => picture.carried?.hops.has(hop) === true);
  const needed = new Set(carried.flatMap((hop) => hop.needs ?? []));
  const drawn = hops.map((hop, at) => {
    const carries = ({ fact }: FactAt<Dependency>) =>
      hop.facts.includes(fact.id) && joins(fact, hop) && !taken.has(fact.id);
    const own = shown.find(carries);
    // A link that the scenario cut is still a step of the reported route: struck through, in its place.
    const gone = own === undefined ? picture.before?.dependencies.find(carries) : undefined;
    const found = own ?? gone;
    if (found !== undefined) taken.add(found.fact.id);
    return drawHop(picture, hop, at + 1, found, gone === undefined ? 'here' : 'cut');
  });
  const asStep = new Set(fate === 'cut' ? (picture.lit.route?.hops ?? []).flatMap((hop) => hop.facts) : []);
  const rest = shown.filter(({ fact }) => !taken.has(fact.id) && !asStep.has(fact.id));
  const lines = rest.map((at) => ({
    kind: at.fact.kind,
    edge: drawDependency(picture, at, fate, needed.has(at.fact.id)),
  }));
  return [...drawn, ...bundleLinks(picture.speaker, lines)];
}

function joins(fact: Dependency, hop: Hop): boolean {
  return (fact.from === hop.from && fact.to === hop.to) || (fact.from === hop.to && fact.to === hop.from);
}

function drawHop(
  picture: Picture,
  hop: Hop,
  step: number,
  own: FactAt<Dependency> | undefined,
  fate: 'here' | 'cut',
): DrawnEdge {
  const state = own === undefined ? {} : factState(picture, own.fact.id, own.claim, own.presence, fate);
  const { upTo } = picture.lit;
  const waits = upTo !== undefined && step > upTo;
  const stopped = !waits && state.cut !== true && picture.carried?.hops.has(hop) === false;
  const spoken = say(picture.speaker, {
    key: hop.againstArrow ? 'picture.spoken.hopAgainst' : 'picture.spoken.hop',
    params: { step, from: { entity: hop.from }, to: { entity: hop.to } },
  });
  const fallout = state.cut === true ? 'picture.legend.cut' : stopped ? 'picture.legend.stopped' : null;
  return {
    id: own?.fact.id ?? `step ${step} ${hop.arc}`,
    source: hop.from,
    target: hop.to,
    family: stopped ? 'neutral' : 'route',
    width: stopped ? 2 : step === upTo ? 4.5 : 3,
    line: hop.standing === 'assumed' ? 'hatched' : 'solid',
    arrow: 'triangle',
    layered: false,
    step,
    facts: hop.facts,
    standing: hop.standing,
    state: keepTrue({
      ...state,
      onRoute: !waits && !stopped,
      stopped,
      dimmed: waits,
      selected: hop.facts.includes(picture.view.selected ?? ''),
    }),
    spoken:
      fallout === null
        ? spoken
        : say(picture.speaker, {
            key: 'picture.spoken.comma',
            params: { first: spoken, rest: say(picture.speaker, { key: fallout }) },
          }),
  };
}

function drawDependency(
  picture: Picture,
  { fact, claim, presence }: FactAt<Dependency>,
  fate: 'here' | 'cut' | 'ended',
  needed: boolean,
): DrawnEdge {
  const { speaker, lit } = picture;
  const verb = say(speaker, { key: `picture.dependency.${fact.kind}` });
  const words =
    lit.facts.has(fact.id) && fact.label !== undefined ? localText(fact.label, speaker.language) : undefined;
  const state = factState(picture, fact.id, claim, presence, fate);
  const label = needed ? say(speaker, { key: 'picture.and' }) : withChangeWords(picture, fact.id, words, state);
  return {
    id: fact.id,
    source: fact.from,
    target: fact.to,
    family: needed ? 'route' : 'dependency',
    width: needed ? 2 : 1.4,
    ...(label === undefined ? {} : { label }),
    line: claim.standing === 'assumed' ? 'hatched' : claim.standing === 'computed' ? 'dashed' : 'solid',
    arrow: bothWays.has(fact.kind) ? 'circle' : 'triangle',
    layered: false,
    facts: [fact.id],
    standing: claim.standing,
    state,
    spoken: say(speaker, {
      key: 'picture.spoken.dependency',
      params: { from: { entity: fact.from }, to: { entity: fact.to }, verb },
    }),
  };
}
