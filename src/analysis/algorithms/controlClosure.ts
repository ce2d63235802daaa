/** Holders' votes in CSR: whole units, so that sums compare exactly. */
export interface VoteGraph {
  readonly size: number;
  readonly outStart: Int32Array;
  readonly outNode: Int32Array;
  /** By edge, in units of which `whole` make 100 %. */
  readonly votesLow: Float64Array;
  readonly votesHigh: Float64Array;
  readonly inStart: Int32Array;
  readonly inEdge: Int32Array;
}

/** What counts as control. */
export interface ControlRule {
  /** In vote units. */
  readonly quota: number;
  /** True: more than the quota; false: the quota is enough. */
  readonly strict: boolean;
  /** `certain`: on the lower ends; `possible`: on the upper ends, as far as the others' lower ends leave room. */
  readonly ends: 'certain' | 'possible';
  /** Control without votes, by holder: those of `rightTargets.get(holder)` are controlled by whoever controls the holder. */
  readonly rightTargets?: ReadonlyMap<number, readonly number[]>;
  /** Pairs `holder * size + target` in which the holder's votes give no control. */
  readonly excluded?: ReadonlySet<number>;
  /** Nodes that never control: floats of many small holders. */
  readonly never?: Uint8Array;
}

/** One closure. Views into the solver's memory: read before the next call. */
export interface Closure {
  /** The start nodes first, then what they control in the order in which it was found. */
  readonly members: Int32Array;
  readonly startCount: number;
  /** Votes of the start nodes and all that they control, by node; valid where `touched`. */
  readonly votes: Float64Array;
  readonly touched: (node: number) => boolean;
}

export type ControlSolver = (starts: readonly number[], rule: ControlRule) => Closure;

const whole = 1e12;

/**
 * The least set C such that a company is in C when the start nodes and C together hold more than the quota of its votes.
 *
 * Joint majorities through several subsidiaries count; two companies that hold each other do not support each other
 * (least, not greatest). For `possible`, the votes of a set in a company are the smaller of its upper ends and what the
 * lower ends of all others leave. Complexity O(edges of the cone) a call; memory 20 bytes a node, reused.
 * Reference: S. Ceri, G. Gottlob, L. Tanca, Logic Programming and Databases (1990), company control.
 */
export function createControlSolver(graph: VoteGraph): ControlSolver {
  const { size, outStart, outNode, votesLow, votesHigh } = graph;
  const list = new Int32Array(size);
  const inside = new Int32Array(size);
  const seen = new Int32Array(size);
  const votes = new Float64Array(size);
  let highs: Float64Array | null = null;
  let lowTotal: Float64Array | null = null;
  let stamp = 0;

  return (starts, rule) => {
    stamp += 1;
    let count = 0;
    const limit = rule.strict ? rule.quota : rule.quota - 0.5;
    const possible = rule.ends === 'possible';
    if (possible) {
      highs ??= new Float64Array(size);
      lowTotal ??= lowerTotals(graph);
    }
    const excludes = rule.excluded !== undefined && rule.excluded.size > 0;
    const bars = (member: number, target: number): boolean => {
      if (!excludes || rule.excluded === undefined) return false;
      return (
        rule.excluded.has(member * size + target) || starts.some((start) => rule.excluded?.has(start * size + target))
      );
    };
    const admit = (node: number): void => {
      inside[node] = stamp;
      list[count++] = node;
    };
    for (const start of starts) if (inside[start] !== stamp) admit(start);
    const startCount = count;
    for (let head = 0; head < count; head++) {
      const node = list[head] as number;
      if (head < startCount && rule.never?.[node] === 1) continue;
      for (let edge = outStart[node] as number, end = outStart[node + 1] as number; edge < end; edge++) {
        const target = outNode[edge] as number;
        if (seen[target] !== stamp) {
          seen[target] = stamp;
          votes[target] = 0;
          if (highs !== null) highs[target] = 0;
        }
        if (excludes && rule.excluded?.has(node * size + target)) continue;
        let sum = (votes[target] as number) + (votesLow[edge] as number);
        votes[target] = sum;
        if (possible && highs !== null && lowTotal !== null) {
          const high = (highs[target] as number) + (votesHigh[edge] as number);
          highs[target] = high;
          sum = Math.max(sum, Math.min(high, whole - ((lowTotal[target] as number) - sum)));
        }
        if (sum > limit && inside[target] !== stamp && !bars(node, target)) admit(target);
      }
      for (const target of rule.rightTargets?.get(node) ?? []) {
        if (inside[target] !== stamp && !bars(node, target)) admit(target);
      }
    }
    const now = stamp;
    return { members: list.subarray(0, count), startCount, votes, touched: (node) => seen[node] === now };
  };
}

function lowerTotals(graph: VoteGraph): Float64Array {
  const totals = new Float64Array(graph.size);
  for (let edge = 0; edge < graph.outNode.length; edge++) {
    const target = graph.outNode[edge] as number;
    totals[target] = (totals[target] as number) + (graph.votesLow[edge] as number);
  }
  return totals;
}
