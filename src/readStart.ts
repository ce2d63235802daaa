import { cases } from './formats/cases.ts';
import type { Point } from './layouts/layout.ts';
import { layoutById } from './layouts/registry.ts';
import { loadCatalogue, loadFirstCatalogue } from './messages/loadCatalogue.ts';
import { datasetAt } from './model/time.ts';
import type { Dataset, Language } from './model/types.ts';
import type { Words } from './snapshot/snapshot.ts';
import type { AppState, Notice, Origin } from './store/appState.ts';
import { centreOf } from './store/camera.ts';
import { layoutOf } from './store/layoutOf.ts';
import { loadCase } from './store/loadCase.ts';
import { openingView } from './store/openingView.ts';
import type { Start } from './store/parts.ts';
import { speakerOf } from './store/speakerOf.ts';
import { drawView } from './view/encode.ts';
import type { Theme } from './view/palette.ts';
import { writeSvg } from './view/svg.ts';
import { emptyView, type View } from './view/view.ts';

/** What the page starts with; `svg` is its picture, for addresses whose picture was not made by the build. */
export interface ReadStart {
  readonly start: Start;
  readonly svg: string;
  /** Where it is looked at first. */
  readonly centre: Point | null;
}

/** Reads the snapshot of the address, or the first case, and places its picture. */
export async function readStart(hash: string, language: Language, theme: Theme): Promise<ReadStart> {
  const [catalogue, opened] = await Promise.all([
    hash.startsWith('#s=') ? loadCatalogue(language) : loadFirstCatalogue(language),
    openAddress(hash),
  ]);
  const { dataset, view, fixed } = opened;
  if (dataset === null) return { start: { language, catalogue, ...opened }, svg: '', centre: null };
  const at = datasetAt(dataset, { asOf: view.asOf, knownBy: view.knownBy }, view.filters);
  const drawing = drawView({ at, view, answer: null, speaker: speakerOf(language, catalogue, dataset) });
  const positions = layoutById(layoutOf(view)).place(drawing, { fixed, previous: {} });
  return {
    start: { language, catalogue, ...opened, positions },
    svg: writeSvg(drawing, positions, { theme, background: false }),
    centre: centreOf({ view, dataset }, positions),
  };
}

interface Opened {
  readonly dataset: Dataset | null;
  readonly view: View;
  readonly origin: Origin | null;
  readonly fixed: AppState['fixed'];
  readonly notices: readonly Notice[];
  readonly words?: Words;
}

/** A broken link opens the case and says so. */
async function openAddress(hash: string): Promise<Opened> {
  const notices: Notice[] = [];
  if (hash.startsWith('#s=')) {
    const { openLink } = await import('./store/openSnapshot.ts');
    const read = await openLink(hash, loadCase);
    const problems = read.problems.filter(({ severity }) => severity !== 'info');
    if (read.ok) {
      const notice = { id: -1, tone: 'warning', phrase: { key: 'page.snapshot.notes' }, problems } as const;
      return { ...read.value, notices: problems.length > 0 ? [notice] : [] };
    }
    notices.push({ id: -2, tone: 'error', phrase: { key: 'page.snapshot.broken' }, problems });
  }
  const id = cases[0]?.id ?? '';
  const opened = await loadCase(id);
  if (opened.ok)
    return { dataset: opened.value, view: openingView(opened.value), origin: { type: 'case', id }, fixed: {}, notices };
  notices.push({ id: -1, tone: 'error', phrase: { key: 'page.cannotOpen' }, problems: opened.problems });
  return { dataset: null, view: emptyView, origin: null, fixed: {}, notices };
}
