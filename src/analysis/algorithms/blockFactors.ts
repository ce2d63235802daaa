/** Triangular factors of the transpose of I - A for one block, members in elimination order. */
export interface BlockFactors {
  readonly size: number;
  /** Elimination position of each member of the block. */
  readonly position: Int32Array;
  readonly lowerStart: Int32Array;
  readonly lowerColumn: Int32Array;
  readonly lowerValue: Float64Array;
  readonly upperStart: Int32Array;
  readonly upperColumn: Int32Array;
  readonly upperValue: Float64Array;
  readonly pivot: Float64Array;
}

/** The shares inside a block by owned member: its holders in the block, and what is held outside the block. */
export interface BlockEntries {
  readonly size: number;
  readonly start: Int32Array;
  readonly holder: Int32Array;
  readonly share: Float64Array;
  /** One less the shares inside: negative only when the data adds up to more than 100 %. */
  readonly outside: Float64Array;
}

/**
 * Factors (I - A)ᵀ = L U for a block of companies that own each other, those with few links first.
 *
 * While no company is held to more than 100 %, pivots are sums of positive numbers (what is held outside plus what the
 * members still to come hold), never differences: a group that holds all but a millionth of itself loses no digit, and a
 * closed group ends in a pivot of exactly 0. Otherwise pivots are differences, and one that is not positive means that
 * the spectral radius is at least 1.
 *
 * @returns the factors; 'diverges' for a closed group or a radius of 1 or more; 'tooDense' above `maxEntries` entries
 * Complexity: that of the fill; O(n) on a ring, O(n³) on a full block.
 * Reference: W. K. Grassmann, M. I. Taksar, D. P. Heyman, Regenerative analysis and steady state distributions for
 * Markov chains, Oper. Res. 33 (1985) 1107-1116; convergence: Berman, Plemmons, Nonnegative Matrices (1979), ch. 6.
 */
export function factorBlock(block: BlockEntries, maxEntries = 8_000_000): BlockFactors | 'diverges' | 'tooDense' {
  const { size } = block;
  const order = eliminationOrder(block);
  const position = new Int32Array(size);
  order.forEach((member, at) => {
    position[member] = at;
  });
  const bySums = block.outside.every((share) => share >= 0);
  const lower = new EntryList();
  const upper = new EntryList();
  const lowerStart = new Int32Array(size + 1);
  const upperStart = new Int32Array(size + 1);
  const pivot = new Float64Array(size);
  const outside = new Float64Array(size);
  const row = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    const member = order[at] as number;
    let first = at;
    let last = at;
    let ownOutside = block.outside[member] as number;
    row[at] = 1;
    for (let slot = block.start[member] as number; slot < (block.start[member + 1] as number); slot++) {
      const column = position[block.holder[slot] as number] as number;
      row[column] = (row[column] as number) - (block.share[slot] as number);
      if (column < first) first = column;
      if (column > last) last = column;
    }
    for (let k = first; k < at; k++) {
      const entry = row[k] as number;
      if (entry === 0) continue;
      row[k] = 0;
      const factor = entry / (pivot[k] as number);
      lower.push(k, factor);
      ownOutside -= factor * (outside[k] as number);
      for (let slot = upperStart[k] as number; slot < (upperStart[k + 1] as number); slot++) {
        const column = upper.column[slot] as number;
        row[column] = (row[column] as number) - factor * (upper.value[slot] as number);
        if (column > last) last = column;
      }
    }
    const difference = row[at] as number;
    let sum = ownOutside;
    row[at] = 0;
    for (let column = at + 1; column <= last; column++) {
      const entry = row[column] as number;
      if (entry === 0) continue;
      row[column] = 0;
      upper.push(column, entry);
      sum -= entry;
    }
    const diagonal = bySums ? sum : difference;
    if (!(diagonal > (bySums ? 0 : 1e-12))) return 'diverges';
    pivot[at] = diagonal;
    outside[at] = ownOutside;
    lowerStart[at + 1] = lower.count;
    upperStart[at + 1] = upper.count;
    if (lower.count + upper.count > maxEntries) return 'tooDense';
  }
  return {
    size,
    position,
    lowerStart,
    lowerColumn: lower.column.slice(0, lower.count),
    lowerValue: lower.value.slice(0, lower.count),
    upperStart,
    upperColumn: upper.column.slice(0, upper.count),
    upperValue: upper.value.slice(0, upper.count),
    pivot,
  };
}

/** Solves y (I - A) = b for a row y: shares travel down. `y` holds b by position, overwritten. O(entries). */
export function solveDown(factors: BlockFactors, y: Float64Array): void {
  const { size, lowerStart, lowerColumn, lowerValue, upperStart, upperColumn, upperValue, pivot } = factors;
  for (let i = 0; i < size; i++) {
    let sum = y[i] as number;
    for (let slot = lowerStart[i] as number; slot < (lowerStart[i + 1] as number); slot++) {
      sum -= (lowerValue[slot] as number) * (y[lowerColumn[slot] as number] as number);
    }
    y[i] = sum;
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = y[i] as number;
    for (let slot = upperStart[i] as number; slot < (upperStart[i + 1] as number); slot++) {
      sum -= (upperValue[slot] as number) * (y[upperColumn[slot] as number] as number);
    }
    y[i] = sum / (pivot[i] as number);
  }
}

/** Solves (I - A) x = b: shares are traced up. `x` holds b by position, overwritten. O(entries). */
export function solveUp(factors: BlockFactors, x: Float64Array): void {
  const { size, lowerStart, lowerColumn, lowerValue, upperStart, upperColumn, upperValue, pivot } = factors;
  for (let i = 0; i < size; i++) {
    const value = (x[i] as number) / (pivot[i] as number);
    x[i] = value;
    if (value === 0) continue;
    for (let slot = upperStart[i] as number; slot < (upperStart[i + 1] as number); slot++) {
      const column = upperColumn[slot] as number;
      x[column] = (x[column] as number) - value * (upperValue[slot] as number);
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    const value = x[i] as number;
    if (value === 0) continue;
    for (let slot = lowerStart[i] as number; slot < (lowerStart[i + 1] as number); slot++) {
      const column = lowerColumn[slot] as number;
      x[column] = (x[column] as number) - value * (lowerValue[slot] as number);
    }
  }
}

/** Members by number of links, fewest first: keeps the fill of sparse rings and cores small. */
function eliminationOrder(block: BlockEntries): Int32Array {
  const degree = new Int32Array(block.size);
  for (let member = 0; member < block.size; member++) {
    for (let slot = block.start[member] as number; slot < (block.start[member + 1] as number); slot++) {
      const column = block.holder[slot] as number;
      degree[member] = (degree[member] as number) + 1;
      degree[column] = (degree[column] as number) + 1;
    }
  }
  const order = Int32Array.from({ length: block.size }, (_, member) => member);
  return order.sort((a, b) => (degree[a] as number) - (degree[b] as number) || a - b);
}

class EntryList {
  column = new Int32Array(64);
  value = new Float64Array(64);
  count = 0;

  push(column: number, value: number): void {
    if (this.count === this.column.length) {
      const wider = new Int32Array(this.count * 2);
      wider.set(this.column);
      this.column = wider;
      const more = new Float64Array(this.count * 2);
      more.set(this.value);
      this.value = more;
    }
    this.column[this.count] = column;
    this.value[this.count] = value;
    this.count += 1;
  }
}
