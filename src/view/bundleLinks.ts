import type { Speaker } from '../messages/say.ts';
import { say } from '../messages/say.ts';
import type { DrawnEdge } from './drawing.ts';

/**
 * Several dependencies of one kind, in one direction, between the same two are one line that says how many: nothing
 * is lost (every fact is on the line and in the table), and a supplier with five contracts does not draw five lines.
 * Different kinds, labelled lines and lines in another state stay apart. O(lines).
 */
export function bundleLinks(
  speaker: Speaker,
  lines: readonly { readonly kind: string; readonly edge: DrawnEdge }[],
): DrawnEdge[] {
  const bundles = new Map<string, DrawnEdge[]>();
  for (const { kind, edge } of lines) {
    const { selected: _, ...state } = edge.state;
    const key = JSON.stringify([kind, edge.source, edge.target, edge.family, edge.line, edge.label ?? '', state]);
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, [edge]);
    else bundle.push(edge);
  }
  return [...bundles.values()].flatMap((bundle) => {
    const [first, ...more] = bundle;
    if (first === undefined) return [];
    if (more.length === 0 || first.label !== undefined) return bundle;
    const count = bundle.length;
    return [
      {
        ...first,
        label: say(speaker, { key: 'picture.bundle', params: { count } }),
        facts: bundle.flatMap((edge) => edge.facts),
        state: bundle.some((edge) => edge.state.selected === true) ? { ...first.state, selected: true } : first.state,
        spoken: say(speaker, { key: 'picture.spoken.bundle', params: { spoken: first.spoken, count } }),
      },
    ];
  });
}
