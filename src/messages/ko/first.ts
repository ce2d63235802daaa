import { koFacts } from './facts.ts';
import { koInfluence } from './influence.ts';
import { koPage } from './page.ts';
import { koPanels } from './panels.ts';
import { koPicture } from './picture.ts';
import { koProblems } from './problems.ts';
import { koStory } from './story.ts';

/** What the page says from the start, and the first lens with a figure; the other areas follow when it stands. */
export const koFirst = {
  ...koPage,
  ...koFacts,
  ...koProblems,
  ...koInfluence,
  ...koPanels,
  ...koPicture,
  ...koStory,
};
