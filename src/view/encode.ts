import type { DatasetAt, EntityId } from '../model/types.ts';
import { drawCards, shapeOf } from './cardNodes.ts';
import { carriedHops } from './carriedHops.ts';
import type { Drawing, DrawnEdge, Family } from './drawing.ts';
import { makeLegend } from './legend.ts';
import { drawLinks } from './linkEdges.ts';
import { litUp } from './lit.ts';
import { localText } from './names.ts';
import type { Picture, PictureInput } from './picture.ts';
import { drawRights } from './rightEdges.ts';
import { describePicture } from './sentence.ts';
import { drawStakes } from './stakeEdges.ts';
import { visibleEntities } from './visible.ts';

/**
 * Draws what is on show: marks in the reader's language, without places. The rules are written in `drawing.spec.md`.
 * Pure and deterministic; sizes in px at zoom 1. O(shown · facts).
 */
export function drawView(input: PictureInput): Drawing {
  const found = litUp(input.view, input.answer, input.at.dataset);
  const lit = { ...found, cut: found.cut ?? input.stop ?? null };
  const withGone = withEntitiesOf(input);
  const visible = visibleEntities({ ...input.at, entities: withGone }, input.view, lit);
  const carried = lit.route === null ? null : carriedHops(lit.route, input);
  const entities = new Map(withGone.map((entity) => [entity.id, entity]));
  const picture: Picture = { ...input, lit, carried, visible, entities };
  const edges = [
    ...drawFacts(picture, input.at, 'here'),
    ...(input.before === undefined ? [] : drawFacts(picture, lost(input.before, input.at), 'cut')),
    ...(input.compared === undefined ? [] : drawFacts(picture, lost(input.compared, input.at), 'ended')),
  ];
  const flowing = input.view.lens === 'exposure' && input.view.layout === 'flow';
  const shown = flowing ? edges.map(asContext) : edges;
  const present = new Set(input.at.entities.map((entity) => entity.id));
  const before = new Set(input.before?.entities.map((entity) => entity.id));
  const gone = new Map(
    withGone.flatMap(({ id }) => (present.has(id) ? [] : [[id, before.has(id) ? 'cut' : 'ended'] as const])),
  );
  const nodes = drawCards(picture, accents(picture, edges), gone);
  const against = lit.route?.hops.some((hop) => hop.againstArrow) === true;
  const { dataset } = input.at;
  return {
    title: localText(dataset.title, input.speaker.language),
    description: describePicture(picture).join(' '),
    nodes,
    edges: shown,
    legend: makeLegend(
      nodes,
      shown,
      input.speaker,
      against,
      input.before === undefined && input.compared !== undefined,
    ),
    hiddenEntities: visible.hidden,
  };
}

/** In the flow along a route holdings and rights stand behind it: thin, and pale when they were not. */
function asContext(edge: DrawnEdge): DrawnEdge {
  if (edge.family !== 'ownership' && edge.family !== 'control') return edge;
  return { ...edge, width: Math.min(edge.width, 1.2), state: { ...edge.state, dimmed: true } };
}

function drawFacts(picture: Picture, at: DatasetAt, fate: 'here' | 'cut' | 'ended'): DrawnEdge[] {
  return [
    ...drawStakes(picture, at.stakes, fate),
    ...drawRights(picture, at.controlRights, fate),
    ...drawLinks(picture, at.dependencies, fate),
  ];
}

/** Entities of the day, those that the scenario took away, and those of the other day that are no longer. */
function withEntitiesOf(input: PictureInput): DatasetAt['entities'] {
  const present = new Set(input.at.entities.map((entity) => entity.id));
  const gone = [...(input.before?.entities ?? []), ...(input.compared?.entities ?? [])].filter((entity) => {
    if (present.has(entity.id)) return false;
    present.add(entity.id);
    return true;
  });
  return gone.length === 0 ? input.at.entities : [...input.at.entities, ...gone];
}

/** What was there and is no longer. */
function lost(was: DatasetAt, now: DatasetAt): DatasetAt {
  const ids = new Set<string>([
    ...now.stakes.map(({ stake }) => stake.id),
    ...[...now.controlRights, ...now.dependencies].map(({ fact }) => fact.id),
  ]);
  return {
    ...was,
    stakes: was.stakes.filter(({ stake }) => !ids.has(stake.id)),
    controlRights: was.controlRights.filter(({ fact }) => !ids.has(fact.id)),
    dependencies: was.dependencies.filter(({ fact }) => !ids.has(fact.id)),
  };
}

/** Purple for who owns or is owned, teal for systems, grey for the rest and for the many who could not act. */
function accents(picture: Picture, edges: readonly DrawnEdge[]): Map<EntityId, Family> {
  const family = new Map<EntityId, Family>();
  for (const entity of picture.entities.values()) {
    if (shapeOf(entity) !== 'card') family.set(entity.id, 'dependency');
  }
  for (const edge of edges) {
    if (edge.family !== 'ownership') continue;
    for (const end of [edge.source, edge.target]) {
      if (picture.entities.get(end)?.dispersed !== true) family.set(end, 'ownership');
    }
  }
  return family;
}
