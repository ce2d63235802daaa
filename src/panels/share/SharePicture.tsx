import { ClipboardCopy } from 'lucide-react';
import { useId, useState } from 'react';
import { fail, makeProblem, succeed } from '../../model/problem.ts';
import { writePngPicture } from '../../snapshot/pngPicture.ts';
import type { Scene } from '../../store/scene.ts';
import { useWords } from '../parts/useWords.ts';
import { rasterise } from './rasterise.ts';
import { type Outcome, ShareButtons, ShareGroup } from './ShareGroup.tsx';
import { saveFile } from './saveFile.ts';
import { checked, lightSnapshot, nameOf, type PictureTheme, plainSvg, svgPicture } from './shareForms.ts';

const themes: readonly PictureTheme[] = ['light', 'dark', 'print'];
const sizes = [1, 2, 3, 4];

/** The picture with legend, date, sources and caption; dropped on the page, it is the view again. */
export function SharePicture({ scene, embed }: { readonly scene: Scene; readonly embed: boolean }) {
  const words = useWords();
  const [theme, setTheme] = useState<PictureTheme>('light');
  const [times, setTimes] = useState(2);
  const id = useId();
  const png = async (): Promise<Uint8Array<ArrayBuffer> | Outcome> => {
    const svg = await checked(scene, plainSvg(scene, theme));
    if (!svg.ok) return svg;
    const snapshot = lightSnapshot(scene, embed);
    const written = await writePngPicture(await rasterise(svg.value, times), snapshot);
    if (!written.ok) return written;
    const kept = await checked(scene, written.value);
    return kept.ok ? kept.value : kept;
  };
  const saveSvg = async (): Promise<Outcome> => {
    const svg = await checked(scene, svgPicture(scene, theme, embed));
    if (!svg.ok) return svg;
    saveFile(nameOf(scene, '.svg'), svg.value, 'image/svg+xml');
    return succeed('story.share.saved');
  };
  const savePng = async (): Promise<Outcome> => {
    const made = await png();
    if ('ok' in made) return made;
    saveFile(nameOf(scene, `${times === 1 ? '' : `@${times}x`}.png`), made, 'image/png');
    return succeed('story.share.saved');
  };
  const copy = async (): Promise<Outcome> => {
    // The browser wants the promise at once, while the click still counts.
    let refused: Outcome | null = null;
    const blob = png().then((made) => {
      if ('ok' in made) {
        refused = made;
        throw new Error('refused');
      }
      return new Blob([made], { type: 'image/png' });
    });
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
      return succeed('story.share.copied');
    } catch {
      return refused ?? fail(makeProblem('shareNoClipboard', ''));
    }
  };
  return (
    <ShareGroup title={words.text('story.share.picture')}>
      <div className="share-choices">
        <label htmlFor={`${id}theme`}>{words.text('story.share.picture.theme')}</label>
        <select
          id={`${id}theme`}
          className="field"
          value={theme}
          onChange={(event) => setTheme(themes.find((one) => one === event.target.value) ?? 'light')}
        >
          {themes.map((one) => (
            <option key={one} value={one}>
              {words.text(`story.share.picture.${one}`)}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}size`}>{words.text('story.share.picture.size')}</label>
        <select
          id={`${id}size`}
          className="field"
          value={times}
          onChange={(event) => setTimes(Number(event.target.value))}
        >
          {sizes.map((one) => (
            <option key={one} value={one}>
              {one}×
            </option>
          ))}
        </select>
      </div>
      <ShareButtons
        buttons={[
          { id: 'svg', label: 'SVG', title: words.text('story.share.picture.svg'), run: saveSvg },
          { id: 'png', label: 'PNG', title: words.text('story.share.picture.png'), run: savePng },
          {
            id: 'copy',
            label: words.text('story.share.picture.copy'),
            icon: <ClipboardCopy size={14} aria-hidden="true" />,
            run: copy,
          },
        ]}
      />
      <p className="share-hint">{words.text('story.share.pictureHint')}</p>
    </ShareGroup>
  );
}
