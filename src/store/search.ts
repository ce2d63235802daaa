import { type Speaker, say, sayDate } from '../messages/say.ts';
import type { Dataset, Entity, LocalText } from '../model/types.ts';
import type { AppState } from './appState.ts';
import { commands } from './commands.ts';
import { memoLast } from './memo.ts';
import { selectDataset, selectSpeaker } from './selectors.ts';
import { textIn } from './speakerOf.ts';

export type HitGroup = 'path' | 'entity' | 'fact' | 'event' | 'source' | 'command';

/** One line of the search: what it says, what it says below, and what choosing it does. */
export interface Hit {
  readonly id: string;
  readonly group: HitGroup;
  readonly title: string;
  readonly detail: string;
  readonly run: (state: AppState) => void;
}

interface Entry extends Hit {
  /** All that can be typed to find it, folded. */
  readonly words: readonly string[];
}

const most: Readonly<Record<HitGroup, number>> = { path: 4, entity: 8, fact: 5, event: 5, source: 4, command: 6 };
const order: readonly HitGroup[] = ['path', 'entity', 'command', 'event', 'fact', 'source'];

/** Case, width and accents do not matter: ＮＡＶＥＲ, naver and Naver are one. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFKC').toLowerCase().trim();
}

/**
 * Everything that fits the text: entities by any of their names, aliases and codes, facts, events, sources, commands,
 * and "path from A to B". Nothing typed: the commands. Best first inside each group.
 */
