import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exporters } from '../../../src/formats/registry.ts';
import { makeDataset } from '../../../src/model/dataset.ts';
import type { Dataset } from '../../../src/model/types.ts';
import {
  checked,
  citationOf,
  dataNameOf,
  linkOf,
  nameOf,
  reportOf,
  svgPicture,
  tableOf,
} from '../../../src/panels/share/shareForms.ts';
import { writeLink } from '../../../src/snapshot/link.ts';
import { readAny } from '../../../src/snapshot/readAny.ts';
import { writeReportHtml } from '../../../src/snapshot/reportHtml.ts';
import { writeReportMarkdown } from '../../../src/snapshot/reportMarkdown.ts';
import { noWords } from '../../../src/snapshot/snapshot.ts';
import { writeSnapshot } from '../../../src/snapshot/write.ts';
import { makeScene, type Scene, type ShareWish } from '../../../src/store/scene.ts';
import { everyCarrier } from '../../snapshot/carriers.ts';
import { sampleSnapshot } from '../../snapshot/samples.ts';
import { settle, testStore } from '../../store/testStore.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const ly = JSON.parse(readFileSync('data/ly/dataset.json', 'utf8')) as Json;

/** Ids of everything, so that a text that is one can be told from words. */
function idsIn(value: Json, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const item of value) idsIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key === 'id' && typeof item === 'string') found.add(item);
      else idsIn(item, found);
    }
  }
  return found;
}

/** Fields with a closed list of values, or a form of their own: no place for a text. */
const closed = new Set([
  ...['format', 'kind', 'standing', 'grade', 'language', 'nativeLanguage', 'jurisdiction', 'effect', 'effects'],
  ...['likelihood', 'technique', 'techniques', 'unit', 'direction', 'strength', 'confidence', 'by', 'weight'],
]);

const wish: ShareWish = { title: '', note: '', author: '', level: 'full' };

/** Puts `mark()` into every text of a dataset: names, notes, addresses, identifiers, ids. */
function plant(value: Json, ids: ReadonlySet<string>, mark: () => string, key = ''): Json {
  if (typeof value === 'string') {
    if (ids.has(value)) return `${value}${renamed.get(value) ?? ''}`;
    if (key === 'by' && value.length > 2) return `${value} ${mark()}`;
    if (value === 'unknown' || closed.has(key) || /^\d{4}(-\d\d){0,2}$/.test(value)) return value;
    if (value.startsWith('https://'))
      return `${value}${value.includes('?') ? '&' : '?'}q=${mark().replace(/\s/g, '-')}`;
    return `${value} ${mark()}`;
  }
  if (Array.isArray(value)) return value.map((item) => plant(item, ids, mark, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const local = typeof item === 'string' && /^[a-z]{2}(-\w+)?$/.test(name) && name !== 'by' && name !== 'to';
      return [name, plant(item, ids, mark, local ? 'text' : name)];
    }),
  );
}
const renamed = new Map<string, string>();

function planted(mark: () => string, idMark: (id: string) => string): Dataset {
  const ids = idsIn(ly);
  renamed.clear();
  for (const id of ids) renamed.set(id, idMark(id));
  const made = makeDataset(plant(ly, ids, mark) as never);
  if (!made.ok) throw new Error(JSON.stringify(made.problems.slice(0, 5)));
  return made.value;
}

/** Everything that the dialog can make of a scene, by its name; texts packed inside are unpacked beside. */
async function everyForm(scene: Scene): Promise<Readonly<Record<string, string>>> {
  const forms: Record<string, string> = {};
  const report = reportOf(scene, 'https://example.org/#s=x');
  const cited = citationOf(scene, 'https://example.org/#s=x');
  const table = tableOf(scene);
  Object.assign(forms, {
    snapshot: writeSnapshot(scene.snapshot),
    report: writeReportHtml(report),
    markdown: writeReportMarkdown(report),
    light: svgPicture(scene, 'light', true),
    print: svgPicture(scene, 'print', true),
    citation: cited.text,
    csl: cited.csl,
    csv: table.csv,
    tableJson: table.json,
    name: nameOf(scene, '.svg'),
    dataName: dataNameOf(scene, '.csv'),
  });
  for (const { id, write } of exporters) forms[id] = write(scene.at, scene.speaker.nameOf);
  for (const [name, carrier] of Object.entries(await everyCarrier(scene.snapshot))) {
    const read = await readAny(carrier);
    forms[`${name} opened`] = read.ok ? writeSnapshot(read.value) : 'unreadable';
  }
  const link = await linkOf(scene, true, 100_000);
  if (link.ok) {
    const read = await readAny(link.value);
    forms['link'] = read.ok ? writeSnapshot(read.value) : 'unreadable';
  }
  return forms;
}

