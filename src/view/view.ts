import type { Params } from '../analysis/answer.ts';
import type { Effect, EntityId, FactId, IsoDate, Scenario, SourceGrade, SourceId, Standing } from '../model/types.ts';

export const lenses = ['map', 'influence', 'exposure', 'oversight'] as const;
export type Lens = (typeof lenses)[number];
export const beside = ['canvas', 'outline', 'table'] as const;
export type Beside = (typeof beside)[number];

/** Facts to leave out of every figure and picture. Empty lists leave nothing out. */
export interface Filters {
  readonly withoutSources: readonly SourceId[];
  readonly withoutGrades: readonly SourceGrade[];
  readonly withoutStandings: readonly Standing[];
}

/**
 * Everything the user chose, and nothing that can be computed. View, positions and words are the whole content of a
 * snapshot. Language and theme are the reader's, not the view's.
 */
export interface View {
  readonly lens: Lens;
  readonly asOf: IsoDate | null;
  readonly knownBy: IsoDate | null;
  /** The one thing selected: an entity or a fact. */
  readonly selected: EntityId | FactId | null;
  /** Double-clicked: the picture shows its surroundings. */
  readonly focus: EntityId | null;
  /** Influence: the owner(s) asked about. Exposure: what falls first. */
  readonly from: readonly EntityId[];
  /** Influence: the target. Exposure: what may be reached. */
  readonly to: readonly EntityId[];
  /** Exposure: routes must pass through these. */
  readonly via: readonly EntityId[];
  /** The measure asked for in each lens, with its parameters; the lens's own default when absent. */
  readonly measure: string | null;
  readonly params: Params;
  /** The card that is lit up: a route, chain, cut, group or test of the answer, by id. */
  readonly lit: string | null;
  readonly effects: readonly Effect[];
  /** Weak ways (back through a session, out of a container) counted too. */
  readonly weak: boolean;
  /** Dependencies switched off for a moment. */
  readonly off: readonly FactId[];
  readonly filters: Filters;
  /** Scenarios at hand, and the one that is on. */
  readonly scenarios: readonly Scenario[];
  readonly scenario: string | null;
  /** The other date of a comparison. */
  readonly compare: IsoDate | null;
  /** Entities shown beside the opening's own, and those put away. `all`: every entity is shown. */
  readonly all: boolean;
  readonly shown: readonly EntityId[];
  readonly hidden: readonly EntityId[];
  readonly beside: Beside;
  readonly layout: string;
  /** Story step that is open, when a story is being read. */
  readonly step: number | null;
}

/** The view a case opens with, before anybody chose anything. */
export const emptyView: View = {
  lens: 'map',
  asOf: null,
  knownBy: null,
  selected: null,
  focus: null,
  from: [],
  to: [],
  via: [],
  measure: null,
  params: {},
  lit: null,
  effects: ['control', 'data'],
  weak: false,
  off: [],
  filters: { withoutSources: [], withoutGrades: [], withoutStandings: [] },
  scenarios: [],
  scenario: null,
  compare: null,
  all: false,
  shown: [],
  hidden: [],
  beside: 'canvas',
  layout: 'layered',
  step: null,
};
