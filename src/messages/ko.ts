import type { Catalogue } from './catalogue.ts';
import { koExposure } from './ko/exposure.ts';
import { koExposureProblems } from './ko/exposureProblems.ts';
import { koFirst } from './ko/first.ts';
import { koFormats } from './ko/formats.ts';
import { koOversight } from './ko/oversight.ts';
import { koOversightPage } from './ko/oversightPage.ts';
import { koReading } from './ko/reading.ts';
import { koShare } from './ko/share.ts';
import { koStoryShare } from './ko/storyShare.ts';
import { koTerminal } from './ko/terminal.ts';

/** The whole catalogue in this language. */
export const ko: Catalogue = {
  ...koFirst,
  ...koFormats,
  ...koExposure,
  ...koExposureProblems,
  ...koOversight,
  ...koOversightPage,
  ...koReading,
  ...koShare,
  ...koStoryShare,
  ...koTerminal,
};