async function sceneOf(dataset: Dataset, wish: ShareWish): Promise<Scene> {
  const { store } = testStore({ dataset });
  const at = dataset.opening;
  store
    .getState()
    .change(
      { key: 'page.name' },
      { lens: 'influence', asOf: at.asOf ?? null, from: [at.owner ?? ''], to: [at.target ?? ''] },
    );
  await settle();
  const scene = await makeScene(store.getState(), wish, new Date('2026-01-31T09:30:00Z'));
  if (!scene.ok) throw new Error(JSON.stringify(scene.problems));
  return scene.value;
}

test('a citation with a link in it is searched, the link unpacked, and shared when nothing is left', async () => {
  const dataset = planted(
    () => 'Zebulon Qarter',
    () => '',
  );
  const scene = await sceneOf(dataset, { ...wish, level: 'roles' });
  const clean = await writeLink({ ...scene.snapshot, answers: [], dataset: { id: 'a', fingerprint: 'ab'.repeat(32) } });
  const leaky = await writeLink({ ...sampleSnapshot(), words: { ...noWords, author: 'Zebulon Qarter' } });
  if (!clean.ok || !leaky.ok) throw new Error('no link');
  for (const form of ['text', 'csl'] as const) {
    const cited = (link: string) => citationOf(scene, `https://example.org/${link}`)[form];
    expect((await checked(scene, cited(clean.value))).problems, form).toEqual([]);
    expect((await checked(scene, cited(leaky.value))).problems, form).toMatchObject([{ code: 'redactLeft' }]);
    const named = `${cited(clean.value)} Zebulon Qarter`;
    expect((await checked(scene, named)).problems, form).toMatchObject([{ code: 'redactLeft' }]);
  }
});

test('structure only: of a mark in every text, address, identifier and id nothing is left in anything made', async () => {
  let count = 0;
  const next = (): string => {
    count += 1;
    return `Zqx${count}zq`;
  };
  const dataset = planted(next, next);
  expect(count).toBeGreaterThan(1_000);
  const words = { title: 'Zqxtitle', note: 'Zqxnote', author: 'Zqxauthor' };
  // The marks are there when everything is shared, so that their absence says something.
  const full = await everyForm(await sceneOf(dataset, { ...wish, ...words }));
  for (const [name, text] of Object.entries(full)) expect(text, name).toMatch(/zqx/i);
  const bare = await everyForm(await sceneOf(dataset, { ...words, level: 'structure' }));
  expect(Object.keys(bare).length).toBeGreaterThan(15);
  for (const [name, text] of Object.entries(bare)) expect(/.{0,60}zqx.{0,40}/i.exec(text)?.[0], name).toBe(undefined);
});

test('people as roles: a person named in every text and id is named in nothing made', async () => {
  const dataset = planted(
    () => 'Zebulon Qarter',
    (id) => (id === 'ly' ? '' : '_qarter'),
  );
  const full = await everyForm(await sceneOf(dataset, wish));
  for (const [name, text] of Object.entries(full)) if (!/name$/i.test(name)) expect(text, name).toMatch(/qarter/i);
  const scene = await sceneOf(dataset, { ...wish, level: 'roles' });
  for (const [name, text] of Object.entries(await everyForm(scene)))
    expect(/.{0,60}(qarter|zebulon).{0,40}/i.exec(text)?.[0], name).toBe(undefined);
});
