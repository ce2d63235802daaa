import type { MessageKey } from '../messages/catalogue.ts';
import type { Result } from '../model/problem.ts';
import type { Dataset } from '../model/types.ts';

/** A reader of one file format. One file in `importers/`, one line in `registry.ts`. */
export interface Importer {
  /** `native`, `bods`, `graphml` … */
  readonly id: string;
  readonly title: MessageKey;
  /**
   * How surely this text is of the format: 0 not at all, 1 certainly. Looks at the content; the name only breaks ties.
   * Must not throw, and must be cheap: all importers are asked.
   */
  readonly recognises: (text: string, fileName: string) => number;
  /**
   * Reads the text into a checked Dataset (through `makeDataset`), or says what is wrong and where. All but the native
   * reader are fetched when first needed.
   */
  readonly read: (text: string, fileName: string) => Result<Dataset> | Promise<Result<Dataset>>;
}
