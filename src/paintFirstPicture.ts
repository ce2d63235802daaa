import { cases } from './formats/cases.ts';
import { placeLayered } from './layouts/layered.ts';
import { loadCatalogue } from './messages/loadCatalogue.ts';
import { say } from './messages/say.ts';
import { datasetAt } from './model/time.ts';
import type { Dataset, Language } from './model/types.ts';
import type { AppState, Notice, Origin } from './store/appState.ts';
import { fitCamera } from './store/camera.ts';
import { loadCase } from './store/loadCase.ts';
import { openingView } from './store/openingView.ts';
import type { Keep, Start } from './store/parts.ts';
import { keepIn, readLanguage, readSession } from './store/readerChoices.ts';
import { speakerOf, textIn } from './store/speakerOf.ts';
import { themeOf } from './store/themeOf.ts';
import { drawView } from './view/encode.ts';
import { paletteCss } from './view/palette.ts';
import { writeSvg } from './view/svg.ts';
import { emptyView, type View } from './view/view.ts';

/** What the page starts with, and the picture that already stands. */
export interface Boot {
  readonly start: Start;
  readonly keep: Keep;
  readonly picture: HTMLElement | null;
}

/** Reads the case of the address, draws it, and puts the frame around it, all without React. */
export async function paintFirstPicture(root: HTMLElement): Promise<Boot> {
  const keep = keepIn(() => localStorage);
  const language = readLanguage(keep, navigator.languages);
  const session = readSession(keep);
  const theme = themeOf(session.theme, session.contrast, matchMedia('(prefers-color-scheme: dark)').matches);
  const html = document.documentElement;
  html.lang = language;
  html.dataset['theme'] = theme;
  html.dataset['time'] = session.timelineOpen ? 'open' : 'folded';
  putColours(theme);

  const [catalogue, opened] = await Promise.all([loadCatalogue(language), openAddress(location.hash)]);
  const { dataset, view, notices } = opened;
  const place = paintFrame(
    root,
    say(speakerOf(language, catalogue, dataset), { key: 'page.loading' }),
    titleOf(dataset, language),
  );
  const start: Start = { language, catalogue, session, dataset, notices, origin: opened.origin, fixed: opened.fixed };
  if (dataset === null) return { start, keep, picture: null };
  const at = datasetAt(dataset, { asOf: view.asOf, knownBy: view.knownBy }, view.filters);
  const drawing = drawView({ at, view, answer: null, speaker: speakerOf(language, catalogue, dataset) });
  const positions = placeLayered.place(drawing, { fixed: opened.fixed, previous: {} });
  const picture = document.createElement('div');
  picture.className = 'first-picture';
  picture.innerHTML = writeSvg(drawing, positions, { theme, background: false });
  const camera = fitCamera(positions.bounds, place.clientWidth, place.clientHeight);
  standIn(picture, camera);
  place.replaceChildren(picture);
  html.dataset['picture'] = 'first';
  return { start: { ...start, view, positions }, keep, picture };
}

interface Opened {
  readonly dataset: Dataset | null;
  readonly view: View;
  readonly origin: Origin | null;
  readonly fixed: AppState['fixed'];
  readonly notices: readonly Notice[];
}

/** The snapshot of the address, or the first case. A broken link opens the case and says so. */
async function openAddress(hash: string): Promise<Opened> {
  const notices: Notice[] = [];
  if (hash.startsWith('#s=')) {
    const { openLink } = await import('./store/openSnapshot.ts');
    const read = await openLink(hash, loadCase);
    const { problems } = read;
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

/** Puts the palette of a theme on the page: the same colours as in the picture. */
export function putColours(theme: Parameters<typeof paletteCss>[0]): void {
  let sheet = document.getElementById('colours');
  if (sheet === null) {
    sheet = document.createElement('style');
    sheet.id = 'colours';
    document.head.append(sheet);
  }
  const scheme = theme.startsWith('dark') ? 'dark' : 'light';
  sheet.textContent = `:root{color-scheme:${scheme};${paletteCss(theme)}}`;
}

/** Puts the SVG where the camera sees it: its viewBox in picture px becomes a box in page px. */
function standIn(picture: HTMLElement, camera: ReturnType<typeof fitCamera>): void {
  const svg = picture.querySelector('svg');
  const box = svg
    ?.getAttribute('viewBox')
    ?.split(/[\s,]+/)
    .map(Number);
  if (svg === null || box === undefined || box.length !== 4) return;
  const [x = 0, y = 0, width = 0, height = 0] = box;
  svg.setAttribute('width', String(width * camera.zoom));
  svg.setAttribute('height', String(height * camera.zoom));
  svg.style.left = `${x * camera.zoom + camera.pan.x}px`;
  svg.style.top = `${y * camera.zoom + camera.pan.y}px`;
}

function titleOf(dataset: Dataset | null, language: Language): string {
  return dataset === null ? '' : textIn(language, dataset.title);
}

/** The frame with nothing in it yet: the same grid and sizes as the page that follows. Returns the picture's place. */
function paintFrame(root: HTMLElement, loading: string, title: string): HTMLElement {
  const page = document.createElement('div');
  page.className = 'page skeleton';
  page.setAttribute('aria-busy', 'true');
  page.setAttribute('aria-label', loading);
  page.innerHTML = `
    <div class="page-top"><span class="logo">${logo}Throughline</span><span class="case-name"></span></div>
    <div class="page-lens"><div class="bone skeleton-tabs"></div>${bones([70, 100, 92, 60])}</div>
    <div class="page-picture"></div>
    <div class="page-detail">${bones([55, 90, 100, 96, 80])}</div>
    <div class="page-time"></div><div class="page-bottom"></div>`;
  const name = page.querySelector('.case-name');
  if (name !== null) name.textContent = title;
  root.replaceChildren(page);
  return page.querySelector<HTMLElement>('.page-picture') ?? page;
}

function bones(widths: readonly number[]): string {
  return widths.map((width) => `<div class="bone skeleton-line" style="width:${width}%"></div>`).join('');
}

/** Two lines that meet in one point: holdings from above, a compromise from the side. */
export const logo =
  '<svg width="20" height="20" viewBox="0 0 20 20" fill="none" aria-hidden="true"><path d="M10 1.5v7" stroke="var(--own)" stroke-width="2.4" stroke-linecap="round"/><path d="M1.5 10h7" stroke="var(--hit)" stroke-width="2.4" stroke-linecap="round"/><path d="M10 6.2 13.8 10 10 13.8 6.2 10z" fill="var(--ink)"/><path d="M11.5 10h7M10 11.5v7" stroke="var(--dep)" stroke-width="2.4" stroke-linecap="round"/></svg>';
