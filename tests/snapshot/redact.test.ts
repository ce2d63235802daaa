import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/analysis/answer.ts';
import { runMeasure } from '../../src/analysis/run.ts';
import { loadStory } from '../../src/formats/stories.ts';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { ko } from '../../src/messages/ko.ts';
import { makeDataset } from '../../src/model/dataset.ts';
import { checkRedacted } from '../../src/snapshot/checkRedacted.ts';
import { redactSnapshot } from '../../src/snapshot/redact.ts';
import { readStory } from '../../src/snapshot/story.ts';
import { makeSearch } from '../../src/snapshot/survivors.ts';
import { freezeAnswer, verifySnapshot } from '../../src/snapshot/verify.ts';
import { usualRequest } from '../../src/snapshot/write.ts';
import { everyCarrier } from './carriers.ts';
import { sampleSnapshot } from './samples.ts';

const speakers = [
  { language: 'en', catalogue: en, nameOf: (id: string) => id },
  { language: 'ja', catalogue: ja, nameOf: (id: string) => id },
  { language: 'ko', catalogue: ko, nameOf: (id: string) => id },
];
const made = makeDataset(JSON.parse(readFileSync('data/ly/dataset.json', 'utf8')));
if (!made.ok) throw new Error('the case is broken');
const ly = made.value;
const story = readStory(await loadStory('ly'), ly);

function snapshotOf() {
  const base = sampleSnapshot({
    lens: 'influence',
    asOf: ly.opening.asOf ?? null,
    from: ['son'],
    to: ['ly'],
    shown: ['choi'],
    selected: 'st_son_softbankgroup',
  });
  const view = {
    ...base.view,
    measure: 'influence.integrated',
    params: { owner: 'son', target: 'ly' },
    scenarios: [
      {
        id: 'what-if',
        name: 'Masayoshi Son sells',
        dataset: 'ly',
        changes: [{ type: 'endStake' as const, stake: 'st_son_softbankgroup' }],
      },
    ],
  };
  const request = { ...usualRequest(view), measure: 'influence.integrated', params: view.params };
  const result = runMeasure({ ...request, dataset: ly, scenario: null });
  if (!result.ok) throw new Error('no answer');
  const words = {
    title: { en: 'Around Mr Son' },
    note: null,
    author: 'A reporter',
    steps: story.ok ? story.value.steps : [],
  };
  return {
    ...base,
    view,
    dataset: { embedded: ly },
    positions: { son: { x: 1, y: 2 }, naver: { x: 3, y: 4 } },
    words,
    answers: [freezeAnswer(request, result.value, true)],
  };
}

test.each(['roles', 'structure'] as const)(
  '%s: nothing removed survives in any carrier, and every answer verifies',
  async (level) => {
    const redacted = redactSnapshot(snapshotOf(), level, speakers);
    expect(redacted.problems).toEqual([]);
    if (!redacted.ok) return;
    const { snapshot, removed } = redacted.value;
    for (const [name, carrier] of Object.entries(await everyCarrier(snapshot))) {
      const checked = await checkRedacted(carrier, removed);
      expect(checked.problems, name).toEqual([]);
    }
    const text = JSON.stringify(snapshot);
    for (const name of ['Masayoshi', '孫正義', '손정의', 'Lee Hae-jin', '이해진', 'st_son', '出澤'])
      expect(text).not.toContain(name);
    expect(text.includes('NAVER')).toBe(level === 'roles');
    if (!('embedded' in snapshot.dataset)) throw new Error('no data');
    const data = snapshot.dataset.embedded;
    const verified = await verifySnapshot(snapshot, async (request) =>
      runMeasure({ ...request, dataset: data, scenario: null }),
    );
    expect(verified).toMatchObject({ answers: 1, different: [], reworded: [], failed: [] });
  },
);

