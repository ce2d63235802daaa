import { enExposure } from './en/exposure.ts';
import { enFacts } from './en/facts.ts';
import { enFormats } from './en/formats.ts';
import { enInfluence } from './en/influence.ts';
import { enOversight } from './en/oversight.ts';
import { enOversightPage } from './en/oversightPage.ts';
import { enPage } from './en/page.ts';
import { enPanels } from './en/panels.ts';
import { enPicture } from './en/picture.ts';
import { enProblems } from './en/problems.ts';
import { enShare } from './en/share.ts';
import { enStory } from './en/story.ts';
import { enStoryShare } from './en/storyShare.ts';
import { enTerminal } from './en/terminal.ts';

/** The English catalogue: the reference for keys. */
export const en = {
  ...enFormats,
  ...enPage,
  ...enFacts,
  ...enProblems,
  ...enInfluence,
  ...enExposure,
  ...enOversight,
  ...enOversightPage,
  ...enPanels,
  ...enPicture,
  ...enShare,
  ...enStory,
  ...enStoryShare,
  ...enTerminal,
} as const;
