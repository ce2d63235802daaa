import type { MessageKey } from '../../messages/catalogue.ts';
import { useApp } from '../../store/useApp.ts';

/** Whether a card is lit up on the picture, and the switch for it. A second click puts it out again. */
export function useLit(id: string): { readonly lit: boolean; readonly toggle: () => void } {
  const lit = useApp((state) => state.view.lit === id);
  const change = useApp((state) => state.change);
  const name: MessageKey = lit ? 'panels.step.unlight' : 'panels.step.light';
  return { lit, toggle: () => change({ key: name }, { lit: lit ? null : id }) };
}
