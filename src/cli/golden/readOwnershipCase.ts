import type { GoldenEdge, GoldenInput } from './goldenNetwork.ts';

/** One case of a golden file of ownership, as far as it is read. */
export interface OwnershipCase {
  readonly measure: string;
  readonly input: GoldenInput;
  readonly params: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
}

/** What a question may be asked with; a case may write it into `params` or beside its edges. */
const questionKeys = [
  'threshold',
  'strict',
  'quota',
  'group',
  'concert',
  'players',
  'owner',
  'source',
  'holder',
  'from',
  'target',
  'owned',
  'to',
  'k',
  'TM_threshold',
];

/** Lists of edges: holder, owned, shares. */
const edgeLists = ['edges', 'votes', 'interval_edges', 'open_lower', 'open_upper', 'control_overrides'];

/**
 * Reads a case: names as text, whatever they are written as; a share as text or number; a question in `params` or in
 * `input`. Null: no case of ownership. Complexity O(edges).
 */
export function readOwnershipCase(testCase: unknown): OwnershipCase | null {
  if (!isRecord(testCase)) return null;
  const { measure, input, params, expected, tolerance } = testCase;
  if (typeof measure !== 'string' || !isRecord(input) || !isRecord(expected)) return null;
  const lists = edgeLists.flatMap((key) => (Array.isArray(input[key]) ? [[key, edgesOf(input[key])] as const] : []));
  const read: GoldenInput = { ...input, ...Object.fromEntries(lists) };
  const asked = Object.fromEntries(
    questionKeys.flatMap((key) => (input[key] === undefined ? [] : [[key, input[key]]])),
  );
  const absolute = isRecord(tolerance) ? Number(tolerance['abs'] ?? 1e-9) : Number(tolerance ?? 1e-9);
  return {
    measure,
    input: read.edges === undefined && typeof input['generator'] === 'string' ? generated(read) : read,
    params: { ...asked, ...(isRecord(params) ? params : {}) },
    expected,
    // Floats can't be told apart below a few units in the last place: 0 asks for exact truths and sets, not for luck.
    tolerance: Math.max(Number.isFinite(absolute) ? absolute : 1e-9, 1e-15),
  };
}

/** An edge as a list, or as an object with its ends by name. */
function edgesOf(list: readonly unknown[]): readonly GoldenEdge[] {
  return list.flatMap((edge): readonly GoldenEdge[] => {
    if (Array.isArray(edge)) return [[String(edge[0]), String(edge[1]), ...edge.slice(2)]];
    if (!isRecord(edge)) return [];
    const shares = edge['low'] === undefined ? [edge['share']] : [edge['low'], edge['high']];
    const from = edge['holder'] ?? edge['from'] ?? edge['owner'];
    const to = edge['owned'] ?? edge['to'] ?? edge['target'];
    return [[String(from), String(to), ...(shares as (string | number | null)[])]];
  });
}

/** "complete n=4 share .15": the networks that a case may name instead of listing. */
function generated(input: GoldenInput): GoldenInput {
  const match = /^(complete|ring|cycle|chain|star)\b.*?n\s*=\s*(\d+)\D+?([\d.]+)\s*$/.exec(String(input['generator']));
  if (match === null) return input;
  const [, kind, count, share = '0'] = match;
  const size = Number(count);
  const edges: GoldenEdge[] = [];
  for (let i = 1; i <= size; i++) {
    for (let j = 1; j <= size; j++) {
      const next = i + 1 === j || ((kind === 'ring' || kind === 'cycle') && i === size && j === 1);
      const has = kind === 'complete' ? i !== j : kind === 'star' ? i === 1 && j > 1 : next;
      if (has) edges.push([`F${i}`, `F${j}`, share]);
    }
  }
  return { ...input, edges };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
