import { type ComponentType, useEffect, useState } from 'react';
import { Waiting } from './parts/Waiting.tsx';

type Load = () => Promise<ComponentType>;

const known = new Map<Load, ComponentType>();

/**
 * A panel that is fetched when it is first shown. Unlike React's `lazy` it asks again when it is tried again: a panel
 * that could not be fetched once, in a tunnel, is not lost for good. `load` must be the same function at each call.
 */
export function ComesLater({ load }: { readonly load: Load }) {
  const [Panel, setPanel] = useState<ComponentType | null>(() => known.get(load) ?? null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    if (Panel !== null) return;
    let live = true;
    load().then(
      (panel) => {
        known.set(load, panel);
        if (live) setPanel(() => panel);
      },
      (error: unknown) => {
        if (live) setFailure(error);
      },
    );
    return () => {
      live = false;
    };
  }, [load, Panel]);
  // The boundary around it says so, and offers to try again.
  if (failure !== null) throw failure;
  return Panel === null ? <Waiting progress={0} /> : <Panel />;
}
