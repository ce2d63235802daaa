import type { View } from '../view/view.ts';

/** The layout that a lens keeps when nobody chose another. */
const usual = 'layered';

/** The layout of the picture: the reader's choice holds in the exposure lens, where a route can lie from left to right. */
export function layoutOf(view: Pick<View, 'lens' | 'layout'>): string {
  return view.lens === 'exposure' ? view.layout : usual;
}

/** Whether cards moved by hand are kept in it: they belong to the usual picture and travel with a snapshot. */
export function keepsHandPlaces(layout: string): boolean {
  return layout === usual;
}
