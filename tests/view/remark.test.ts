import { expect, test } from 'vitest';
import lyJson from '../../data/ly/dataset.json';
import { lint } from '../../src/analysis/lint/lint.ts';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { ko } from '../../src/messages/ko.ts';
import type { Speaker } from '../../src/messages/say.ts';
import { makeDataset } from '../../src/model/dataset.ts';
import { localText } from '../../src/view/names.ts';
import { remarkOf } from '../../src/view/remark.ts';

const made = makeDataset(lyJson);
if (!made.ok) throw new Error('the LY case does not load');
const ly = made.value;
const found = lint(ly);
const speakers: readonly Speaker[] = (
  [
    ['en', en],
    ['ja', ja],
    ['ko', ko],
  ] as const
).map(([language, catalogue]) => ({
  language,
  catalogue,
  nameOf: (id) => localText(ly.entities.find((one) => one.id === id)?.names ?? { en: id }, language),
}));

test('a remark names facts and never shows an id, in any language', () => {
  const lists = [ly.entities, ly.stakes, ly.controlRights, ly.dependencies, ly.requirements, ly.events];
  const ids = lists.flatMap((list) => list.map(({ id }) => id)).filter((id) => id.includes('_'));
  const claims = [...ly.stakes, ...ly.dependencies].flatMap((fact) => fact.claims.map(({ id }) => id));
  for (const speaker of speakers) {
    for (const problem of found) {
      const { sentence, todo } = remarkOf(ly, problem, speaker);
      for (const id of [...ids, ...claims]) expect(`${sentence} ${todo}`).not.toContain(id);
      expect(sentence).not.toMatch(/[{}]/);
    }
  }
});

test('the fact that a remark is about stands in its sentence by name, so that the page can link it', () => {
  for (const speaker of speakers) {
    for (const problem of found) {
      const { sentence, about, name } = remarkOf(ly, problem, speaker);
      if (problem.code === 'ownershipRing') continue;
      expect(about).not.toBeNull();
      expect(sentence).toContain(name);
    }
  }
});

test('a claim in use is said by its value and date', () => {
  const torn = found.find(({ code }) => code === 'claimsDisagree');
  const [speaker] = speakers;
  if (torn === undefined || speaker === undefined) throw new Error('nothing disagrees');
  expect(remarkOf(ly, torn, speaker).sentence).toMatch(/%|as of|since/);
});
