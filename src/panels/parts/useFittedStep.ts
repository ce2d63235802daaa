import { useEffect, useRef } from 'react';
import { useApp, useAppStore } from '../../store/useApp.ts';

/** How long after a step its places may still change because its answer comes, in ms. */
const settling = 1_500;

/** While a story is read, each step is shown whole: the camera follows until its places have come. */
export function useFittedStep(): void {
  const store = useAppStore();
  const at = useApp((state) => state.view.step);
  const positions = useApp((state) => state.positions);
  const turned = useRef(Number.NEGATIVE_INFINITY);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the step changes
  useEffect(() => {
    turned.current = performance.now();
  }, [at]);
  useEffect(() => {
    if (positions === null || performance.now() - turned.current > settling) return;
    const { camera, setSession } = store.getState();
    setSession({ camera: { act: 'fit', count: camera.count + 1 } });
  }, [positions, store]);
}
