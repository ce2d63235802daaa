import { enFacts } from './facts.ts';
import { enInfluence } from './influence.ts';
import { enPage } from './page.ts';
import { enPanels } from './panels.ts';
import { enPicture } from './picture.ts';
import { enProblems } from './problems.ts';
import { enStory } from './story.ts';

/** What the page says from the start, and the first lens with a figure; the other areas follow when it stands. */
export const enFirst = {
  ...enPage,
  ...enFacts,
  ...enProblems,
  ...enInfluence,
  ...enPanels,
  ...enPicture,
  ...enStory,
} as const;
