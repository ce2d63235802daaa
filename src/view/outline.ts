import { type Speaker, say } from '../messages/say.ts';
import { assetKinds, type DatasetAt, type Entity, type EntityId, type FactId } from '../model/types.ts';
import { litUp } from './lit.ts';
import { rightWords } from './rightEdges.ts';
import { sinceBefore } from './sinceBefore.ts';
import { spokenEntity } from './spokenEntity.ts';
import type { ReadingInput } from './table.ts';
import { visibleEntities } from './visible.ts';

/** One line of the tree. `id` is its path from the root, so it is unique and stable. */
export interface OutlineItem {
  readonly id: string;
  /** null for a heading such as "Owners". */
  readonly entity: EntityId | null;
  /** The fact by which it hangs on the line above. */
  readonly fact: FactId | null;
  readonly words: string;
  readonly spoken: string;
  /** It already stands on the way from the root: the chain closes here and goes no deeper. */
  readonly cycle: boolean;
  /** There is more below than `depth` allows: ask again with this entity as the root. */
  readonly more: boolean;
  readonly lit: boolean;
  readonly children: readonly OutlineItem[];
}

/**
 * The graph as a tree. With a root: its owners (and theirs, upwards), its holdings (downwards), control without a share,
 * systems and suppliers. Without: the tops of ownership on show with what they own, use and run, then what has no owner
 * and does not hang on a line above. Every path ends at a repeated entity. O(branches up to `depth`, at most 2,000 lines).
 */
export function makeOutline(input: ReadingInput, root: EntityId | null, depth = 6): readonly OutlineItem[] {
  const { at, view } = input;
  const lit = litUp(view, input.answer, input.at.dataset);
  const tree = new Tree(input, lit.entities, depth);
  if (root !== null) return [tree.root(root)];
  const { ids } = visibleEntities(at, view, lit);
  const owned = new Set(at.stakes.filter(({ stake }) => ids.has(stake.owner)).map(({ stake }) => stake.target));
  const owns = new Set(at.stakes.map(({ stake }) => stake.owner));
  const shown = at.entities.filter((entity) => ids.has(entity.id));
  const tops = shown.filter((entity) => !owned.has(entity.id) && owns.has(entity.id));
  const rest = shown.filter((entity) => !owned.has(entity.id) && !owns.has(entity.id));
  const inCyclesOnly = tops.length === 0 ? shown.filter((entity) => owns.has(entity.id)).slice(0, 1) : [];
  const items = [...tops, ...inCyclesOnly].map((entity) => tree.downwards(entity.id));
  const told = new Set(items.flatMap(entitiesOf));
  // Parties first: a system stands with those who use or run it, and alone only where nobody does.
  for (const entity of [...rest.filter(isParty), ...rest.filter((one) => !isParty(one))]) {
    if (told.has(entity.id)) continue;
    const item = tree.downwards(entity.id);
    for (const id of entitiesOf(item)) told.add(id);
    items.push(item);
  }
  return items;
}

function isParty({ kind }: Entity): boolean {
  return !assetKinds.some((asset) => asset === kind);
}

function entitiesOf(item: OutlineItem): EntityId[] {
  return [...(item.entity === null ? [] : [item.entity]), ...item.children.flatMap(entitiesOf)];
}

interface Branch {
  readonly entity: EntityId;
  readonly fact: FactId;
  readonly words: string;
  /** A dependency: below it stand the other links of its far end, and nothing deeper. */
  readonly link?: true;
}

class Tree {
  private left = 2000;
  private readonly at: DatasetAt;
  private readonly before: DatasetAt | undefined;
  private readonly speaker: Speaker;
  private readonly litEntities: ReadonlySet<EntityId>;
  private readonly depth: number;

  constructor({ at, before, speaker }: ReadingInput, litEntities: ReadonlySet<EntityId>, depth: number) {
    this.at = at;
    this.before = before;
    this.speaker = speaker;
    this.litEntities = litEntities;
    this.depth = depth;
  }

  root(entity: EntityId): OutlineItem {
    const branches = [
      this.heading(entity, 'owners', this.owners(entity), (id) => this.owners(id)),
      this.heading(entity, 'owned', this.owned(entity), (id) => this.owned(id)),
      this.heading(entity, 'control', this.rights(entity), () => []),
      this.heading(entity, 'links', this.links(entity), () => []),
    ];
    return {
      ...this.line(entity, entity, null, this.speaker.nameOf(entity)),
      children: branches.filter((item) => item !== null),
    };
  }

