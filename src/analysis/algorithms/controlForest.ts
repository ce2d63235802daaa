import type { VoteGraph } from './controlClosure.ts';

/** Votes in CSR both ways over nodes in topological order of strong components. */
export interface ForestGraph extends VoteGraph {
  readonly inNode: Int32Array;
  /** First node of a node's strong component, and one past its last. */
  readonly blockStart: Int32Array;
  readonly blockEnd: Int32Array;
}

/** A company that a group may win: waits for a look, or has had one. */
const queued = 1;
const seated = 2;

/** Who is right above whom in control, with the rings drawn together. */
export interface ControlForest {
  /**
   * By node: the lowest party that controls it, as the first of its ring; -1 for nobody. What a party controls is all that
   * lies below it. The other members of a ring lie below the ring's first.
   */
  readonly above: Int32Array;
  /** By node: the first of its ring; the node itself outside of rings. */
  readonly ring: Int32Array;
  /** Firsts of rings, and nodes, that control more than lies below them: companies that two strangers can both win. */
  readonly apart: ReadonlySet<number>;
}

/**
 * The control closures of all at once, as a forest.
 *
 * When any two sets of holders that win a company share a holder (a strict majority and no sum above 100 %, or one holder
 * without whom nobody wins), the controllers of a company lie one above the other. So each company hangs below one party:
 * the majority holder, or else the lowest party below which the votes in it add up to more than the limit. A company that
 * its own subsidiaries win closes a ring. Companies that two strangers can both win hang nowhere: the parties whose group
 * holds enough of one are listed `apart`, and need a closure of their own.
 *
 * Topological order makes one pass do; inside strong components it repeats until nothing hangs anew or lower.
 *
 * @param limit in vote units: more than this wins
 * @param excluded pairs `holder * size + company` whose votes do not count
 * Complexity O(n + m) and, for each company that is won jointly, the steps from its holders to where they meet.
 * Reference: own; least fixed point as in S. Ceri, G. Gottlob, L. Tanca, Logic Programming and Databases (1990).
 */
