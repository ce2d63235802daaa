/** A queue of nodes by key, smallest first; ties by node number, so that the order is always the same. */
export interface NodeHeap {
  readonly size: () => number;
  /** Adds the node, or lowers its key. */
  readonly push: (node: number, key: number) => void;
  readonly pop: () => number;
  readonly clear: () => void;
}

/** An indexed binary heap over nodes 0..nodeCount-1. Each operation O(log size). */
export function createNodeHeap(nodeCount: number): NodeHeap {
  const place = new Int32Array(nodeCount).fill(-1);
  const keys = new Float64Array(nodeCount);
  let heap = new Int32Array(64);
  let size = 0;
  const before = (a: number, b: number): boolean => {
    const difference = (keys[a] as number) - (keys[b] as number);
    return difference < 0 || (difference === 0 && a < b);
  };
  const rise = (start: number, node: number): void => {
    let at = start;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const other = heap[parent] as number;
      if (!before(node, other)) break;
      heap[at] = other;
      place[other] = at;
      at = parent;
    }
    heap[at] = node;
    place[node] = at;
  };
  return {
    size: () => size,
    push: (node, key) => {
      if ((place[node] as number) < 0) {
        if (size === heap.length) {
          const wider = new Int32Array(size * 2);
          wider.set(heap);
          heap = wider;
        }
        keys[node] = key;
        rise(size++, node);
      } else if (key < (keys[node] as number)) {
        keys[node] = key;
        rise(place[node] as number, node);
      }
    },
    pop: () => {
      const top = heap[0] as number;
      place[top] = -1;
      const last = heap[--size] as number;
      if (size > 0 && last !== top) {
        let at = 0;
        for (;;) {
          let child = 2 * at + 1;
          if (child >= size) break;
          if (child + 1 < size && before(heap[child + 1] as number, heap[child] as number)) child++;
          const other = heap[child] as number;
          if (!before(other, last)) break;
          heap[at] = other;
          place[other] = at;
          at = child;
        }
        heap[at] = last;
        place[last] = at;
      }
      return top;
    },
    clear: () => {
      for (let i = 0; i < size; i++) place[heap[i] as number] = -1;
      size = 0;
    },
  };
}
