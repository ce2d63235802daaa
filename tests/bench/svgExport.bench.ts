// A view of 500 cards as SVG against Cytoscape's own PNG of the same cards and lines, in one run of one browser.
import { build } from 'vite';
import { placeLayered } from '../../src/layouts/layered.ts';
import type { Positions } from '../../src/layouts/layout.ts';
import { en } from '../../src/messages/en.ts';
import { datasetAt } from '../../src/model/time.ts';
import type { Drawing } from '../../src/view/drawing.ts';
import { drawView } from '../../src/view/encode.ts';
import { emptyView } from '../../src/view/view.ts';
import { dataset } from '../support/builder.ts';
import { launchChromium, median } from './browser.ts';

const cards = 500;
const atLeast = 5;
const rounds = 7;

interface Page {
  readonly writeSvg: (drawing: Drawing, positions: Positions, options: object) => string;
  readonly cytoscape: (options: object) => { png: (options: object) => string; destroy: () => void };
}

const lines = Array.from({ length: cards - 1 }, (_none, at) => `N${Math.floor(at / 3)} ${30 + (at % 40)} N${at + 1}`);
const data = dataset(...lines);
const at = datasetAt(data, { asOf: null, knownBy: null });
const names = { language: 'en', catalogue: en, nameOf: (id: string) => id };
const drawing = drawView({ at, view: { ...emptyView, all: true }, answer: null, speaker: names });
const positions = placeLayered.place(drawing, { fixed: {}, previous: {} });

const built = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    lib: { entry: 'src/view/svg.ts', formats: ['iife'], name: 'throughlineSvg', fileName: 'svg' },
  },
});
const [bundle] = Array.isArray(built) ? built : [built];
const script = bundle !== undefined && 'output' in bundle ? (bundle.output[0]?.code ?? '') : '';
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent('<div id="cy" style="width:1440px;height:900px"></div>');
  await page.addScriptTag({ path: 'node_modules/cytoscape/dist/cytoscape.min.js' });
  await page.addScriptTag({ content: `${script};window.writeSvg = throughlineSvg.writeSvg;` });
  const measured = await page.evaluate(
    ({ drawing, positions, rounds }) => {
      const { writeSvg, cytoscape } = window as unknown as Page;
      const elements = [
        ...drawing.nodes.map(({ id, title, width, height }) => ({
          data: { id, title, width, height },
          position: { ...positions.nodes[id] },
        })),
        ...drawing.edges.map(({ id, source, target, label }) => ({
          data: { id: `e${id}`, source, target, label: label ?? '' },
        })),
      ];
      const cy = cytoscape({
        container: document.getElementById('cy'),
        elements,
        layout: { name: 'preset' },
        style: [
          {
            selector: 'node',
            style: {
              shape: 'round-rectangle',
              width: 'data(width)',
              height: 'data(height)',
              label: 'data(title)',
              'text-valign': 'center',
              'font-size': 12.5,
              'border-width': 1,
            },
          },
          {
            selector: 'edge',
            style: { label: 'data(label)', 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'font-size': 11 },
          },
        ],
      });
      const svgTimes: number[] = [];
      const pngTimes: number[] = [];
      let svg = '';
      let png = '';
      for (let round = 0; round < rounds; round += 1) {
        const start = performance.now();
        svg = writeSvg(drawing, positions, { theme: 'light', legend: true });
        const middle = performance.now();
        png = cy.png({ full: true, scale: 1, output: 'base64' });
        svgTimes.push(middle - start);
        pngTimes.push(performance.now() - middle);
      }
      const texts = new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text').length;
      return { svgTimes, pngTimes, texts, svg: svg.length, png: png.length };
    },
    { drawing, positions, rounds },
  );
  const [svg, png] = [median(measured.svgTimes), median(measured.pngTimes)];
  const ratio = png / svg;
  const went = ratio >= atLeast && measured.texts >= cards;
  console.log(
    `${went ? 'ok  ' : 'FAIL'}  ${drawing.nodes.length} cards: SVG ${svg.toFixed(1)} ms (${measured.svg} signs, ${measured.texts} texts), Cytoscape's PNG ${png.toFixed(1)} ms: ${ratio.toFixed(1)} times, at least ${atLeast}`,
  );
  process.exitCode = went ? 0 : 1;
} finally {
  await browser.close();
}
