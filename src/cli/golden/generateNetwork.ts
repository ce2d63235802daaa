/** A generated network: nodes as texts, edges with one chance. */
export interface GeneratedNetwork {
  readonly directed: boolean;
  readonly nodes: readonly string[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly p: number;
  }[];
}

type Pair = readonly [string, string];

/** The vertices of a dodecahedron as the Hamiltonian notation [10,7,4,-4,-7,10,-4,7,-7,4]². */
const dodecahedron = [10, 7, 4, -4, -7, 10, -4, 7, -7, 4];

/**
 * Networks that cases name instead of listing: grid (rows, cols; nodes "row.col"), complete, cycle, path, star, wheel,
 * ladder, hypercube, bipartite, and by name bridge, petersen, dodecahedron, krackhardtKite. Throws a RangeError on any other.
 */
export function generateNetwork(generator: unknown): GeneratedNetwork {
  const given = (typeof generator === 'string' ? { kind: generator } : generator) as Readonly<Record<string, unknown>>;
  const named = given['kind'] === 'named' || given['kind'] === undefined;
  const kind = String(named ? given['name'] : given['kind']);
  const whole = (...keys: string[]): number => {
    for (const key of keys) if (typeof given[key] === 'number') return given[key];
    throw new RangeError(`the generator ${kind} needs ${keys[0]}`);
  };
  const p = typeof given['p'] === 'number' ? given['p'] : typeof given['q'] === 'number' ? 1 - given['q'] : 1;
  const pairs = pairsOf(kind.toLowerCase().replace(/[^a-z]/g, ''), whole);
  const nodes = [...new Set(pairs.flat())];
  return {
    directed: given['directed'] === true,
    nodes,
    edges: pairs.map(([source, target], i) => ({ id: `e${i + 1}`, source, target, p })),
  };
}

function pairsOf(kind: string, whole: (...keys: string[]) => number): readonly Pair[] {
  const n = (): number => whole('n', 'nodes', 'size');
  const name = (i: number): string => String(i);
  const circle = (size: number): Pair[] => Array.from({ length: size }, (_, i) => [name(i), name((i + 1) % size)]);
  switch (kind) {
    case 'grid':
    case 'ladder': {
      const rows = kind === 'ladder' ? 2 : whole('rows', 'n');
      const cols = kind === 'ladder' ? n() : whole('cols', 'n');
      const pairs: Pair[] = [];
      for (let row = 0; row < rows; row++) {
        for (let col = 0; col < cols; col++) {
          if (col + 1 < cols) pairs.push([`${row}.${col}`, `${row}.${col + 1}`]);
          if (row + 1 < rows) pairs.push([`${row}.${col}`, `${row + 1}.${col}`]);
        }
      }
      return pairs;
    }
    case 'complete':
    case 'completegraph': {
      const size = n();
      return range(size).flatMap((i) => range(size - i - 1).map((j): Pair => [name(i), name(i + 1 + j)]));
    }
    case 'bipartite':
    case 'completebipartite': {
      const [a, b] = [whole('a', 'm'), whole('b', 'n')];
      return range(a).flatMap((i) => range(b).map((j): Pair => [name(i), name(a + j)]));
    }
    case 'cycle':
    case 'ring':
      return circle(n());
    case 'path':
    case 'chain':
      return circle(n()).slice(0, -1);
    case 'star':
      return range(n() - 1).map((i): Pair => ['0', name(i + 1)]);
    case 'wheel': {
      const rim = n() - 1;
      return range(rim).flatMap((i): Pair[] => [
        ['0', name(i + 1)],
        [name(i + 1), name(((i + 1) % rim) + 1)],
      ]);
    }
    case 'hypercube':
    case 'cube': {
      const dimensions = kind === 'cube' ? 3 : whole('d', 'dimensions', 'n');
      return range(2 ** dimensions).flatMap((i) =>
        range(dimensions)
          .filter((bit) => Math.floor(i / 2 ** bit) % 2 === 0)
          .map((bit): Pair => [name(i), name(i + 2 ** bit)]),
      );
    }
    case 'bridge':
      return [
        ['0', '1'],
        ['0', '2'],
        ['1', '2'],
        ['1', '3'],
        ['2', '3'],
      ];
    case 'petersen':
      return range(5).flatMap((i): Pair[] => [
        [name(i), name((i + 1) % 5)],
        [name(i), name(i + 5)],
        [name(i + 5), name(((i + 2) % 5) + 5)],
      ]);
    case 'dodecahedron': {
      const chords = range(20).map((i): Pair => {
        const other = (i + (dodecahedron[i % 10] as number) + 20) % 20;
        return i < other ? [name(i), name(other)] : [name(other), name(i)];
      });
      return [...circle(20), ...new Map(chords.map((pair) => [pair.join(), pair])).values()];
    }
    case 'krackhardtkite':
    case 'kite':
      return '01 02 03 05 13 14 16 23 25 34 35 36 46 56 57 67 78 89'
        .split(' ')
        .map((pair): Pair => [pair.charAt(0), pair.charAt(1)]);
    default:
      throw new RangeError(`no generator ${kind}`);
  }
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, i) => i);
}
