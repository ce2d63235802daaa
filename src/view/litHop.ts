/** What `view.lit` says when a route is told link by link: the route, and how many of its links are lit so far. */
export interface LitHop {
  readonly id: string | null;
  readonly upTo: number | null;
}

/** `view.lit` for a route of which only the first `upTo` links are lit. */
export function litHop(route: string, upTo: number): string {
  return `${route}@${upTo}`;
}

/** Reads it back; anything else is an id as it stands. O(length). */
export function readLitHop(lit: string | null): LitHop {
  const match = lit === null ? null : /^(.+)@(\d{1,5})$/.exec(lit);
  return match === null ? { id: lit, upTo: null } : { id: match[1] ?? null, upTo: Number(match[2]) };
}
