import './App.css';
import { type Boot, paintFirstPicture } from './paintFirstPicture.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

/**
 * The first picture stands before React and Cytoscape have loaded: SVG from the same Drawing that the canvas draws. Then
 * the page comes, then the canvas, and neither moves anything.
 */
const boot: Boot = await paintFirstPicture(root);
await painted();
const { startApp } = await import('./App.tsx');
startApp(root, boot);

/** Lets the browser paint what stands before it parses more script. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    // A page in the background gets no frames: it must not wait for one.
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
