import type { Catalogue } from './catalogue.ts';
import { jaExposure } from './ja/exposure.ts';
import { jaExposureProblems } from './ja/exposureProblems.ts';
import { jaFirst } from './ja/first.ts';
import { jaFormats } from './ja/formats.ts';
import { jaOversight } from './ja/oversight.ts';
import { jaOversightPage } from './ja/oversightPage.ts';
import { jaReading } from './ja/reading.ts';
import { jaShare } from './ja/share.ts';
import { jaStoryShare } from './ja/storyShare.ts';
import { jaTerminal } from './ja/terminal.ts';

/** The whole catalogue in this language. */
export const ja: Catalogue = {
  ...jaFirst,
  ...jaFormats,
  ...jaExposure,
  ...jaExposureProblems,
  ...jaOversight,
  ...jaOversightPage,
  ...jaReading,
  ...jaShare,
  ...jaStoryShare,
  ...jaTerminal,
};
