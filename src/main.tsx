import './App.css';
import './font.css';
import './reading.css';
import { paintFirstPicture } from './paintFirstPicture.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// In a frame of another page (`?embed`) the frame of this one stays away from the first paint on.
const embedded = new URLSearchParams(location.search).has('embed');
if (embedded) document.documentElement.dataset['reading'] = 'frame';

/**
 * The first picture stands before data, React and Cytoscape have loaded: the SVG writer drew it when the page was built.
 * Then the page comes, then the canvas, and neither moves anything.
 */
const first = await paintFirstPicture(root);
await painted();
// The picture of a link is not known to the build: it is read and drawn before the page's own script is asked for.
const page = first.stands ? import('./App.tsx') : null;
const { readStart } = await import('./readStart.ts');
const { start, svg, centre } = await readStart(location.hash, first.language, first.theme);
if (!first.stands && svg !== '') {
  first.stand(svg, centre);
  await painted();
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
    // A page in the background gets no frames: it must not wait for one.
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