  downwards(entity: EntityId): OutlineItem {
    const line = this.line(entity, entity, null, this.speaker.nameOf(entity));
    return { ...line, children: this.grow(entity, this.below(entity), [entity], (id) => this.below(id)) };
  }

  private heading(
    entity: EntityId,
    id: 'owners' | 'owned' | 'control' | 'links',
    branches: readonly Branch[],
    next: (entity: EntityId) => readonly Branch[],
  ): OutlineItem | null {
    if (branches.length === 0) return null;
    const words = `${say(this.speaker, { key: `picture.outline.${id}` })} (${branches.length})`;
    const path = `${entity}/${id}`;
    const children = this.grow(path, branches, [entity], next);
    return {
      id: path,
      entity: null,
      fact: null,
      words,
      spoken: words,
      cycle: false,
      more: false,
      lit: false,
      children,
    };
  }

  private grow(
    path: string,
    branches: readonly Branch[],
    above: readonly EntityId[],
    next: (entity: EntityId) => readonly Branch[],
  ): OutlineItem[] {
    return branches.map((branch) => {
      this.left -= 1;
      const id = `${path}/${branch.fact}`;
      const line = this.line(id, branch.entity, branch.fact, branch.words);
      if (branch.link === true) return { ...line, children: this.farLinks(id, branch) };
      if (above.includes(branch.entity)) {
        const words = say(this.speaker, { key: 'picture.outline.again', params: { name: branch.words } });
        return { ...line, words, cycle: true };
      }
      const below = next(branch.entity);
      if (below.length === 0) return line;
      if (above.length >= this.depth || this.left <= 0) return { ...line, more: true };
      return { ...line, children: this.grow(id, below, [...above, branch.entity], next) };
    });
  }

  /** What else the far end of a link is linked with: who runs the system that this one uses. */
  private farLinks(path: string, branch: Branch): OutlineItem[] {
    if (this.left <= 0) return [];
    const links = this.links(branch.entity).filter(({ fact }) => fact !== branch.fact);
    this.left -= links.length;
    return links.map((link) => this.line(`${path}/${link.fact}`, link.entity, link.fact, link.words));
  }

  private line(id: string, entity: EntityId, fact: FactId | null, words: string): OutlineItem {
    const found = this.at.entities.find((one) => one.id === entity);
    const spoken =
      found === undefined ? words : spokenEntity({ at: this.at, before: this.before, speaker: this.speaker }, found);
    return {
      id,
      entity,
      fact,
      words,
      spoken,
      cycle: false,
      more: false,
      lit: this.litEntities.has(entity),
      children: [],
    };
  }

  private owners(of: EntityId): Branch[] {
    return this.at.stakes
      .filter(({ stake }) => stake.target === of)
      .map((at) => ({
        entity: at.stake.owner,
        fact: at.stake.id,
        words: this.item(at.stake.owner, sinceBefore(at, this.before, this.speaker)),
      }));
  }

  private owned(by: EntityId): Branch[] {
    return this.at.stakes
      .filter(({ stake }) => stake.owner === by)
      .map((at) => ({
        entity: at.stake.target,
        fact: at.stake.id,
        words: this.item(at.stake.target, sinceBefore(at, this.before, this.speaker)),
      }));
  }

  private below(entity: EntityId): Branch[] {
    return [...this.owned(entity), ...this.links(entity)];
  }

  private rights(of: EntityId): Branch[] {
    return this.at.controlRights
      .filter(({ fact }) => fact.holder === of || fact.target === of)
      .map(({ fact }) => {
        const words = say(this.speaker, {
          key: 'picture.spoken.right',
          params: {
            holder: { entity: fact.holder },
            target: { entity: fact.target },
            right: rightWords({ speaker: this.speaker }, fact),
          },
        });
        return { entity: fact.holder === of ? fact.target : fact.holder, fact: fact.id, words };
      });
  }

  private links(of: EntityId): Branch[] {
    return this.at.dependencies
      .filter(({ fact }) => fact.from === of || fact.to === of)
      .map(({ fact }) => {
        const entity = fact.from === of ? fact.to : fact.from;
        const words = say(this.speaker, {
          key: fact.from === of ? 'picture.outline.with' : 'picture.outline.by',
          params: { name: { entity }, verb: say(this.speaker, { key: `picture.dependency.${fact.kind}` }) },
        });
        return { entity, fact: fact.id, words, link: true };
      });
  }

  private item(entity: EntityId, what: string): string {
    return say(this.speaker, { key: 'picture.outline.item', params: { name: { entity }, what } });
  }
}
