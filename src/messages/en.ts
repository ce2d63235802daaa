import { enExposure } from './en/exposure.ts';
import { enExposureProblems } from './en/exposureProblems.ts';
import { enFirst } from './en/first.ts';
import { enFormats } from './en/formats.ts';
import { enOversight } from './en/oversight.ts';
import { enOversightPage } from './en/oversightPage.ts';
import { enReading } from './en/reading.ts';
import { enShare } from './en/share.ts';
import { enStoryShare } from './en/storyShare.ts';
import { enTerminal } from './en/terminal.ts';

/** The English catalogue: the reference for keys. */
export const en = {
  ...enFirst,
  ...enFormats,
  ...enExposure,
  ...enExposureProblems,
  ...enOversight,
  ...enOversightPage,
  ...enReading,
  ...enShare,
  ...enStoryShare,
  ...enTerminal,
} as const;
