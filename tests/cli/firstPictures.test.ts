import { expect, test } from 'vitest';
import { paintCase } from '../../src/cli/firstPictures.ts';
import { placeLayered } from '../../src/layouts/layered.ts';
import { ja } from '../../src/messages/ja.ts';
import { datasetAt } from '../../src/model/time.ts';
import { openingView } from '../../src/store/openingView.ts';
import { speakerOf } from '../../src/store/speakerOf.ts';
import { drawView } from '../../src/view/encode.ts';
import { writeSvg } from '../../src/view/svg.ts';
import { dataset, plain } from '../support/builder.ts';

const lines = ['A 50 C', 'B 50 C', 'C 64.5 D 2021..', 'D uses S'];

test('the picture made by the build is the one that the page draws', () => {
  const data = dataset(...lines);
  const view = openingView(data);
  const at = datasetAt(data, { asOf: view.asOf, knownBy: view.knownBy }, view.filters);
  const drawing = drawView({ at, view, answer: null, speaker: speakerOf('ja', ja, data) });
  const positions = placeLayered.place(drawing, { fixed: {}, previous: {} });
  expect(paintCase(plain(...lines), 'ja', 'dark').svg).toBe(
    writeSvg(drawing, positions, { theme: 'dark', background: false }),
  );
});

test('a case that is not a good dataset stops the build', () => {
  expect(() => paintCase({ id: 'x' }, 'en', 'light')).toThrow(/can't be drawn/);
});
