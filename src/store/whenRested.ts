let rested = false;
const waiting = new Set<() => void>();

/** Calls back once the page has come to rest: it answers and its canvas stands. Returns the way to forget it. */
export function whenRested(then: () => void): () => void {
  if (rested) then();
  else waiting.add(then);
  return () => waiting.delete(then);
}

/** Says that the page has come to rest. */
export function rest(): void {
  rested = true;
  for (const then of waiting) then();
  waiting.clear();
}
