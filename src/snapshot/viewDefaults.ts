import type { View } from '../view/view.ts';

/**
 * What a field means that version 1 leaves out. Frozen: when the app's own empty view changes, this stays, or old links
 * would change their meaning.
 */
export const viewDefaults: View = {
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
