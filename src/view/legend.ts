import type { MessageKey } from '../messages/catalogue.ts';
import { type Speaker, say } from '../messages/say.ts';
import type { DrawnEdge, DrawnNode, LegendEntry, MarkState } from './drawing.ts';

type Mark = { readonly edge: DrawnEdge } | { readonly node: DrawnNode };

interface Rule {
  readonly id: string;
  readonly words: MessageKey;
  readonly holds: (mark: Mark) => boolean;
}

const edgeRule = (id: string, words: MessageKey, holds: (edge: DrawnEdge) => boolean): Rule => ({
  id,
  words,
  holds: (mark) => 'edge' in mark && holds(mark.edge),
});
const stateRule = (id: keyof MarkState, words: MessageKey): Rule => ({
  id,
  words,
  holds: (mark) => ('edge' in mark ? mark.edge.state : mark.node.state)[id] === true,
});

/** In the order in which the legend lists them. */
const rules: readonly Rule[] = [
  edgeRule('owns', 'picture.legend.owns', (edge) => edge.family === 'ownership' && edge.line !== 'dotted'),
  edgeRule(
    'total',
    'picture.legend.total',
    (edge) => edge.family === 'ownership' && edge.label?.includes(' → ') === true,
  ),
  edgeRule('unknown', 'picture.legend.unknown', (edge) => edge.line === 'dotted'),
  edgeRule('indirect', 'picture.legend.indirect', (edge) => edge.line === 'dashed'),
  edgeRule('control', 'picture.legend.control', (edge) => edge.family === 'control' && edge.arrow === 'diamond'),
  edgeRule('noControl', 'picture.legend.noControl', (edge) => edge.family === 'control' && edge.arrow === 'circle'),
  edgeRule('dependency', 'picture.legend.dependency', (edge) => edge.family === 'dependency'),
  edgeRule('route', 'picture.legend.route', (edge) => edge.step !== undefined && edge.state.stopped !== true),
  edgeRule('needs', 'picture.legend.needs', (edge) => edge.family === 'route' && edge.step === undefined),
  stateRule('start', 'picture.legend.start'),
  stateRule('reached', 'picture.legend.reached'),
  stateRule('choke', 'picture.legend.choke'),
  stateRule('conflict', 'picture.legend.conflict'),
  edgeRule('assumed', 'picture.legend.assumed', (edge) => edge.line === 'hatched'),
  stateRule('planned', 'picture.legend.planned'),
  stateRule('uncertain', 'picture.legend.uncertain'),
  stateRule('ended', 'picture.legend.ended'),
  stateRule('cut', 'picture.legend.cut'),
  stateRule('stopped', 'picture.legend.stopped'),
  stateRule('added', 'picture.legend.added'),
  stateRule('changed', 'picture.legend.changed'),
];

/**
 * The legend of exactly the marks on show, in a fixed order; empty for an empty picture. `against`: a hop runs against
 * the drawn dependency, and the legend says so; `overTime`: changes are those between two days. O(marks · rules).
 */
export function makeLegend(
  nodes: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
  speaker: Speaker,
  against = false,
  overTime = false,
): LegendEntry[] {
  const marks: Mark[] = [...edges.map((edge) => ({ edge })), ...nodes.map((node) => ({ node }))];
  return rules.flatMap(({ id, words, holds }) => {
    // A dashed holding is explained by its own entry: the sample of "owns" is a solid line wherever there is one.
    const mark = marks.find((one) => holds(one) && 'edge' in one && one.edge.line === 'solid') ?? marks.find(holds);
    if (mark === undefined) return [];
    const since = overTime && (id === 'added' || id === 'changed') ? (`compare.legend.${id}` as const) : words;
    const key = id === 'route' && against ? 'picture.legend.routeAgainst' : since;
    return [{ id, sample: sampleOf(mark, id), words: say(speaker, { key }) }];
  });
}

function sampleOf(mark: Mark, id: string): LegendEntry['sample'] {
  if ('edge' in mark) {
    const { family, line, arrow, state } = mark.edge;
    const shown = id in state ? { [id]: true } : {};
    return { family, line, arrow, state: shown };
  }
  const { shape, kind, accent } = mark.node;
  return { shape, kind, accent, state: { [id]: true } };
}
