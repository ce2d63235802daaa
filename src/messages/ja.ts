import type { Catalogue } from './catalogue.ts';
import { jaExposure } from './ja/exposure.ts';
import { jaFacts } from './ja/facts.ts';
import { jaFormats } from './ja/formats.ts';
import { jaInfluence } from './ja/influence.ts';
import { jaOversight } from './ja/oversight.ts';
import { jaOversightPage } from './ja/oversightPage.ts';
import { jaPage } from './ja/page.ts';
import { jaPanels } from './ja/panels.ts';
import { jaPicture } from './ja/picture.ts';
import { jaProblems } from './ja/problems.ts';
import { jaShare } from './ja/share.ts';
import { jaStory } from './ja/story.ts';
import { jaStoryShare } from './ja/storyShare.ts';
import { jaTerminal } from './ja/terminal.ts';

/** The whole catalogue in this language. */
export const ja: Catalogue = {
  ...jaFormats,
  ...jaPage,
  ...jaFacts,
  ...jaProblems,
  ...jaInfluence,
  ...jaExposure,
  ...jaOversight,
  ...jaOversightPage,
  ...jaPanels,
  ...jaPicture,
  ...jaShare,
  ...jaStory,
  ...jaStoryShare,
  ...jaTerminal,
};