test('roles: people are called by what they are, the same one by the same name, and figures stay', () => {
  const before = snapshotOf();
  const redacted = redactSnapshot(before, 'roles', speakers);
  if (!redacted.ok || !('embedded' in redacted.value.snapshot.dataset)) throw new Error('not redacted');
  const { snapshot } = redacted.value;
  const [owner = ''] = snapshot.view.from;
  const entity = redacted.value.snapshot.dataset.embedded.entities.find(({ id }) => id === owner);
  expect(entity?.names['en']).toMatch(/^Shareholder \d$/);
  expect(snapshot.view.params['owner']).toBe(owner);
  expect(snapshot.positions[owner]).toEqual({ x: 1, y: 2 });
  const total = (answer: Answer | undefined) => answer?.figures[0]?.value;
  expect(total(snapshot.answers[0]?.answer)).toEqual(total(before.answers[0]?.answer));
});

test('full: nothing is changed', () => {
  const before = snapshotOf();
  const redacted = redactSnapshot(before, 'full', speakers);
  expect(redacted.ok && redacted.value.snapshot).toBe(before);
});

test('a name that was left in by hand is found in every carrier, however it is packed, and refused', async () => {
  const redacted = redactSnapshot(snapshotOf(), 'roles', speakers);
  if (!redacted.ok) throw new Error('not redacted');
  const { snapshot, removed } = redacted.value;
  const places = [
    { ...snapshot, words: { ...snapshot.words, note: { en: 'Ask Masayoshi\u0020Son' } } },
    { ...snapshot, words: { ...snapshot.words, author: '孫正義' } },
    { ...snapshot, positions: { ...snapshot.positions, son: { x: 0, y: 0 } } },
    { ...snapshot, view: { ...snapshot.view, off: ['st_son_softbankgroup'] } },
    { ...snapshot, view: { ...snapshot.view, lit: 'chain:st_son_softbankgroup+st_softbank_aholdings' } },
  ];
  for (const leaky of places) {
    for (const [name, carrier] of Object.entries(await everyCarrier(leaky))) {
      expect((await checkRedacted(carrier, removed)).problems, name).toMatchObject([{ code: 'redactLeft' }]);
    }
  }
  for (const text of [
    '# Report\n\nMASAYOSHI SON owns',
    '<p>&#23403;正義</p>',
    'https://example.org/masayoshi-son',
    '%E5%AD%AB%E6%AD%A3%E7%BE%A9',
  ]) {
    expect((await checkRedacted(text, removed)).ok, text).toBe(false);
  }
});

test('short names are found as names and not in ordinary words', () => {
  const search = makeSearch(['Son', 'Lee', 'PayPay', '孫正義', 'X']);
  expect(search('Mr Son and Ms Lee')).toEqual(['Son', 'Lee']);
  expect(search('his son sleeps in person; fleece; Sonata; X')).toEqual([]);
  expect(search('paypay and PAYPAY')).toEqual(['paypay', 'PAYPAY']);
  expect(search('会長の孫正義氏')).toEqual(['孫正義']);
  expect(makeSearch([])('anything')).toEqual([]);
});

test('data that are only named can not be redacted', () => {
  expect(redactSnapshot(sampleSnapshot(), 'roles', speakers).problems).toMatchObject([{ code: 'redactNoData' }]);
});

test('an answer of a step under a what-if of its own is asked anew under it when it is covered', async () => {
  const whole = snapshotOf();
  const own = { id: 'what-if', name: 'Nothing', dataset: 'ly', changes: [] };
  const view = { ...whole.view, scenarios: [own], scenario: 'what-if' };
  const steps = [{ title: { en: 'One' }, sentences: [], view }];
  const request = { ...usualRequest(view), measure: 'influence.integrated', params: view.params, step: 0 };
  const result = runMeasure({ ...request, dataset: ly, scenario: own });
  if (!result.ok) throw new Error('no answer');
  const told = { ...whole, words: { ...whole.words, steps }, answers: [freezeAnswer(request, result.value)] };
  const covered = redactSnapshot(told, 'structure', speakers);
  if (!covered.ok) throw new Error('not covered');
  const { snapshot } = covered.value;
  const { dataset } = snapshot;
  if (!('embedded' in dataset)) throw new Error('no data');
  const names: unknown[] = [];
  const found = await verifySnapshot(snapshot, async ({ step: _step, ...asked }, scenario) => {
    names.push(scenario?.changes.length);
    return runMeasure({ ...asked, scenario, dataset: dataset.embedded });
  });
  // The view's what-if of the same id changes something, the step's nothing.
  expect([found.different, found.failed, names]).toEqual([[], [], [0]]);
});
