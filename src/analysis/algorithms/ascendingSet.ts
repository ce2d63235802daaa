/** A set of node numbers that gives back the smallest first. */
export interface AscendingSet {
  /** Puts a node in; true when it was not there. Never one below the last that was taken. */
  readonly add: (node: number) => boolean;
  readonly has: (node: number) => boolean;
  /** Takes the smallest out; -1 when the set is empty. */
  readonly take: () => number;
}

/**
 * One bit a node, and above each 32 bits one that says whether any is set, three levels high: a walk in topological order
 * sorts the nodes that it meets by putting them in, at the cost of a mark.
 *
 * Complexity O(1) to put in, O(1 + size / 32,768) to take out; size / 8 bytes.
 * Reference: P. van Emde Boas, Inf. Process. Lett. 6 (1977) 80-82, with the word as universe of each level.
 */
export function createAscendingSet(size: number): AscendingSet {
  const words = new Int32Array((size >> 5) + 1);
  const groups = new Int32Array((words.length >> 5) + 1);
  const tops = new Int32Array((groups.length >> 5) + 1);
  let word = 0;

  const add = (node: number): boolean => {
    const at = node >> 5;
    const before = words[at] as number;
    const after = before | (1 << (node & 31));
    if (after === before) return false;
    words[at] = after;
    if (before === 0) {
      const group = at >> 5;
      const bits = groups[group] as number;
      groups[group] = bits | (1 << (at & 31));
      if (bits === 0) tops[group >> 5] = (tops[group >> 5] as number) | (1 << (group & 31));
    }
    return true;
  };
  const has = (node: number): boolean => ((words[node >> 5] as number) & (1 << (node & 31))) !== 0;
  /** Goes to the lowest word that is not empty. */
  const seek = (): boolean => {
    for (let top = 0; top < tops.length; top++) {
      if (tops[top] === 0) continue;
      const group = (top << 5) + lowestBit(tops[top] as number);
      word = (group << 5) + lowestBit(groups[group] as number);
      return true;
    }
    return false;
  };
  const take = (): number => {
    if (words[word] === 0 && !seek()) return -1;
    const bits = words[word] as number;
    const node = (word << 5) + lowestBit(bits);
    const after = bits & (bits - 1);
    words[word] = after;
    if (after === 0) {
      const group = word >> 5;
      const rest = (groups[group] as number) & ~(1 << (word & 31));
      groups[group] = rest;
      if (rest === 0) tops[group >> 5] = (tops[group >> 5] as number) & ~(1 << (group & 31));
    }
    return node;
  };
  return { add, has, take };
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
