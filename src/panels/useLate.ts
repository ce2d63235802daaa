import { useEffect, useState } from 'react';
import { whenRested } from '../store/whenRested.ts';

const here = new Map<unknown, unknown>();

/**
 * A part of the page that is fetched when it is wanted, or else when the page has come to rest; null until it is here.
 * `load` must be the same function at each call. When it cannot be fetched, what stands in its place goes on standing.
 */
export function useLate<T extends object>(load: () => Promise<T>, wanted: boolean): T | null {
  const [part, setPart] = useState<T | null>(() => (here.get(load) as T | undefined) ?? null);
  useEffect(() => {
    if (part !== null) return;
    let live = true;
    const fetch = (): void => {
      load().then(
        (loaded) => {
          here.set(load, loaded);
          if (live) setPart(() => loaded);
        },
        () => {},
      );
    };
    if (wanted) fetch();
    const forget = wanted ? () => {} : whenRested(fetch);
    return () => {
      live = false;
      forget();
    };
  }, [load, wanted, part]);
  return part;
}
