/** Published generators of random numbers, to check our arithmetic against; the engine itself uses `coin`. */
export function randomOutputs(
  generator: string,
  seed: string | number,
  stream: string | number,
  count: number,
): readonly (number | string)[] {
  switch (generator.toLowerCase()) {
    case 'mt19937':
      return mersenneTwister(Number(seed), count);
    case 'pcg32':
      return pcg32(BigInt(seed), BigInt(stream), count);
    case 'splitmix64':
      return splitMix64(BigInt(seed), count);
    default:
      throw new RangeError(`no generator ${generator}`);
  }
}

const low64 = (1n << 64n) - 1n;

/** M. Matsumoto, T. Nishimura, ACM TOMACS 8 (1998) 3. */
function mersenneTwister(seed: number, count: number): number[] {
  const state = new Uint32Array(624);
  state[0] = seed;
  for (let i = 1; i < 624; i++) {
    const before = state[i - 1] as number;
    state[i] = Math.imul(1812433253, before ^ (before >>> 30)) + i;
  }
  const outputs: number[] = [];
  for (let at = 0; outputs.length < count; at++) {
    if (at % 624 === 0) {
      for (let i = 0; i < 624; i++) {
        const y = ((state[i] as number) & 0x80000000) | ((state[(i + 1) % 624] as number) & 0x7fffffff);
        state[i] = (state[(i + 397) % 624] as number) ^ (y >>> 1) ^ ((y & 1) === 1 ? 0x9908b0df : 0);
      }
    }
    let y = state[at % 624] as number;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    y ^= y >>> 18;
    outputs.push(y >>> 0);
  }
  return outputs;
}

/** M. O'Neill, HMC-CS-2014-0905 (PCG-XSH-RR 64/32). */
function pcg32(seed: bigint, stream: bigint, count: number): number[] {
  const increment = ((stream << 1n) | 1n) & low64;
  const step = (state: bigint): bigint => (state * 6364136223846793005n + increment) & low64;
  let state = step((step(0n) + seed) & low64);
  return Array.from({ length: count }, () => {
    const old = state;
    state = step(old);
    const shifted = Number((((old >> 18n) ^ old) >> 27n) & 0xffffffffn);
    const turn = Number(old >> 59n);
    return ((shifted >>> turn) | (shifted << (-turn & 31))) >>> 0;
  });
}

/** G. Steele, D. Lea, C. Flood, OOPSLA 2014. */
function splitMix64(seed: bigint, count: number): string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state + 0x9e3779b97f4a7c15n) & low64;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & low64;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & low64;
    return String(z ^ (z >> 31n));
  });
}
