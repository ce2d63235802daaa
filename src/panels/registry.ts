import { lazy } from 'react';
import { BesideSwitch } from './BesideSwitch.tsx';
import { DetailPanel } from './DetailPanel.tsx';
import { FocusStrip } from './FocusStrip.tsx';
import { LegendPanel } from './LegendPanel.tsx';
import { LensPanel } from './LensPanel.tsx';
import { MarkMenu } from './MarkMenu.tsx';
import { NoticesPanel } from './NoticesPanel.tsx';
import type { Panel } from './panel.ts';
import { TimelinePanel } from './TimelinePanel.tsx';
import { TopBarPanel } from './TopBarPanel.tsx';
import { whenOpen } from './whenOpen.tsx';
import { ZoomPanel } from './ZoomPanel.tsx';

// What is not on the page at first comes when it is opened.
const OutlinePanel = lazy(() => import('./OutlinePanel.tsx').then((file) => ({ default: file.OutlinePanel })));
const TablePanel = lazy(() => import('./TablePanel.tsx').then((file) => ({ default: file.TablePanel })));
const SearchPanel = lazy(() => import('./SearchPanel.tsx').then((file) => ({ default: file.SearchPanel })));
const HelpPanel = lazy(() => import('./HelpPanel.tsx').then((file) => ({ default: file.HelpPanel })));
const LintPanel = lazy(() => import('./LintPanel.tsx').then((file) => ({ default: file.LintPanel })));
const ScenarioPanel = lazy(() => import('./ScenarioPanel.tsx').then((file) => ({ default: file.ScenarioPanel })));
const MatrixView = lazy(() => import('./MatrixView.tsx').then((file) => ({ default: file.MatrixView })));
const OpenDialog = lazy(() => import('./OpenDialog.tsx').then((file) => ({ default: file.OpenDialog })));
const ShareDialog = lazy(() => import('./ShareDialog.tsx').then((file) => ({ default: file.ShareDialog })));
const StatementsPanel = lazy(() => import('./StatementsPanel.tsx').then((file) => ({ default: file.StatementsPanel })));
const StoryPanel = lazy(() => import('./StoryPanel.tsx').then((file) => ({ default: file.StoryPanel })));
const StoryStrip = lazy(() => import('./StoryStrip.tsx').then((file) => ({ default: file.StoryStrip })));
const PresenterPanel = lazy(() => import('./PresenterPanel.tsx').then((file) => ({ default: file.PresenterPanel })));
const EmbedBar = lazy(() => import('./EmbedBar.tsx').then((file) => ({ default: file.EmbedBar })));
const SnapshotStrip = lazy(() => import('./SnapshotStrip.tsx').then((file) => ({ default: file.SnapshotStrip })));
const SourcesPanel = lazy(() => import('./SourcesPanel.tsx').then((file) => ({ default: file.SourcesPanel })));

/** Every part of the page beside the canvas. A new one is one file and one line here. */
export const panels: readonly Panel[] = [
  { id: 'topBar', place: 'top', label: 'page.region.top', Component: TopBarPanel },
  { id: 'lens', place: 'lens', label: 'page.region.lens', Component: LensPanel },
  {
    id: 'story',
    place: 'lens',
    label: 'story.title',
    Component: whenOpen((s) => s.writing || s.view.step !== null, StoryPanel),
  },
  { id: 'outline', place: 'picture', label: 'page.beside.outline', Component: OutlinePanel },
  { id: 'table', place: 'picture', label: 'page.beside.table', Component: TablePanel },
  { id: 'besideSwitch', place: 'onPicture', label: 'page.beside', Component: BesideSwitch },
  { id: 'focusStrip', place: 'onPicture', label: 'page.canvas.showAll', Component: FocusStrip },
  {
    id: 'snapshotStrip',
    place: 'onPicture',
    label: 'page.share.title',
    Component: whenOpen((s) => s.origin?.type === 'snapshot', SnapshotStrip),
  },
  {
    id: 'storyStrip',
    place: 'onPicture',
    label: 'story.title',
    Component: whenOpen((s) => s.view.step !== null && !s.presenting, StoryStrip),
  },
  { id: 'embedBar', place: 'top', label: 'story.embed.open', Component: whenOpen((s) => s.embedded, EmbedBar) },
  { id: 'legend', place: 'onPicture', label: 'page.legend', Component: LegendPanel },
  { id: 'zoom', place: 'onPicture', label: 'page.zoom', Component: ZoomPanel },
  { id: 'detail', place: 'detail', label: 'page.region.detail', Component: DetailPanel },
  { id: 'timeline', place: 'time', label: 'page.region.time', Component: TimelinePanel },
  { id: 'notices', place: 'notices', label: 'page.region.notices', Component: NoticesPanel },
  { id: 'markMenu', place: 'over', label: 'page.menu.label', Component: MarkMenu },
  {
    id: 'presenter',
    place: 'over',
    label: 'story.present',
    Component: whenOpen((s) => s.presenting, PresenterPanel),
  },
  { id: 'search', place: 'over', label: 'page.search', Component: whenOpen((s) => s.palette, SearchPanel) },
  { id: 'help', place: 'over', label: 'page.help', Component: whenOpen((s) => s.help, HelpPanel) },
  { id: 'open', place: 'over', label: 'page.open.title', Component: whenOpen((s) => s.dialog === 'open', OpenDialog) },
  { id: 'share', place: 'over', label: 'page.share', Component: whenOpen((s) => s.dialog === 'share', ShareDialog) },
  {
    id: 'scenario',
    place: 'over',
    label: 'scenario.title',
    Component: whenOpen((s) => s.dialog === 'scenario', ScenarioPanel),
  },
  { id: 'lint', place: 'over', label: 'lint.title', Component: whenOpen((s) => s.dialog === 'lint', LintPanel) },
  { id: 'matrix', place: 'over', label: 'matrix.title', Component: whenOpen((s) => s.dialog === 'matrix', MatrixView) },
  {
    id: 'statements',
    place: 'over',
    label: 'page.region.lens',
    Component: whenOpen((s) => s.dialog === 'statements', StatementsPanel),
  },
  {
    id: 'sources',
    place: 'over',
    label: 'page.search.group.source',
    Component: whenOpen((s) => s.dialog === 'sources', SourcesPanel),
  },
];
