import type { Claim, DatasetAt, Entity, Period, Share } from '../../model/types.ts';

/** A node or edge for a general graph format: plain attributes, those that are not there left out. */
export interface GraphRow {
  readonly id: string;
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** An edge with its ends. */
export interface GraphEdgeRow extends GraphRow {
  readonly source: string;
  readonly target: string;
}

/** The attributes that nodes and edges may have, with their types, in the order in which they are declared. */
export const nodeAttributes = [
  ['label', 'string'],
  ['kind', 'string'],
  ['jurisdiction', 'string'],
  ['lei', 'string'],
  ['description', 'string'],
] as const;
export const edgeAttributes = [
  ['kind', 'string'],
  ['label', 'string'],
  ['capital', 'string'],
  ['capitalLow', 'double'],
  ['capitalHigh', 'double'],
  ['voting', 'string'],
  ['votingLow', 'double'],
  ['votingHigh', 'double'],
  ['from', 'string'],
  ['to', 'string'],
  ['asOf', 'string'],
] as const;

/**
 * The entities on the date as nodes. O(entities).
 */
export function graphNodes(at: DatasetAt, nameOf: (id: string) => string): readonly GraphRow[] {
  return at.entities.map((entity) => ({
    id: entity.id,
    attributes: filled({
      label: nameOf(entity.id),
      kind: entity.kind,
      jurisdiction: entity.jurisdiction,
      lei: entity.identifiers?.['lei'],
      description: firstText(entity),
    }),
  }));
}

/**
 * Stakes, rights and dependencies on the date as edges, drawn as the model draws them. Shares stand twice: as text in
 * per cent with open ends (`>25-50%`), and as numbers from 0 to 1 for tools that calculate. O(facts).
 */
export function graphEdges(at: DatasetAt): readonly GraphEdgeRow[] {
  const stakes = at.stakes.map(
    ({ stake, claim, votingClaim, capital, voting, capitalFromVoting, votingFromCapital }) => ({
      id: stake.id,
      source: stake.owner,
      target: stake.target,
      attributes: filled({
        kind: 'stake',
        ...(capitalFromVoting ? {} : shareFields('capital', capital)),
        ...(votingFromCapital ? {} : shareFields('voting', voting)),
        ...dates((claim.capital === undefined && votingClaim !== undefined ? votingClaim : claim).valid),
      }),
    }),
  );
  const rights = at.controlRights.map(({ fact, claim }) => ({
    id: fact.id,
    source: fact.holder,
    target: fact.target,
    attributes: filled({ kind: fact.kind, label: textOf(fact.label), ...dates(claim.valid) }),
  }));
  const dependencies = at.dependencies.map(({ fact, claim }) => ({
    id: fact.id,
    source: fact.from,
    target: fact.to,
    attributes: filled({ kind: fact.kind, label: textOf(fact.label), ...dates(claim.valid) }),
  }));
  return [...stakes, ...rights, ...dependencies];
}

/** A share as text: `50%`, `25-50%`, `>25-<50%`, `?` for unknown. The same text is read back by the importers. O(1). */
function shareText(share: Share): string {
  if (share === 'unknown') return '?';
  const percent = (n: number): string => String(Number((n * 100).toPrecision(12)));
  if (share.min === share.max) return `${percent(share.min)}%`;
  const low = `${share.minOpen === true ? '>' : ''}${percent(share.min)}`;
  return `${low}-${share.maxOpen === true ? '<' : ''}${percent(share.max)}%`;
}

function shareFields(name: 'capital' | 'voting', share: Share): Record<string, string | number | undefined> {
  if (share === 'unknown') return { [name]: '?' };
  return { [name]: shareText(share), [`${name}Low`]: share.min, [`${name}High`]: share.max };
}

function dates({ from, to, asOf }: Claim['valid'] & Period): Record<string, string | undefined> {
  return { from, to, asOf };
}

function firstText(entity: Entity): string | undefined {
  return textOf(entity.description);
}

function textOf(text: Readonly<Record<string, string>> | undefined): string | undefined {
  return text === undefined ? undefined : (text['en'] ?? Object.values(text)[0]);
}

function filled(given: Readonly<Record<string, string | number | undefined>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
