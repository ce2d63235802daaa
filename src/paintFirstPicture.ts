import { firstPictures, linkPictures } from 'virtual:first-picture/list';
import type { Point } from './layouts/layout.ts';
import type { Language } from './model/types.ts';
import type { Peek } from './snapshot/peek.ts';
import { fitCamera } from './store/camera.ts';
import type { Keep, Start } from './store/parts.ts';
import { keepIn, readLanguage, readSession } from './store/readerChoices.ts';
import { namesOf } from './store/strips.ts';
import { themeOf } from './store/themeOf.ts';
import { paletteCss, type Theme } from './view/palette.ts';

/** The reader's own choices, the frame of the page, and the picture that stands in it. */
export interface FirstPicture {
  readonly keep: Keep;
  readonly language: Language;
  readonly theme: Theme;
  readonly session: NonNullable<Start['session']>;
  /** False while the address holds a snapshot whose picture the build has not made: it is drawn when it has been read. */
  readonly stands: boolean;
  /** Keeps room for the strips over the picture, as `stripsOf` names them: they come later and must not push it. */
  readonly reserve: (strips: string) => void;
  /** Puts an SVG in the picture's place, as the canvas will show it. */
  readonly stand: (svg: string, centre: Point | null) => HTMLElement;
  readonly picture: () => HTMLElement | null;
}

/**
 * Puts up the frame and the picture, without data, engine or React, where the build has drawn it.
 * @param link what can be seen of the link in the address so far; null when it holds none.
 */
export async function paintFirstPicture(
  root: HTMLElement,
  link: Promise<Peek | null> | null = null,
): Promise<FirstPicture> {
  const keep = keepIn(() => localStorage);
  const language = readLanguage(keep, navigator.languages);
  const session = readSession(keep, innerWidth <= 760);
  const theme = themeOf(session.theme, session.contrast, matchMedia('(prefers-color-scheme: dark)').matches);
  const html = document.documentElement;
  html.lang = language;
  html.dataset['theme'] = theme;
  html.dataset['time'] = session.timelineOpen ? 'open' : 'folded';
  putColours(theme);
  const { page, place, name } = paintFrame(root);
  const reserve = (strips: string): void => {
    page.dataset['strips'] = strips;
  };
  let picture: HTMLElement | null = null;
  const stand = (svg: string, centre: Point | null): HTMLElement => {
    picture = document.createElement('div');
    picture.className = 'first-picture';
    picture.innerHTML = svg;
    standIn(picture, place, centre);
    place.replaceChildren(picture);
    html.dataset['picture'] = 'first';
    return picture;
  };
  const peek = await link;
  if (link !== null) reserve(namesOf(html.dataset['reading'] !== 'frame', peek?.story === true));
  const which = link === null ? '' : linkPictures.get(peek?.key ?? '');
  const made = which === undefined ? undefined : firstPictures[`${language}-${theme}${which}`]?.();
  if (made !== undefined) {
    const { svg, title, centre } = await made;
    name.textContent = title;
    stand(svg, centre);
  }
  return { keep, language, theme, session, stands: made !== undefined, reserve, stand, picture: () => picture };
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

/** Puts the SVG where the camera sees it: its viewBox, the bounds of the picture, becomes a box in page px. */
function standIn(picture: HTMLElement, place: HTMLElement, centre: Point | null): void {
  const svg = picture.querySelector('svg');
  const box = svg
    ?.getAttribute('viewBox')
    ?.split(/[\s,]+/)
    .map(Number);
  if (svg === null || box === undefined || box.length !== 4) return;
  const [x = 0, y = 0, width = 0, height = 0] = box;
  const { zoom, pan } = fitCamera({ x, y, width, height }, place.clientWidth, place.clientHeight, centre);
  svg.setAttribute('width', String(width * zoom));
  svg.setAttribute('height', String(height * zoom));
  svg.style.left = `${x * zoom + pan.x}px`;
  svg.style.top = `${y * zoom + pan.y}px`;
}

/** The frame with nothing in it yet: the same grid and sizes as the page that follows. */
function paintFrame(root: HTMLElement): Readonly<Record<'page' | 'place' | 'name', HTMLElement>> {
  const page = document.createElement('div');
  page.className = 'page skeleton';
  page.setAttribute('aria-busy', 'true');
  page.innerHTML = `
    <div class="page-top"><span class="logo">${logo}Throughline</span><span class="case-name"></span></div>
    <div class="page-lens"><div class="bone skeleton-tabs"></div>${bones([70, 100, 92, 60])}</div>
    <div class="page-picture"><div class="canvas"></div></div>
    <div class="page-detail">${bones([55, 90, 100, 96, 80])}</div>
    <div class="page-time"></div><div class="page-bottom"></div>`;
  root.replaceChildren(page);
  return {
    page,
    place: page.querySelector<HTMLElement>('.canvas') ?? page,
    name: page.querySelector<HTMLElement>('.case-name') ?? page,
  };
}

function bones(widths: readonly number[]): string {
  return widths.map((width) => `<div class="bone skeleton-line" style="width:${width}%"></div>`).join('');
}

/** Two lines that meet in one point: holdings from above, a compromise from the side. */
const logo =
  '<svg width="20" height="20" viewBox="0 0 20 20" fill="none" aria-hidden="true"><path d="M10 1.5v7" stroke="var(--own)" stroke-width="2.4" stroke-linecap="round"/><path d="M1.5 10h7" stroke="var(--hit)" stroke-width="2.4" stroke-linecap="round"/><path d="M11.5 10h7M10 11.5v7" stroke="var(--dep)" stroke-width="2.4" stroke-linecap="round"/><path d="M10 6.2 13.8 10 10 13.8 6.2 10z" fill="var(--ink)"/></svg>';
