import type { Answer } from '../analysis/answer.ts';
import { dayOf } from '../analysis/run.ts';
import { layoutById } from '../layouts/registry.ts';
import type { Speaker } from '../messages/say.ts';
import { fingerprint } from '../model/fingerprint.ts';
import type { Dataset, DatasetAt } from '../model/types.ts';
import { evidenceOf, factsOfAnswer, factsOfDrawing } from '../snapshot/evidence.ts';
import { greySvg } from '../snapshot/grey.ts';
import { captionOf } from '../snapshot/pictureCaption.ts';
import type { Place } from '../snapshot/snapshot.ts';
import { drawView } from '../view/encode.ts';
import { describeView } from '../view/sentence.ts';
import { writeSvg } from '../view/svg.ts';
import type { View } from '../view/view.ts';
import { unwrap } from './openData.ts';

/** A picture of a view without a browser: placed by the view's layout, with legend and caption. */
export interface PlainPicture {
  readonly svg: string;
  readonly sentences: readonly string[];
  readonly at: DatasetAt;
}

/** Draws a view in the colours of the page, or for print in black and white. */
export function drawPicture(
  dataset: Dataset,
  view: View,
  answer: Answer | null,
  speaker: Speaker,
  options: {
    readonly print: boolean;
    readonly title?: string | undefined;
    readonly fixed?: Readonly<Record<string, Place>>;
  },
): PlainPicture {
  const { asOf, knownBy, filters, off } = view;
  const scenario = view.scenarios.find(({ id }) => id === view.scenario) ?? null;
  const at = unwrap(dayOf({ dataset, on: { asOf, knownBy }, filters, off, scenario }));
  const before = scenario === null ? undefined : unwrap(dayOf({ dataset, on: { asOf, knownBy }, filters, off }));
  const input = { at, view, answer, speaker, before };
  const drawing = drawView(input);
  const positions = layoutById(view.layout).place(drawing, { fixed: options.fixed ?? {}, previous: {} });
  const facts = [...(answer === null ? [] : factsOfAnswer(answer)), ...factsOfDrawing(drawing)];
  const caption = captionOf({
    at,
    answer,
    speaker,
    evidence: evidenceOf(at.dataset, [...new Set(facts)]),
    fingerprint: fingerprint(dataset),
    title: options.title,
    width: Math.max(positions.bounds.width - 36, 200),
  });
  const theme = options.print ? 'print' : 'light';
  const svg = writeSvg(drawing, positions, { theme, legend: true, caption, language: speaker.language });
  return { svg: options.print ? greySvg(svg) : svg, sentences: describeView(input), at };
}