export function searchAll(state: AppState, text: string): readonly Hit[] {
  const wanted = fold(text);
  const speaker = selectSpeaker(state);
  const entries = [...commandEntries(state, speaker), ...entriesOf(selectDataset(state), speaker)];
  if (wanted === '') return entries.filter((entry) => entry.group === 'command');
  const paths = pathHits(selectDataset(state), speaker, text);
  const scored = entries
    .map((entry) => ({ entry, score: scoreOf(entry.words, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return order.flatMap((group) => {
    if (group === 'path') return paths;
    return scored
      .filter(({ entry }) => entry.group === group)
      .slice(0, most[group])
      .map(({ entry }) => entry);
  });
}

/** 4: the whole name. 3: its beginning. 2: a word of it. 1: somewhere inside, or every word typed is found. 0: no. */
function scoreOf(words: readonly string[], wanted: string): number {
  let best = 0;
  for (const word of words) {
    if (word === wanted) return 4;
    if (word.startsWith(wanted)) best = Math.max(best, 3);
    else if (word.includes(` ${wanted}`)) best = Math.max(best, 2);
    else if (word.includes(wanted)) best = Math.max(best, 1);
  }
  if (best > 0) return best;
  const parts = wanted.split(/\s+/);
  return parts.length > 1 && parts.every((part) => words.some((word) => word.includes(part))) ? 1 : 0;
}

const entriesOf = memoLast((dataset: Dataset | null, speaker: Speaker): readonly Entry[] => {
  if (dataset === null) return [];
  const local = (text: LocalText | undefined): string => (text === undefined ? '' : textIn(speaker.language, text));
  const select = (id: string, name: string) => (state: AppState) => {
    state.setSession({ palette: false });
    state.change({ key: 'page.step.select', params: { name } }, { selected: id, shown: shownWith(state, id) });
  };
  const entry = (id: string, group: HitGroup, title: string, detail: string, words: readonly string[]): Entry => ({
    id: `${group}.${id}`,
    group,
    title,
    detail,
    words: [...words, title].map(fold),
    run: select(id, title),
  });
  const name = (id: string): string => speaker.nameOf(id);
  return [
    ...dataset.entities.map((entity) =>
      entry(entity.id, 'entity', local(entity.names), detailOf(entity, speaker), namesOf(entity)),
    ),
    ...dataset.stakes.map(({ id, owner, target }) => {
      const title = say(speaker, {
        key: 'page.search.stake',
        params: { owner: { entity: owner }, target: { entity: target } },
      });
      return entry(id, 'fact', title, '', [`${name(owner)} ${name(target)}`]);
    }),
    ...dataset.controlRights.map(({ id, holder, target, label }) => {
      const title = say(speaker, {
        key: 'page.search.right',
        params: { holder: { entity: holder }, target: { entity: target } },
      });
      return entry(id, 'fact', title, local(label), [`${name(holder)} ${name(target)}`, local(label)]);
    }),
    ...dataset.dependencies.map(({ id, from, to, label, description }) =>
      entry(id, 'fact', `${name(from)} → ${name(to)}`, local(label ?? description), [local(label), local(description)]),
    ),
    ...dataset.events.map(({ id, date, title }) =>
      entry(id, 'event', local(title), sayDate(speaker.language, date), [date, ...Object.values(title)]),
    ),
    ...dataset.sources.map(({ id, title, publisher }) => entry(id, 'source', title, publisher, [publisher, id])),
  ];
});

function commandEntries(state: AppState, speaker: Speaker): Entry[] {
  return commands
    .filter((command) => command.id !== 'search' && command.id !== 'back' && command.when(state))
    .map((command) => {
      const title = say(speaker, { key: command.label });
      return {
        id: `command.${command.id}`,
        group: 'command',
        title,
        detail: command.keys[0] ?? '',
        words: [fold(title), fold(command.id)],
        run: (at) => {
          at.setSession({ palette: false });
          command.run(at);
        },
      };
    });
}

/** "path from A to B", "A → B", 「AからBへの経路」, "A에서 B까지": two questions, one for each graph. */
function pathHits(dataset: Dataset | null, speaker: Speaker, text: string): Hit[] {
  if (dataset === null) return [];
  for (const [from, to] of splitsOf(text)) {
    const a = bestEntity(dataset, from);
    const b = bestEntity(dataset, to);
    if (a === null || b === null || a.id === b.id) continue;
    const params = { from: { entity: a.id }, to: { entity: b.id } };
    const ask = (lens: 'influence' | 'exposure') => (state: AppState) => {
      state.setSession({ palette: false });
      state.change(
        { key: 'page.step.path', params },
        { lens, from: [a.id], to: [b.id], lit: null, measure: null, params: {} },
      );
    };
    const hit = (
      id: string,
      key: 'page.search.ownershipPath' | 'page.search.compromisePath',
      lens: 'influence' | 'exposure',
    ): Hit => ({
      id,
      group: 'path',
      title: say(speaker, { key, params }),
      detail: '',
      run: ask(lens),
    });
    return [
      hit('path.ownership', 'page.search.ownershipPath', 'influence'),
      hit('path.compromise', 'page.search.compromisePath', 'exposure'),
    ];
  }
  return [];
}

/** Every way to read the text as "from … to …". */
export function splitsOf(text: string): readonly (readonly [string, string])[] {
  const plain = text
    .trim()
    .replace(/^(path|route|way|chain)s?\s+(from\s+)?/i, '')
    .replace(/^from\s+/i, '');
  const japanese = /^(.+?)から(.+?)(?:まで|への?|に)?(?:の?経路|の?関係)?$/u.exec(plain);
  const korean = /^(.+?)에서\s*(.+?)(?:까지|으?로)?(?:의?\s*경로|\s*관계)?$/u.exec(plain);
  const arrows = /^(.+?)\s*(?:→|->|⇒|>)\s*(.+)$/u.exec(plain);
  const splits: [string, string][] = [];
  for (const match of [arrows, japanese, korean])
    if (match?.[1] !== undefined && match[2] !== undefined) splits.push([match[1], match[2]]);
  // "to" can stand in a name as well: try each one.
  for (const match of plain.matchAll(/\s+to\s+/gi)) {
    splits.push([plain.slice(0, match.index), plain.slice(match.index + match[0].length)]);
  }
  return splits;
}

function bestEntity(dataset: Dataset, text: string): Entity | null {
  const wanted = fold(text);
  if (wanted === '') return null;
  let best: { readonly entity: Entity; readonly score: number } | null = null;
  for (const entity of dataset.entities) {
    const score = scoreOf(namesOf(entity).map(fold), wanted);
    if (score > 0 && (best === null || score > best.score)) best = { entity, score };
  }
  return best?.entity ?? null;
}

function namesOf(entity: Entity): readonly string[] {
  return [
    ...Object.values(entity.names),
    ...Object.values(entity.shortNames ?? {}),
    ...(entity.aliases ?? []),
    ...Object.values(entity.identifiers ?? {}),
    entity.id,
  ];
}

function detailOf(entity: Entity, speaker: Speaker): string {
  const native = entity.nativeLanguage === undefined ? undefined : entity.names[entity.nativeLanguage];
  const shown = native === textIn(speaker.language, entity.names) ? undefined : native;
  return [entity.jurisdiction, shown, ...Object.values(entity.identifiers ?? {}).slice(0, 1)]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** An entity that is found must be seen: it joins the picture when the opening leaves it out. */
function shownWith(state: AppState, id: string): readonly string[] {
  const known = state.dataset?.entities.some((entity) => entity.id === id) === true;
  return !known || state.view.shown.includes(id) ? state.view.shown : [...state.view.shown, id];
}
