import './App.css';
import './font.css';
import './reading.css';
import { startApp } from './App.tsx';
import { loadCatalogue } from './messages/loadCatalogue.ts';
import { paintFirstPicture } from './paintFirstPicture.ts';
import { dataOf } from './snapshot/html.ts';
import { centreOf } from './store/camera.ts';
import { drawFirst } from './store/drawFirst.ts';
import { openSnapshotInput } from './store/openSnapshot.ts';
import { stripsOf } from './store/strips.ts';
import { writeSvg } from './view/svg.ts';
import { emptyView } from './view/view.ts';

/**
 * The start of a self-contained page: viewer and data in one file, opened from a disk. It has no bundled cases, no
 * workers and no address to fetch from; everything else is the app.
 */
const root = document.getElementById('root');
if (root === null) throw new Error('the viewer has no #root');
const carried = document.getElementById('throughline-snapshot')?.textContent ?? '';
const first = await paintFirstPicture(root);
const { language, theme, session, keep } = first;
const catalogue = await loadCatalogue(language);
const read = await openSnapshotInput(dataOf(carried), async () => ({ ok: false, problems: [] }));
const { problems } = read;
if (read.ok) {
  const { dataset, view, fixed } = read.value;
  first.reserve(stripsOf(read.value));
  const { drawing, positions } = drawFirst({ dataset, view, fixed }, language, catalogue);
  const picture = first.stand(
    writeSvg(drawing, positions, { theme, background: false }),
    centreOf({ view, dataset }, positions),
  );
  const notice = { id: -1, tone: 'warning', phrase: { key: 'page.snapshot.notes' }, problems } as const;
  const notices = problems.length > 0 ? [notice] : [];
  startApp(root, { start: { language, catalogue, ...read.value, positions, notices, session }, keep, picture });
} else {
  const notices = [{ id: -1, tone: 'error', phrase: { key: 'page.snapshot.broken' }, problems } as const];
  const nothing = { dataset: null, view: emptyView, origin: null, fixed: {} };
  startApp(root, { start: { language, catalogue, ...nothing, notices, session }, keep, picture: null });
}