export function buildControlForest(graph: ForestGraph, limit: number, excluded: ReadonlySet<number>): ControlForest {
  const { size, outStart, outNode, inStart, inNode, inEdge, votesLow, blockEnd } = graph;
  const excludes = excluded.size > 0;
  const above = new Int32Array(size).fill(-1);
  const ring = new Int32Array(size);
  // A node further up in the same tree; the root points to itself.
  const top = new Int32Array(size);
  for (let node = 0; node < size; node++) ring[node] = node;
  const contested: number[] = [];
  const apart = new Set<number>();
  const mark = new Int32Array(size);
  const open = new Int32Array(size);
  const sum = new Float64Array(size);
  // Companies of strong components that a group may win.
  const joint = new Uint8Array(size);
  let queue = new Int32Array(64);
  let stamp = 0;

  const firstOf = (node: number): number => findUp(ring, node);
  const rootOf = (node: number): number => findUp(top, node);
  const parentOf = (first: number): number => {
    const parent = above[first] as number;
    return parent < 0 ? -1 : firstOf(parent);
  };
  const counts = (holder: number, company: number): boolean =>
    holder !== company && !(excludes && excluded.has(holder * size + company));

  /** Hangs a company below its majority holder; true: several may win it together. */
  const judge = (company: number): boolean => {
    let total = 0;
    let most = -1;
    let heaviest = -1;
    for (let slot = inStart[company] as number, end = inStart[company + 1] as number; slot < end; slot++) {
      const holder = inNode[slot] as number;
      if (!counts(holder, company)) continue;
      const votes = votesLow[inEdge[slot] as number] as number;
      total += votes;
      if (votes <= most) continue;
      most = votes;
      heaviest = holder;
    }
    if (total <= limit) return false;
    if (most > limit && total - most <= limit) above[company] = heaviest;
    else if (total <= 2 * limit) return true;
    else contested.push(company);
    return false;
  };

  /** Adds a node to the climb. */
  const meet = (node: number, count: number): number => {
    mark[node] = stamp;
    open[node] = 0;
    sum[node] = 0;
    if (count === queue.length) queue = grow(queue);
    queue[count] = node;
    return count + 1;
  };
  /**
   * Climbs from the holders of a company, all at once, to where they meet, and adds up their votes on the way: the lowest
   * node below which more than the limit lies. Without a root: climbs all trees, and lists every such node `apart`.
   */
  const climb = (company: number, root: number): number => {
    stamp += 1;
    let count = 0;
    for (let slot = inStart[company] as number; slot < (inStart[company + 1] as number); slot++) {
      const holder = inNode[slot] as number;
      if (!counts(holder, company) || (root >= 0 && rootOf(holder) !== root)) continue;
      const first = firstOf(holder);
      if (mark[first] !== stamp) count = meet(first, count);
      sum[first] = (sum[first] as number) + (votesLow[inEdge[slot] as number] as number);
    }
    let ended = root < 0;
    for (let head = 0; head < count && (ended || head < count - 1); head++) {
      const parent = parentOf(queue[head] as number);
      if (parent < 0) {
        ended = true;
        continue;
      }
      if (mark[parent] !== stamp) count = meet(parent, count);
      open[parent] = (open[parent] as number) + 1;
    }
    for (let at = 0; at < count; at++) {
      // From below: a node's turn comes when all below it have had theirs.
      for (let node = queue[at] as number; open[node] === 0; ) {
        open[node] = -1;
        if ((sum[node] as number) > limit) {
          if (root >= 0) return node;
          apart.add(node);
        }
        const parent = parentOf(node);
        if (parent < 0 || mark[parent] !== stamp) break;
        sum[parent] = (sum[parent] as number) + (sum[node] as number);
        open[parent] = (open[parent] as number) - 1;
        node = parent;
      }
    }
    return -1;
  };

  /** The root of the tree that holds more than the limit of a company; -1: no tree does. */
  const winningRoot = (company: number): number => {
    stamp += 1;
    for (let slot = inStart[company] as number; slot < (inStart[company + 1] as number); slot++) {
      const holder = inNode[slot] as number;
      if (!counts(holder, company)) continue;
      const root = rootOf(holder);
      const before = mark[root] === stamp ? (sum[root] as number) : 0;
      const votes = before + (votesLow[inEdge[slot] as number] as number);
      if (votes > limit) return root;
      mark[root] = stamp;
      sum[root] = votes;
    }
    return -1;
  };
  const liesBelow = (node: number, other: number): boolean => {
    let next = node;
    while (next >= 0 && next !== other) next = parentOf(next);
    return next === other;
  };
  /**
   * Hangs a company below the lowest that wins it, or closes the ring when that one is below the company itself. One that
   * hangs already goes lower when a lower one wins it by now. True: something is new.
   */
  const hang = (company: number): boolean => {
    const root = winningRoot(company);
    if (root < 0) return false;
    const lowest = climb(company, root);
    const first = firstOf(company);
    // Only the ring itself, or all of the company's subsidiaries together: nobody new.
    if (lowest === first) return false;
    if (root !== rootOf(first)) {
      top[first] = root;
      above[first] = lowest;
      return true;
    }
    if (liesBelow(lowest, first)) {
      for (let node = lowest; node !== first; ) {
        const parent = parentOf(node);
        ring[node] = first;
        node = parent;
      }
      return true;
    }
    const parent = parentOf(first);
    if (lowest === parent || !liesBelow(lowest, parent)) return false;
    above[first] = lowest;
    return true;
  };

  /** Looks again at companies in which a company that hangs anew has votes, itself or down its majority holdings. */
  const wake = (company: number, first: number, end: number, queue: number[]): void => {
    const holders = [company];
    for (let holder = holders.pop(); holder !== undefined; holder = holders.pop()) {
      for (let edge = outStart[holder] as number; edge < (outStart[holder + 1] as number); edge++) {
        const target = outNode[edge] as number;
        if (target < first || target >= end) continue;
        if (joint[target] === seated) {
          joint[target] = queued;
          queue.push(target);
        } else if (joint[target] === 0 && above[target] === holder) holders.push(target);
      }
    }
  };

  const settleBlock = (first: number, end: number): void => {
    const all: number[] = [];
    for (let node = first; node < end; node++) if (judge(node)) all.push(node);
    for (let node = first; node < end; node++) top[node] = (above[node] as number) < 0 ? node : (above[node] as number);
    stamp += 1;
    const before = stamp;
    for (let start = first; start < end; start++) {
      if ((mark[start] as number) >= before) continue;
      stamp += 1;
      let node = start;
      while (node >= first && (mark[node] as number) < before) {
        mark[node] = stamp;
        node = above[node] as number;
      }
      if (node < first || mark[node] !== stamp) continue;
      for (let member = above[node] as number; member !== node; member = above[member] as number) {
        ring[member] = node;
        top[member] = node;
      }
      above[node] = -1;
      top[node] = node;
    }
    // Until a look at all of them finds nothing new.
    for (let changed = all.length > 0; changed; ) {
      changed = false;
      const queue = all.slice();
      for (const company of all) joint[company] = queued;
      for (const company of queue) {
        joint[company] = seated;
        if (!hang(company)) continue;
        changed = true;
        wake(company, first, end, queue);
      }
    }
  };

  for (let node = 0; node < size; ) {
    const end = blockEnd[node] as number;
    if (end - node > 1) settleBlock(node, end);
    else {
      top[node] = node;
      if (judge(node)) hang(node);
      else if ((above[node] as number) >= 0) top[node] = rootOf(above[node] as number);
    }
    node = end;
  }
  for (const company of contested) climb(company, -1);
  for (let node = 0; node < size; node++) {
    const first = firstOf(node);
    above[node] = first === node ? parentOf(node) : first;
  }
  return { above, ring, apart };
}

/** Follows pointers to the end, and halves the way for the next. */
function findUp(up: Int32Array, start: number): number {
  let node = start;
  for (;;) {
    const next = up[node] as number;
    if (next === node) return node;
    const after = up[next] as number;
    up[node] = after;
    node = after;
  }
}

function grow(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
