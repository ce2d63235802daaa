import { expect, test } from 'vitest';
import { type Answer, makeAnswer } from '../../src/analysis/answer.ts';
import type { Drawing, DrawnEdge, DrawnNode } from '../../src/view/drawing.ts';
import { at, latest } from '../support/builder.ts';
import { caseNames, draw, drawCase } from './drawCase.ts';

const edge = (drawing: Drawing, id: string): DrawnEdge => {
  const found = drawing.edges.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no edge ${id}: ${drawing.edges.map((one) => one.id).join(', ')}`);
  return found;
};
const node = (drawing: Drawing, id: string): DrawnNode => {
  const found = drawing.nodes.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no node ${id}`);
  return found;
};
const answer = (parts: Partial<Answer>): Answer =>
  makeAnswer(
    'test',
    {},
    latest,
    { name: { key: 'page.name' }, exactness: 'exact', conditions: [], reference: '' },
    parts,
  );
const route = (hops: readonly [string, string, string, boolean][]): Answer['routes'][number] => ({
  id: 'r1',
  title: { key: 'page.name' },
  entities: [hops[0]?.[0] ?? '', ...hops.map(([, to]) => to)],
  standing: 'stated',
  hops: hops.map(([from, to, fact, againstArrow]) => ({
    from,
    to,
    arc: `${fact}:control`,
    kind: 'hasAccessTo' as const,
    effect: 'control' as const,
    strength: 'strong' as const,
    againstArrow,
    facts: [fact],
    techniques: [],
    standing: 'stated' as const,
  })),
});

test('a share is always on its line: exact, band, open end, unknown and zero', () => {
  const drawing = draw(at('A 64.5 B', 'A 25-50 C', 'A >50-100 D', 'A ? E', 'A 0 F'));
  expect(edge(drawing, 'A>B').label).toBe('64.5\u202f%');
  expect(edge(drawing, 'A>C').label).toBe('25–50\u202f%');
  expect(edge(drawing, 'A>D').label).toBe('> 50\u202f%');
  expect(edge(drawing, 'A>E')).toMatchObject({ label: '?', line: 'dotted' });
  expect(edge(drawing, 'A>F')).toMatchObject({ label: '0\u202f%', line: 'solid' });
});

test('a line is thicker with its share', () => {
  const drawing = draw(at('A 10 B', 'A 90 C'));
  expect(edge(drawing, 'A>C').width).toBeGreaterThan(edge(drawing, 'A>B').width);
});

test('votes stand beside capital where they differ', () => {
  const drawing = draw(at('A 20/55 B', 'A 20 C'));
  expect(edge(drawing, 'A>B').label).toBe('20\u202f% · 55\u202f% votes');
  expect(edge(drawing, 'A>C').label).toBe('20\u202f%');
});

test('two stakes between the same two are two lines', () => {
  expect(draw(at('A 20 B', 'A 10 B')).edges).toHaveLength(2);
});

test('dashed means computed or indirect and nothing else', () => {
  const drawing = draw(at('A 20 B indirect', 'A 20 C planned', 'A 20 D assumed', 'A ? E', 'A hasAccessTo F'));
  const dashed = drawing.edges.filter((one) => one.line === 'dashed').map((one) => one.id);
  expect(dashed).toEqual(['A>B']);
  expect(edge(drawing, 'A>D').line).toBe('hatched');
  expect(edge(drawing, 'A>C').state.planned).toBe(true);
});

test('only ownership sets layers', () => {
  const drawing = draw(at('A 20 B', 'A boardMajority B', 'B hasAccessTo C'));
  expect(drawing.edges.filter((one) => one.layered).map((one) => one.id)).toEqual(['A>B']);
});

test('control without a share is blue, in words, with its own arrowhead', () => {
  const drawing = draw(at('A 50 B', 'A boardMajority B'));
  expect(edge(drawing, 'A boardMajority B')).toMatchObject({
    family: 'control',
    arrow: 'diamond',
    label: 'names most of the board',
  });
});

test('the lit route runs in the direction of travel, numbered, against the drawn arrow too', () => {
  const day = at('d1: PC hasAccessTo S', 'd2: T trustsIdentityFrom S', 'A 50 B');
  const lit = answer({
    routes: [
      route([
        ['PC', 'S', 'd1', false],
        ['S', 'T', 'd2', true],
      ]),
    ],
  });
  const drawing = draw(day, { lens: 'exposure', from: ['PC'], to: ['T'] }, { answer: lit });
  expect(edge(drawing, 'd1')).toMatchObject({ source: 'PC', target: 'S', family: 'route', step: 1, width: 3 });
  expect(edge(drawing, 'd2')).toMatchObject({ source: 'S', target: 'T', family: 'route', step: 2 });
  expect(edge(drawing, 'd2').spoken).toContain('against the drawn direction');
  expect(node(drawing, 'PC')).toMatchObject({ tag: 'start', state: { start: true } });
  expect(node(drawing, 'T')).toMatchObject({ tag: 'reached', state: { reached: true } });
  expect(edge(drawing, 'A>B').state.dimmed).toBe(true);
  expect(drawing.legend.find((entry) => entry.id === 'route')?.words).toContain('opposite');
});

