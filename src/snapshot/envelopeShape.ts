import type { Answer, Params, Value } from '../analysis/answer.ts';
import { objectShape } from '../model/objectShape.ts';
import { filled, list, numberWithin, optional, refuseType, required, type Shape, text } from '../model/shape.ts';
import type { FactId, LocalText, OnDate } from '../model/types.ts';
import { fullDate, idText, lineText, localText } from '../model/valueShapes.ts';
import type { Filters, View } from '../view/view.ts';
import { answerLimit, idLimit, placeLimit, stepLimit } from './limits.ts';
import { orNull, recordOf } from './loose.ts';
import type { Place, StorySentence } from './snapshot.ts';
import { filtersShape, paramsShape, viewPatchShape } from './viewShape.ts';

/** A snapshot as it stands in a file: what is as usual is left out, and the dataset has not been looked at yet. */
export interface Envelope {
  readonly createdAt: string;
  readonly appVersion: string;
  readonly dataset: { readonly id?: string; readonly fingerprint?: string; readonly embedded?: object };
  readonly view?: Partial<View>;
  readonly positions?: Readonly<Record<string, Place>>;
  readonly words?: WrittenWords;
  readonly answers?: readonly WrittenAnswer[];
}

export interface WrittenWords {
  readonly title?: LocalText;
  readonly note?: LocalText;
  readonly author?: string;
  readonly steps?: readonly WrittenStep[];
}

export interface WrittenStep {
  readonly title: LocalText;
  readonly sentences: readonly StorySentence[];
  readonly view?: Partial<View>;
}

export interface WrittenRequest {
  readonly measure: string;
  readonly params: Params;
  readonly on?: OnDate;
  readonly filters?: Filters;
  readonly off?: readonly FactId[];
  readonly scenario?: string | null;
  readonly step?: number;
}

export interface WrittenAnswer {
  readonly request: WrittenRequest;
  readonly digest: string;
  readonly figures: Readonly<Record<string, Value>>;
  readonly answer?: Answer;
}

const digest = text(64, { pattern: /^[0-9a-f]{64}$/, code: 'snapshotBadDigest' });
const coordinate = numberWithin(-1e7, 1e7);
const place = objectShape<Place>('Place', { x: required(coordinate), y: required(coordinate) });

/** Plain data that a later step reads with its own checks. */
const anyObject: Shape<object> = {
  read: (value, path, reading) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? value
      : refuseType(value, 'object', path, reading),
  schema: () => ({ type: 'object' }),
};

const valueTypes: readonly Value['type'][] = ['share', 'chance', 'number', 'count', 'truth', 'words', 'unknown'];

/** A figure's value: its type is known; it is only ever compared with a recomputed one. */
const value: Shape<Value> = {
  read: (given, path, reading) => {
    const read = anyObject.read(given, path, reading);
    if (read === undefined) return undefined;
    return valueTypes.some((type) => 'type' in read && read.type === type)
      ? (read as Value)
      : refuseType(given, valueTypes.join(', '), `${path}.type`, reading);
  },
  schema: () => ({ type: 'object' }),
};

const answerLists = [
  'sentences',
  'figures',
  'chains',
  'routes',
  'cuts',
  'groups',
  'tests',
  'tables',
  'problems',
] as const;

/** A whole answer: its lists are lists. It is compared with a recomputed one, never run. */
const answer: Shape<Answer> = {
  read: (given, path, reading) => {
    const read = anyObject.read(given, path, reading) as Readonly<Record<string, unknown>> | undefined;
    if (read === undefined) return undefined;
    const broken = answerLists.find((key) => !Array.isArray(read[key]));
    return broken === undefined
      ? (read as unknown as Answer)
      : refuseType(read[broken], 'list', `${path}.${broken}`, reading);
  },
  schema: () => ({ type: 'object' }),
};

const request = objectShape<WrittenRequest>('Request', {
  measure: required(idText),
  params: filled(paramsShape, () => ({})),
  on: optional(objectShape<OnDate>('On', { asOf: required(orNull(fullDate)), knownBy: required(orNull(fullDate)) })),
  filters: optional(filtersShape),
  off: optional(list(idText, idLimit)),
  scenario: optional(orNull(idText)),
  step: optional(numberWithin(0, stepLimit, true)),
});

const sentence = objectShape<StorySentence>('Sentence', {
  text: required(localText),
  facts: filled(list(idText, 1_000), () => []),
});

/** One step of a story, as files have it. */
export const stepShape = objectShape<WrittenStep>('Step', {
  title: required(localText),
  sentences: filled(list(sentence, 100), () => []),
  view: optional(viewPatchShape),
});

export const envelopeShape = objectShape<Envelope>('Snapshot', {
  createdAt: required(text(20, { pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, code: 'snapshotBadTime' })),
  appVersion: required(lineText),
  dataset: required(
    objectShape<Envelope['dataset']>(
      'SnapshotDataset',
      { id: optional(idText), fingerprint: optional(digest), embedded: optional(anyObject) },
      ({ id, fingerprint, embedded }, path, reading) => {
        if (embedded === undefined && (id === undefined || fingerprint === undefined)) {
          reading.report('snapshotNoDataset', path);
        }
      },
    ),
  ),
  view: optional(viewPatchShape),
  positions: optional(recordOf(place, placeLimit)),
  words: optional(
    objectShape<WrittenWords>('Words', {
      title: optional(localText),
      note: optional(localText),
      author: optional(lineText),
      steps: optional(list(stepShape, stepLimit)),
    }),
  ),
  answers: optional(
    list(
      objectShape<WrittenAnswer>('FrozenAnswer', {
        request: required(request),
        digest: required(digest),
        figures: filled(recordOf(value, idLimit), () => ({})),
        answer: optional(answer),
      }),
      answerLimit,
    ),
  ),
});
