import type { EntityId, EntityKind, FactId, Standing } from '../model/types.ts';

/** The colour family of a mark; `palette.ts` gives the colours of each in both themes. */
export type Family = 'ownership' | 'control' | 'dependency' | 'route' | 'conflict' | 'neutral';

/** States that change how a mark looks. Several can hold at once; `drawing.spec.md` says which wins. */
export interface MarkState {
  readonly selected?: boolean;
  readonly dimmed?: boolean;
  readonly onRoute?: boolean;
  readonly start?: boolean;
  readonly reached?: boolean;
  readonly choke?: boolean;
  readonly conflict?: boolean;
  readonly planned?: boolean;
  readonly ended?: boolean;
  readonly cut?: boolean;
  /** A step of a route that something cut before it keeps from being reached. */
  readonly stopped?: boolean;
  readonly uncertain?: boolean;
  readonly added?: boolean;
  readonly changed?: boolean;
}

/** A card, pill or sheet. Sizes in px at zoom 1. */
export interface DrawnNode {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** Stands for many small holders. */
  readonly dispersed?: boolean;
  readonly shape: 'card' | 'pill' | 'sheet';
  readonly width: number;
  readonly height: number;
  /** Name in the reader's language, already cut to the width with an ellipsis if need be. */
  readonly title: string;
  /** Native name, where it differs. */
  readonly native?: string;
  /** Jurisdiction, exchange code. */
  readonly code?: string;
  /** The lens's figure in words: "32.25 % of LY". */
  readonly figure?: string;
  /** A short tag: "assumed", "reached", "start". */
  readonly tag?: string;
  /** "12 more owners": what is hidden around it. */
  readonly more?: { readonly owners: number; readonly owned: number; readonly links: number; readonly words: string };
  readonly accent: Family;
  readonly standing: Standing;
  readonly state: MarkState;
  /** What the keyboard reader hears: "A Holdings, company, Japan; 2 owners, owns 64.5 % of LY". */
  readonly spoken: string;
}

/** A line between two cards. Drawn from `source` to `target`; for a route that is the way the compromise travels. */
export interface DrawnEdge {
  readonly id: string;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly family: Family;
  /** px at zoom 1. */
  readonly width: number;
  /** Always on for ownership. */
  readonly label?: string;
  /** dashed: computed or indirect, nothing else. dotted: share unknown. hatched: assumed. */
  readonly line: 'solid' | 'dashed' | 'dotted' | 'hatched';
  readonly arrow: 'triangle' | 'diamond' | 'circle' | 'none';
  /** Sets the layers when true (ownership). */
  readonly layered: boolean;
  /** Number of the step on a lit route. */
  readonly step?: number;
  readonly facts: readonly FactId[];
  readonly standing: Standing;
  readonly state: MarkState;
  readonly spoken: string;
}

/** A kind of mark that is on show, for the legend: made from the marks, so always true. */
export interface LegendEntry {
  readonly id: string;
  readonly sample:
    | Pick<DrawnEdge, 'family' | 'line' | 'arrow' | 'state'>
    | Pick<DrawnNode, 'shape' | 'kind' | 'accent' | 'state'>;
  readonly words: string;
}

/** What is shown, before it has a place. Plain data in the reader's language; the same input gives the same Drawing. */
export interface Drawing {
  readonly title: string;
  readonly description: string;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly legend: readonly LegendEntry[];
  /** How many entities exist on the date but are not shown. */
  readonly hiddenEntities: number;
}