test('nothing on a route is hidden, not even by hand', () => {
  const day = at('d1: PC hasAccessTo S', 'd2: S hasAccessTo T', 'A 50 B');
  const lit = answer({
    routes: [
      route([
        ['PC', 'S', 'd1', false],
        ['S', 'T', 'd2', false],
      ]),
    ],
  });
  const drawing = draw(day, { lens: 'exposure', hidden: ['PC', 'S', 'T', 'A'] }, { answer: lit });
  expect(drawing.nodes.map((one) => one.id).sort()).toEqual(['B', 'PC', 'S', 'T']);
});

test('the influence lens writes direct and total on the edge, and the total on the card', () => {
  const day = at('N 50 H', 'S 50 H', 'H 64.5 L');
  const total = answer({
    figures: [
      {
        id: 'f',
        label: { key: 'page.name' },
        value: { type: 'share', value: 0.3225 },
        standing: 'computed',
        from: 'N',
        to: 'L',
        working: [],
      },
    ],
    highlight: { entities: ['N', 'H', 'L'], facts: ['N>H', 'H>L'] },
  });
  const drawing = draw(day, { lens: 'influence', from: ['N'], to: ['L'] }, { answer: total });
  expect(edge(drawing, 'N>H').label).toBe('50\u202f% → 32.25\u202f% of L');
  expect(edge(drawing, 'S>H')).toMatchObject({ label: '50\u202f%', state: { dimmed: true } });
  expect(node(drawing, 'N').figure).toBe('32.25\u202f% of L');
  expect(draw(day, { lens: 'map' }, { answer: total }).edges[0]?.label).toBe('50\u202f%');
});

test('what the scenario took away is struck through, what it added is marked', () => {
  const before = at('A 60 B', 'C 40 B');
  const after = at('A 60 B', 'D 40 B');
  const drawing = draw(after, {}, { before });
  expect(edge(drawing, 'C>B').state).toEqual({ cut: true });
  expect(edge(drawing, 'D>B').state).toEqual({ added: true });
  expect(edge(drawing, 'A>B').state).toEqual({});
  expect(node(drawing, 'C')).toMatchObject({ tag: 'cut' });
});

test('hidden neighbours are counted in words', () => {
  const drawing = draw(at('A 20 H', 'B 20 H', 'H 50 L', 'L hasAccessTo S'), { hidden: ['A', 'B', 'S'] });
  expect(node(drawing, 'H').more).toEqual({ owners: 2, owned: 0, links: 0, words: '2 more owners' });
  expect(node(drawing, 'L').more?.words).toBe('1 more link');
  expect(drawing.hiddenEntities).toBe(3);
});

test('a focus shows its neighbourhood', () => {
  const drawing = draw(at('A 20 B', 'B 20 C', 'C 20 D', 'B hasAccessTo S'), { focus: 'B' });
  expect(drawing.nodes.map((one) => one.id).sort()).toEqual(['A', 'B', 'C', 'S']);
});

test('the ear hears a card as the eye sees it', () => {
  const drawing = drawCase('ly');
  expect(node(drawing, 'aholdings').spoken).toMatch(
    /^A Holdings Corporation, company, Japan; 2 owners, owns 64.5\u202f% of LY Corporation/,
  );
  for (const one of [...drawing.nodes, ...drawing.edges]) expect(one.spoken).not.toBe('');
});

test('a percentage alone is never worded as control, a route never as a cause', () => {
  for (const name of caseNames) {
    const drawing = drawCase(name, { all: true });
    const words = [
      drawing.description,
      ...drawing.edges.filter((one) => one.family === 'ownership').map((one) => `${one.label} ${one.spoken}`),
    ];
    for (const sentence of words) expect(sentence).not.toMatch(/\bcontrols\b|\bcaused\b/);
  }
});

test('the same input gives the same drawing, and the input stays as it was', () => {
  const day = at('A 60 B', 'B 50 C', 'A boardMajority B', 'C hasAccessTo S');
  const kept = structuredClone(day);
  expect(draw(day)).toEqual(draw(day));
  expect(day).toEqual(kept);
});

test('every word is in the language of the reader', () => {
  const drawing = drawCase('ly', {}, 'ja');
  expect(node(drawing, 'ly').title).toMatch(/LINE/);
  expect(drawing.legend.map((entry) => entry.words)).toContain('保有（太さ=比率）');
  expect(JSON.stringify(drawing)).not.toContain('picture.');
  expect(JSON.stringify(drawCase('ly', {}, 'ko'))).not.toContain('picture.');
});

for (const name of ['golden-share', 'cross-holding-ring', 'supply-chain-and']) {
  test(`${name}: the drawing is the one that was looked at`, () => {
    const { nodes, edges, legend } = drawCase(name);
    const lines = [
      ...nodes.map(
        (one) =>
          `${one.shape} ${one.kind} ${one.accent} ${one.width}x${one.height} | ${one.title} | ${one.code ?? ''} | ${one.figure ?? ''} | ${one.tag ?? ''}`,
      ),
      ...edges.map(
        (one) =>
          `${one.source} -> ${one.target} ${one.family} ${one.line} ${one.arrow} ${one.width} | ${one.label ?? ''} | ${Object.keys(one.state).join(' ')}`,
      ),
      ...legend.map((entry) => `legend ${entry.id}: ${entry.words}`),
    ];
    expect(lines).toMatchSnapshot();
  });
}
