import { expect, test } from 'vitest';
import { exposureMeasures } from '../../../src/analysis/exposure/registry.ts';
import { runMeasure } from '../../../src/analysis/run.ts';
import { makeDataset } from '../../../src/model/dataset.ts';
import { parseIsoDate } from '../../../src/model/partialDate.ts';
import { madeNetwork } from '../../support/madeNetwork.ts';
import { classes } from './ask.ts';

const made = makeDataset(JSON.parse(madeNetwork(33_000, 100_000)));
const given = { from: ['n0'], to: ['n1'], arcs: ['d0'], likelihoods: classes, since: '2023-12-01' };
const tooLarge = ['exposure.remedies', 'exposure.likelihood'];

test.each(exposureMeasures.map(({ id }) => id))(
  '%s on 100,000 links: an answer, or a Problem with a name',
  (id) => {
    if (!made.ok) throw new Error('the made network is refused');
    const own =
      exposureMeasures.find((measure) => measure.id === id)?.parameters.map((parameter) => parameter.id) ?? [];
    const params = Object.fromEntries(Object.entries(given).filter(([key]) => own.includes(key)));
    const found = runMeasure({
      measure: id,
      params,
      dataset: made.value,
      on: { asOf: parseIsoDate('2024-01-01'), knownBy: null },
    });
    if (found.ok) expect(found.value.sentences.length).toBeGreaterThan(0);
    else expect(found.problems.map(({ code }) => code)).toEqual(['exposureTooLarge']);
    expect(found.ok).toBe(!tooLarge.includes(id));
  },
  60_000,
);
