import type { ComponentType } from 'react';
import type { MessageKey } from '../messages/catalogue.ts';

/** Where on the page a panel stands. `picture`: in the canvas's place, one of the three ways to show it. */
export type PanelPlace = 'top' | 'notices' | 'lens' | 'detail' | 'time' | 'onPicture' | 'picture' | 'over';

/** A part of the page beside the canvas. One file each, listed in `registry.ts`; App puts a boundary around each. */
export interface Panel {
  readonly id: string;
  readonly place: PanelPlace;
  /** Name of the region, spoken. */
  readonly label: MessageKey;
  readonly Component: ComponentType;
}
