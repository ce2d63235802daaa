import { useEffect, useState } from 'react';
import type { Measure } from '../../analysis/measure.ts';

let loaded: readonly Measure[] = [];

/** The measures on offer. They are a chunk of their own: the engines are not needed to draw the page. */
export function useMeasures(): readonly Measure[] {
  const [list, setList] = useState(loaded);
  useEffect(() => {
    if (loaded.length > 0) return;
    let live = true;
    void import('../../analysis/registry.ts').then((module) => {
      loaded = module.measures;
      if (live) setList(loaded);
    });
    return () => {
      live = false;
    };
  }, []);
  return list;
}
