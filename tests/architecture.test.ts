import { expect, test } from 'vitest';
import { checkFile, checkHouse, importsOf } from './support/architecture.ts';

const raw = import.meta.glob<string>('../src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });
const sources = Object.fromEntries(Object.entries(raw).map(([path, text]) => [path.replace('../', ''), text]));

test('every source file keeps the rules of the house', () => {
  expect(checkHouse(sources)).toEqual([]);
});

test('fails when no source file is found', () => {
  expect(checkHouse({}).map((breach) => breach.rule)).toEqual(['read something']);
});

test('no file needs itself by way of others, unless it is fetched when needed', () => {
  const circle = {
    'src/view/a.ts': "import { b } from './b.ts';",
    'src/view/b.ts': "import type { C } from './c.ts';",
    'src/view/c.ts': "import { a } from './a.ts';",
  };
  expect(checkHouse(circle)).toEqual([
    {
      file: 'src/view/a.ts',
      rule: 'no circles',
      detail: 'src/view/a.ts → src/view/b.ts → src/view/c.ts → src/view/a.ts',
    },
  ]);
  expect(checkHouse({ ...circle, 'src/view/c.ts': "const a = () => import('./a.ts');" })).toEqual([]);
});

const rulesBroken = (file: string, source: string) => checkFile(file, source).map((breach) => breach.rule);

test.each([
  ['src/model/a.ts', "import { say } from '../messages/say.ts';"],
  ['src/messages/a.ts', "import type { Problem } from '../model/problem.ts';"],
  ['src/formats/a.ts', "import { x } from '../analysis/run.ts';"],
  ['src/analysis/a.ts', "import type { View } from '../view/view.ts';"],
  ['src/layouts/a.ts', "import { x } from '../snapshot/link.ts';"],
  ['src/snapshot/a.ts', "export { x } from '../layouts/layered.ts';"],
  ['src/view/a.ts', "const x = await import('../store/store.ts');"],
  ['src/canvas/a.ts', "import { x } from '../panels/Panel.tsx';"],
  ['src/store/a.ts', "import type { x } from '../canvas/createCanvas.ts';"],
  ['src/view/a.ts', "let x: import('../panels/panel.ts').Panel;"],
  ['src/view/a.ts', "import '../App.tsx';"],
  ['src/store/a.ts', "new Worker(new URL('../cli/main.ts', import.meta.url));"],
  ['src/view/a.ts', "import x from '../../data/ly/dataset.json';"],
])('layers: %s may not hold %s', (file, source) => {
  expect(rulesBroken(file, source)).toContain('layers');
});

test.each([
  ['src/view/a.ts', "import cytoscape from 'cytoscape';"],
  ['src/store/a.ts', "import type { Core } from 'cytoscape';"],
  ['src/panels/a.tsx', "import { create } from 'zustand';"],
  ['src/store/store.ts', "import { useRef } from 'react';"],
  ['src/view/a.ts', "import { Button } from 'react-aria-components';"],
  ['src/formats/a.ts', "import { readFile } from 'node:fs/promises';"],
])('packages stay at home: %s may not hold %s', (file, source) => {
  expect(rulesBroken(file, source)).toContain('package at home');
});

test.each([
  ['src/model/a.ts', 'const wide = window.innerWidth;'],
  ['src/formats/a.ts', 'document.createElement("p");'],
  ['src/analysis/a.ts', 'await fetch(x);'],
  ['src/view/a.ts', `const here = \`\${location.href}\`;`],
  ['src/layouts/a.ts', 'localStorage.setItem(a, b);'],
  ['src/snapshot/a.ts', 'if (typeof window === "undefined") run();'],
])('pure folders touch no page: %s may not hold %s', (file, source) => {
  expect(rulesBroken(file, source)).toEqual(['pure']);
});

test('equity is not access: influence and exposure do not know each other', () => {
  expect(rulesBroken('src/analysis/influence/a.ts', "import { x } from '../exposure/arcs.ts';")).toEqual([
    'equity is not access',
  ]);
  expect(rulesBroken('src/analysis/exposure/a.ts', "import type { X } from '../influence/control.ts';")).toEqual([
    'equity is not access',
  ]);
  expect(rulesBroken('src/analysis/oversight/a.ts', "import { x } from '../influence/control.ts';")).toEqual([]);
});

test('algorithms know graphs, not companies', () => {
  expect(rulesBroken('src/analysis/algorithms/a.ts', "import type { Stake } from '../../model/types.ts';")).toEqual([
    'algorithms know graphs',
  ]);
});

test.each([
  ['src/view/a.ts', "import { x } from './encode';", 'extension'],
  ['src/view/index.ts', 'export const x = 1;', 'names'],
  ['src/view/helpers/a.ts', 'export const x = 1;', 'names'],
  ['src/view/utils.ts', 'export const x = 1;', 'names'],
  ['src/tools/a.ts', 'export const x = 1;', 'folders'],
  ['src/view/a.ts', 'export default 1;', 'named exports'],
  ['src/view/a.ts', 'x;\n'.repeat(301), 'length'],
])('%s with %s breaks a rule', (file, source, rule) => {
  expect(rulesBroken(file, source)).toEqual([rule]);
});

test('what the house allows passes', () => {
  expect(rulesBroken('src/view/a.ts', "import type { Answer } from '../analysis/answer.ts';")).toEqual([]);
  expect(rulesBroken('src/canvas/a.ts', "import cytoscape from 'cytoscape';\nwindow.onresize = x;")).toEqual([]);
  expect(rulesBroken('src/store/useApp.ts', "import { useContext } from 'react';")).toEqual([]);
  expect(rulesBroken('src/formats/cases.ts', "const x = () => import('../../data/ly/dataset.json');")).toEqual([]);
  expect(
    rulesBroken('src/view/a.ts', "// the window\nconst text = 'the document'; const o = { location: 1 };"),
  ).toEqual([]);
  expect(rulesBroken('src/view/a.ts', 'x;\n'.repeat(300))).toEqual([]);
});

test('reads every form of import', () => {
  const source = `import a, { b } from './a.ts';
    import type { C } from "./c.ts"; // import './comment.ts'
    export * from './d.ts';
    import './e.css';
    const f = await import('./f.ts');
    import {
      g,
    } from './g.ts';`;
  expect(importsOf(source).sort()).toEqual(['./a.ts', './c.ts', './d.ts', './e.css', './f.ts', './g.ts']);
});
