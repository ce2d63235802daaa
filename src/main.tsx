import './App.css';
import './font.css';
import './reading.css';
import './forcedColours.css';
import { paintFirstPicture } from './paintFirstPicture.ts';
import { peekLink } from './snapshot/peek.ts';
import { stripsOf } from './store/strips.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// In a frame of another page (`?embed`) the frame of this one stays away from the first paint on.
const embedded = new URLSearchParams(location.search).has('embed');
if (embedded) document.documentElement.dataset['reading'] = 'frame';

/**
 * The first picture stands before data, React and Cytoscape have loaded: the SVG writer drew it when the page was built,
 * that of the opening case and that with which the link of its story opens. Any other link is read and drawn
 * first of all. Then the page comes, then the canvas, and neither moves anything.
 */
const link = location.hash.startsWith('#s=') ? peekLink(location.hash) : null;
const first = await paintFirstPicture(root, link);
if (first.stands) await painted();
else void import('./fetchForLink.ts').then(async ({ fetchForLink }) => fetchForLink(first.language, await link));
const page = first.stands ? import('./App.tsx') : null;
const { readStart } = await import('./readStart.ts');
const { start, svg, centre } = await readStart(location.hash, first.language, first.theme);
// What was peeked at is believed only now that the link has been read whole: a refused one opens the case.
if (!first.stands || (link !== null && start.origin?.type !== 'snapshot')) {
  first.reserve(stripsOf({ ...start, embedded }));
  const drawn = svg();
  if (drawn !== '') {
    first.stand(drawn, centre);
    await painted();
  }
}
const { startApp } = await (page ?? import('./App.tsx'));
startApp(root, {
  start: { ...start, session: { ...first.session, embedded } },
  keep: first.keep,
  picture: start.dataset === null || start.dataset === undefined ? null : first.picture(),
});

/** Lets the browser paint what stands before it parses more script. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    // A page in the background gets no frames, and one that goes there gets no more: it must not wait for one.
    setTimeout(resolve, document.hidden ? 0 : 250);
  });
}
