import type { Dataset, EntityId } from '../model/types.ts';
import { emptyView, type Lens, type View } from '../view/view.ts';

/** The view a dataset opens with: its own date, the map, nothing asked yet. */
export function openingView(dataset: Dataset): View {
  return { ...emptyView, asOf: dataset.opening.asOf ?? null };
}

/**
 * What changes with the lens. The question of one lens is carried into the next when somebody chose it ("NAVER → LY"
 * makes sense in both graphs); the opening's own question gives way to the opening's question of the new lens.
 */
export function lensPatch(dataset: Dataset | null, view: View, lens: Lens): Partial<View> {
  const patch = { lens, measure: null, params: {}, lit: null };
  if (dataset === null || lens === view.lens) return { lens };
  const untouched =
    (view.from.length === 0 && view.to.length === 0) ||
    (sameIds(view.from, openingEnds(dataset, view.lens).from) && sameIds(view.to, openingEnds(dataset, view.lens).to));
  if (!untouched || lens === 'map') return patch;
  // The oversight lens begins with its conflicts; only a pair that somebody chose is followed there.
  return { ...patch, ...openingEnds(dataset, lens) };
}

function openingEnds(
  dataset: Dataset,
  lens: Lens,
): { readonly from: readonly EntityId[]; readonly to: readonly EntityId[] } {
  const { owner, target, start, reached } = dataset.opening;
  if (lens === 'influence') return { from: listOf(owner), to: listOf(target) };
  if (lens === 'exposure') return { from: listOf(start), to: listOf(reached) };
  // Map and Oversight ask nothing of their own: what stood there came from either of the other two.
  return { from: [], to: [] };
}

function listOf(id: EntityId | undefined): readonly EntityId[] {
  return id === undefined ? [] : [id];
}

function sameIds(a: readonly EntityId[], b: readonly EntityId[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
