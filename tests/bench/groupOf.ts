export const parties = 300;

/** Mulberry32: the same numbers from the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Companies that hold each other, with some rings and bands; systems that they run, use and host on one another. */
export function groupOf(seed: number): readonly string[] {
  const next = random(seed);
  const pick = (below: number) => Math.floor(next() * below);
  const lines: string[] = Array.from({ length: parties }, (_, i) => `entity P${i} company`);
  const held = new Set<string>();
  for (let i = 1; i < parties; i++) {
    for (let k = 0; k < 2; k++) {
      const owner = next() < 0.03 ? pick(parties) : pick(i);
      if (owner === i || held.has(`${owner}>${i}`)) continue;
      held.add(`${owner}>${i}`);
      lines.push(`P${owner} ${next() < 0.1 ? '10-40' : 5 + pick(40)} P${i}`);
    }
    lines.push(`P${i} operates S${i}`);
    if (next() < 0.5) lines.push(`P${i} uses S${1 + pick(i)}`);
    if (next() < 0.2 && i > 1) lines.push(`S${i} hosts S${1 + pick(i - 1)}`);
  }
  return lines;
}
