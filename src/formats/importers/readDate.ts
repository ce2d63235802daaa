import { parsePartialDate } from '../../model/partialDate.ts';
import type { PartialDate } from '../../model/types.ts';

/**
 * A date as formats write it: `2023`, `2023-10`, `2023-10-31`, or a timestamp of which the day counts. Partial dates
 * stay partial; a day is never made up. Null for anything else. O(1).
 */
export function readDate(text: string): PartialDate | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:?\d{2}.*|Z|[+-]\d{2}:?\d{2})$/.exec(text)?.[1];
  return parsePartialDate(day ?? text);
}

/** A date as spreadsheets write it besides: `2023/10/31`, `31.10.2023`, `2023年10月31日`, `2023년 10월 31일`. O(1). */
export function readLooseDate(text: string): PartialDate | null {
  const exact = readDate(text);
  if (exact !== null) return exact;
  const asian = /^(\d{4})\s*[年년](?:\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?)?(?:末|末日|말)?$/.exec(text);
  const sorted = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?\.?$/.exec(text);
  const european = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (european !== null) return joined(european[3], european[2], european[1]);
  const parts = asian ?? sorted;
  return parts === null ? null : joined(parts[1], parts[2], parts[3]);
}

function joined(...parts: readonly (string | undefined)[]): PartialDate | null {
  const known = parts.filter((part) => part !== undefined);
  return parsePartialDate(known.map((part) => part.padStart(2, '0')).join('-'));
}
