/** Stories that ship with a case, by the case's id; each is read by `snapshot/story.ts` like any other. */
const stories: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  ly: () => import('../../data/ly/story.json'),
};

/** The plain data of the story of a bundled case; null when it has none. */
export async function loadStory(caseId: string): Promise<unknown> {
  const load = Object.hasOwn(stories, caseId) ? stories[caseId] : undefined;
  return load === undefined ? null : (await load()).default;
}
