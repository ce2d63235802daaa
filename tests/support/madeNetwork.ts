/** Mulberry32: the same network in every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const kinds = ['hasAccessTo', 'administers', 'hosts', 'dependsOn'] as const;

/**
 * A made-up network as the text of a native file: systems with random links of several kinds,
 * opening with the question what reaches `n1` from `n0`. The same numbers give the same text.
 */
export function madeNetwork(entities: number, links: number, seed = 7): string {
  const random = randomOf(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const dependencies = Array.from({ length: links }, (_, i) => {
    const from = below(entities);
    const to = below(entities);
    return {
      id: `d${i}`,
      kind: kinds[below(kinds.length)],
      from: `n${from}`,
      to: `n${to === from ? (to + 1) % entities : to}`,
      claims: [{ standing: 'stated', valid: {}, citations: [{ source: 's' }] }],
    };
  });
  return JSON.stringify({
    format: 'throughline/dataset',
    version: 1,
    id: 'made',
    title: { en: 'Made network' },
    licence: 'CC0-1.0',
    opening: { entities: ['n0', 'n1', 'n2'], start: 'n0', reached: 'n1' },
    sources: [{ id: 's', title: 'Made for this test', publisher: 'Nobody', grade: 'press' }],
    entities: Array.from({ length: entities }, (_, i) => ({ id: `n${i}`, kind: 'system', names: { en: `Node ${i}` } })),
    dependencies,
  });
}
