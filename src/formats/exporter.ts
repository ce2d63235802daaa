import type { MessageKey } from '../messages/catalogue.ts';
import type { Dataset } from '../model/types.ts';

/** A writer of one file format. One file in `exporters/`, one line in `registry.ts`. */
export interface Exporter {
  readonly id: string;
  readonly title: MessageKey;
  /** With the dot: `.json`. */
  readonly extension: string;
  readonly mediaType: string;
  /** What the format can't carry, as message keys; empty for the native one. */
  readonly loses: readonly MessageKey[];
  /** The same dataset always gives the same text. */
  readonly write: (dataset: Dataset) => string;
}
