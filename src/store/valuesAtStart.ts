import { noWords } from '../snapshot/snapshot.ts';
import { emptyView, type View } from '../view/view.ts';
import type {
  AnalysisSlice,
  DatasetSlice,
  LayoutSlice,
  SessionSlice,
  SessionValues,
  ShareSlice,
  StorySlice,
  ViewSlice,
} from './appState.ts';
import type { Start } from './parts.ts';

type Values = Pick<DatasetSlice, 'dataset' | 'origin' | 'problems' | 'loading'> &
  Pick<ViewSlice, 'view'> &
  Pick<AnalysisSlice, 'asked' | 'progress' | 'measures'> &
  Pick<LayoutSlice, 'positions' | 'fixed' | 'arranging'> &
  Pick<SessionSlice, 'language' | 'catalogue' | 'notices'> &
  Pick<StorySlice, 'words'> &
  Pick<ShareSlice, 'verified'> &
  SessionValues;

/** The values a store begins with: what the first picture was made from, and quiet defaults. */
export function valuesAtStart(start: Start, opening: View | null): Values {
  return {
    dataset: start.dataset ?? null,
    origin: start.origin ?? null,
    problems: [],
    loading: false,
    view: start.view ?? opening ?? emptyView,
    asked: {},
    progress: {},
    measures: [],
    positions: start.positions ?? null,
    fixed: start.fixed ?? {},
    arranging: false,
    language: start.language,
    catalogue: start.catalogue,
    notices: start.notices ?? [],
    theme: 'system',
    contrast: 'normal',
    singleKeys: true,
    hover: null,
    palette: false,
    help: false,
    sheet: null,
    timelineOpen: true,
    playing: false,
    dragging: false,
    ownDate: null,
    dialog: null,
    announcement: '',
    menu: null,
    words: start.words ?? noWords,
    verified: null,
    writing: false,
    presenting: false,
    embedded: false,
    camera: { act: 'fit', count: 0 },
    ...start.session,
  };
}
