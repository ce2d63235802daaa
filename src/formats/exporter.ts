import type { MessageKey } from '../messages/catalogue.ts';
import type { DatasetAt } from '../model/types.ts';

/** A writer of one file format. One file in `exporters/`, one line in `registry.ts`. */
export interface Exporter {
  readonly id: string;
  readonly title: MessageKey;
  /** With the dot: `.json`. */
  readonly extension: string;
  readonly mediaType: string;
  /** What the format can't carry, as message keys; empty for the native one. */
  readonly loses: readonly MessageKey[];
  /**
   * The dataset on the date as text; the native format writes the whole dataset. `nameOf` gives the name of an entity
   * in the reader's language. The same dataset, date and names always give the same text.
   */
  readonly write: (at: DatasetAt, nameOf: (entity: string) => string) => string;
}
