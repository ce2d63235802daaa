import type { MessageKey } from '../messages/catalogue.ts';
import type { PhraseValue } from '../messages/phrase.ts';
import { type Speaker, say } from '../messages/say.ts';
import type { Problem } from '../model/problem.ts';
import type { Claim, Dataset, FactId, StakeClaim } from '../model/types.ts';
import { claimWords } from './claimWords.ts';
import { factName } from './factName.ts';
import { periodWords } from './periodWords.ts';

/** A remark on a dataset as a person reads it. */
export interface Remark {
  /** The sentence, with names in the place of ids. */
  readonly sentence: string;
  /** What to do about it; '' where nothing is written for its code. */
  readonly todo: string;
  /** The fact or entity it is about; null when it is about none. */
  readonly about: FactId | null;
  /** The name of that in the sentence; the part that a page makes a link of. */
  readonly name: string;
}

/** Lists of a dataset that a place can point into. */
const lists = ['entities', 'stakes', 'controlRights', 'dependencies', 'requirements', 'events', 'counts'] as const;

/**
 * Puts a Problem of a dataset into words: facts and entities by name, dates in the reader's order, claims by what they
 * say. O(claims of the fact) after one pass a dataset.
 */
export function remarkOf(dataset: Dataset, problem: Problem, speaker: Speaker): Remark {
  const { code, params } = problem;
  const about = aboutOf(dataset, problem);
  const known = (key: string): key is MessageKey => Object.hasOwn(speaker.catalogue, key);
  const key = `problem.${code}`;
  const todo = `todo.${code}`;
  const spoken = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, spokenValue(dataset, speaker, name, value)] as const),
  );
  return {
    sentence: known(key) ? say(speaker, { key, params: spoken }) : `${code} ${JSON.stringify(params)}`,
    todo: known(todo) ? say(speaker, { key: todo, params: spoken }) : '',
    about,
    name: about === null ? '' : (factName(dataset, about, speaker) ?? about),
  };
}

function spokenValue(dataset: Dataset, speaker: Speaker, name: string, value: string | number): PhraseValue {
  if (typeof value === 'number') return value;
  switch (name) {
    case 'entity':
    case 'owner':
    case 'target':
      return { entity: value };
    case 'id':
      return factName(dataset, value, speaker) ?? value;
    case 'date':
    case 'existence':
    case 'oldest':
    case 'newest':
      return { date: value };
    case 'group':
      return { list: value.split(', ').map((entity) => ({ entity })) };
    case 'standing':
      return { phrase: { key: `facts.standing.${value}` as MessageKey } };
    case 'used': {
      const claim = claimOf(dataset, value);
      if (claim === undefined) return value;
      const said = [claimWords(claim as StakeClaim, speaker), periodWords(claim.valid, speaker)];
      return said.filter((part) => part !== '').join(' · ');
    }
    default:
      return value;
  }
}

function claimOf(dataset: Dataset, id: string): Claim | undefined {
  for (const list of [dataset.stakes, dataset.controlRights, dataset.dependencies, dataset.requirements]) {
    for (const { claims } of list) for (const claim of claims) if (claim.id === id) return claim;
  }
  return undefined;
}

function aboutOf(dataset: Dataset, { params, path }: Problem): FactId | null {
  const id = params['id'] ?? params['entity'];
  if (id !== undefined) return String(id);
  const [, list, index] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  const known = lists.find((one) => one === list);
  return known === undefined ? null : (dataset[known][Number(index)]?.id ?? null);
}
