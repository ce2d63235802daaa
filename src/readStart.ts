import { cases } from './formats/cases.ts';
import type { Point } from './layouts/layout.ts';
import { loadCatalogue, loadFirstCatalogue } from './messages/loadCatalogue.ts';
import type { Dataset, Language } from './model/types.ts';
import type { Words } from './snapshot/snapshot.ts';
import type { AppState, Notice, Origin } from './store/appState.ts';
import { centreOf } from './store/camera.ts';
import { drawFirst } from './store/drawFirst.ts';
import { loadCase } from './store/loadCase.ts';
import { openingView } from './store/openingView.ts';
import type { Start } from './store/parts.ts';
import type { Theme } from './view/palette.ts';
import { writeSvg } from './view/svg.ts';
import { emptyView, type View } from './view/view.ts';

/** What the page starts with, and its picture for addresses whose picture was not made by the build. */
export interface ReadStart {
  readonly start: Start;
  /** Writes the picture; empty where there are no data. */
  readonly svg: () => string;
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
  if (dataset === null) return { start: { language, catalogue, ...opened }, svg: () => '', centre: null };
  const { drawing, positions } = drawFirst({ dataset, view, fixed }, language, catalogue);
  return {
    start: { language, catalogue, ...opened, positions },
    svg: () => writeSvg(drawing, positions, { theme, background: false }),
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
