import type { MessageKey } from '../../messages/catalogue.ts';
import { useApp } from '../../store/useApp.ts';
import { litHop, readLitHop } from '../../view/litHop.ts';

/** Whether a card is lit up on the picture, and the switch for it. A second click puts it out again. */
export function useLit(id: string): { readonly lit: boolean; readonly toggle: () => void } {
  const lit = useApp((state) => state.view.lit === id || readLitHop(state.view.lit).id === id);
  const change = useApp((state) => state.change);
  const name: MessageKey = lit ? 'panels.step.unlight' : 'panels.step.light';
  return { lit, toggle: () => change({ key: name }, { lit: lit ? null : id }) };
}

/** How far a route is told, in links; null: it is shown as a whole. And the way to tell it up to another link. */
export function useTold(route: string): {
  readonly upTo: number | null;
  readonly tell: (upTo: number | null) => void;
} {
  const upTo = useApp((state) => {
    const told = readLitHop(state.view.lit);
    return told.id === route ? told.upTo : null;
  });
  const change = useApp((state) => state.change);
  return {
    upTo,
    tell: (next) => change({ key: 'panels.step.tell' }, { lit: next === null ? route : litHop(route, next) }),
  };
}
