import { jaFacts } from './facts.ts';
import { jaInfluence } from './influence.ts';
import { jaPage } from './page.ts';
import { jaPanels } from './panels.ts';
import { jaPicture } from './picture.ts';
import { jaProblems } from './problems.ts';
import { jaStory } from './story.ts';

/** What the page says from the start, and the first lens with a figure; the other areas follow when it stands. */
export const jaFirst = {
  ...jaPage,
  ...jaFacts,
  ...jaProblems,
  ...jaInfluence,
  ...jaPanels,
  ...jaPicture,
  ...jaStory,
};
