import type { ComponentType } from 'react';
import type { AppState } from '../store/appState.ts';
import { useApp } from '../store/useApp.ts';

/** Mounts a dialog only while it is open, so that its code is fetched when it is first wanted. */
export function whenOpen(isOpen: (state: AppState) => boolean, Dialog: ComponentType): ComponentType {
  return function WhenOpen() {
    return useApp(isOpen) ? <Dialog /> : null;
  };
}
