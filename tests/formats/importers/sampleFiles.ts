import { importText } from '../../../src/formats/importText.ts';

const raw = import.meta.glob<string>('../../fixtures/formats/*/*', { query: '?raw', import: 'default', eager: true });

/** Text of a sample file, `bods/v0.4-basic.json`. */
export function sample(name: string): string {
  const text = raw[`../../fixtures/formats/${name}`];
  if (text === undefined) throw new Error(`no sample ${name}`);
  return text;
}

/** What an import gave, in numbers and codes: `refused`, or entities, stakes, rights and dependencies. */
export async function imported(text: string, fileName: string) {
  const result = await importText(text, fileName);
  const problems = result.problems.map(({ code, path }) => `${code} ${path}`);
  if (!result.ok) return { refused: problems };
  const { entities, stakes, controlRights, dependencies } = result.value;
  return {
    data: result.value,
    sizes: [entities.length, stakes.length, controlRights.length, dependencies.length],
    problems,
  };
}

/** The dataset of a text that must be read. */
export async function dataOf(text: string, fileName: string) {
  const { data, refused } = await imported(text, fileName);
  if (data === undefined) throw new Error(refused?.join('\n'));
  return data;
}
