// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { placeLayered } from '../../src/layouts/layered.ts';
import type { Drawing } from '../../src/view/drawing.ts';
import { type SvgOptions, writeSvg } from '../../src/view/svg.ts';
import { at } from '../support/builder.ts';
import { caseNames, draw, drawCase } from './drawCase.ts';

const write = (drawing: Drawing, options: Partial<SvgOptions> = {}): string =>
  writeSvg(drawing, placeLayered.place(drawing, { fixed: {}, previous: {} }), { theme: 'light', ...options });
const parse = (svg: string): Document => {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.getElementsByTagName('parsererror')).toHaveLength(0);
  return document;
};

for (const name of caseNames) {
  test(`${name}: valid XML in every language and theme, with every card and line`, () => {
    for (const language of ['en', 'ja', 'ko'] as const) {
      for (const theme of ['light', 'dark', 'print'] as const) {
        const drawing = drawCase(name, { all: true }, language);
        const document = parse(write(drawing, { theme, legend: true, caption: [drawing.title, 'x < y & z'] }));
        expect(document.querySelectorAll('[data-part="cards"] > [data-id]')).toHaveLength(drawing.nodes.length);
        expect(document.querySelectorAll('[data-part="lines"] > [data-id]')).toHaveLength(drawing.edges.length);
        expect(document.querySelector('title')?.textContent).toBe(drawing.title);
        expect(document.querySelector('desc')?.textContent).toBe(drawing.description);
      }
    }
  });
}

test("a stranger's name stays text: no element, no attribute, no script comes of it", () => {
  const drawing = draw(at('A 60 B'));
  const evil = `</title><script>alert(1)</script>" onload='x' &amp; ]]> \u0000\u0008`;
  const named = {
    ...drawing,
    title: evil,
    nodes: drawing.nodes.map((node) => ({ ...node, title: evil, spoken: evil, id: evil })),
  };
  const positions = placeLayered.place(named, { fixed: {}, previous: {} });
  const document = parse(writeSvg(named, positions, { theme: 'light', embed: evil, caption: [evil] }));
  expect(document.getElementsByTagName('script')).toHaveLength(0);
  expect(
    [...document.querySelectorAll('*')]
      .flatMap((element) => element.getAttributeNames())
      .filter((name) => name.startsWith('on')),
  ).toEqual([]);
  expect(document.querySelector('metadata')?.textContent).toContain('<script>alert(1)</script>');
});

test('no address is in it, so that opening it asks nobody anything', () => {
  const svg = write(drawCase('ly', { all: true }), { legend: true });
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\((?!#)/);
});

test('text is text: every title can be selected and searched', () => {
  const drawing = drawCase('ly');
  const texts = [...parse(write(drawing)).querySelectorAll('text')].map((element) => element.textContent);
  for (const node of drawing.nodes) expect(texts).toContain(node.title);
  for (const edge of drawing.edges) if (edge.label !== undefined) expect(texts).toContain(edge.label);
});

test('no text is under 11 px', () => {
  const sizes = [...write(drawCase('ly'), { legend: true, caption: ['a', 'b'] }).matchAll(/font-size="([\d.]+)"/g)];
  for (const [, size] of sizes) expect(Number(size)).toBeGreaterThanOrEqual(11);
});

test('scale changes the size and not the picture; without a ground it is transparent', () => {
  const drawing = draw(at('A 60 B'));
  const [once, twice] = [write(drawing), write(drawing, { scale: 2 })];
  const size = (svg: string): number => Number(/width="([\d.]+)"/.exec(svg)?.[1]);
  expect(size(twice)).toBe(2 * size(once));
  expect(/viewBox="[^"]*"/.exec(twice)?.[0]).toBe(/viewBox="[^"]*"/.exec(once)?.[0]);
  expect(write(drawing, { background: false })).not.toContain('data-part="ground"');
});

test('the picture of a small case is the one that was looked at', () => {
  expect(write(draw(at('A 60 B', 'B ? C', 'A boardMajority B', 'C uses S')), { legend: true })).toMatchSnapshot();
});
