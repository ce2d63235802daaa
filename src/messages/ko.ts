import type { Catalogue } from './catalogue.ts';
import { koExposure } from './ko/exposure.ts';
import { koFacts } from './ko/facts.ts';
import { koFormats } from './ko/formats.ts';
import { koInfluence } from './ko/influence.ts';
import { koOversight } from './ko/oversight.ts';
import { koOversightPage } from './ko/oversightPage.ts';
import { koPage } from './ko/page.ts';
import { koPanels } from './ko/panels.ts';
import { koPicture } from './ko/picture.ts';
import { koProblems } from './ko/problems.ts';
import { koShare } from './ko/share.ts';
import { koStory } from './ko/story.ts';
import { koStoryShare } from './ko/storyShare.ts';
import { koTerminal } from './ko/terminal.ts';

/** The whole catalogue in this language. */
export const ko: Catalogue = {
  ...koFormats,
  ...koPage,
  ...koFacts,
  ...koProblems,
  ...koInfluence,
  ...koExposure,
  ...koOversight,
  ...koOversightPage,
  ...koPanels,
  ...koPicture,
  ...koShare,
  ...koStory,
  ...koStoryShare,
  ...koTerminal,
};
