import type { MessageKey } from '../messages/catalogue.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { EntityId, FactId } from '../model/types.ts';
import { factName } from '../view/factName.ts';
import type { AppState } from './appState.ts';
import { selectAt, selectDrawing, selectKinds, selectSpeaker } from './selectors.ts';
import { whatIfs } from './whatIfs.ts';

/** One line of the menu on a card or line of the picture. */
export interface MenuItem {
  readonly id: string;
  readonly label: MessageKey;
  readonly params?: Phrase['params'];
  readonly run: (state: AppState) => void;
}

/** What can be done with a mark: the same list for right click and for the menu key. */
export function menuFor(state: AppState, id: string): readonly MenuItem[] {
  const kind = selectKinds(state).get(id);
  const name = { name: nameOfMark(state, id) };
  const item = (key: string, label: MessageKey, run: MenuItem['run']): MenuItem => ({ id: key, label, run });
  const open = item('open', 'page.menu.open', (s) =>
    s.change({ key: 'page.step.select', params: name }, { selected: id }),
  );
  if (kind === 'party' || kind === 'asset') {
    const focus = item('focus', 'page.menu.focus', (s) =>
      s.change({ key: 'page.step.focus', params: name }, { focus: id, selected: id }),
    );
    const start = item('start', 'page.menu.asStart', (s) =>
      s.change({ key: 'page.step.ask' }, { lens: 'exposure', from: [id], to: keptEnd(s.view.to, id) }),
    );
    const reached = item('reached', 'page.menu.asReached', (s) =>
      s.change({ key: 'page.step.ask' }, { lens: 'exposure', to: [id], from: keptEnd(s.view.from, id) }),
    );
    const hide = item('hide', 'page.menu.hide', (s) =>
      s.change(
        { key: 'page.step.hide', params: name },
        {
          hidden: [...s.view.hidden, id],
          shown: s.view.shown.filter((shown) => shown !== id),
          selected: s.view.selected === id ? null : s.view.selected,
        },
      ),
    );
    if (kind === 'asset') return [open, focus, start, reached, ...whatIfs(state, id), hide];
    const owner = item('owner', 'page.menu.asOwner', (s) =>
      s.change({ key: 'page.step.ask' }, { lens: 'influence', from: [id], to: [] }),
    );
    const target = item('target', 'page.menu.asTarget', (s) =>
      s.change({ key: 'page.step.ask' }, { lens: 'influence', from: [], to: [id] }),
    );
    return [open, focus, target, owner, start, reached, ...whatIfs(state, id), hide];
  }
  if (kind === 'stake' || kind === 'controlRight' || kind === 'dependency') {
    const off = state.view.off.includes(id);
    const bundle = bundleOf(state, id);
    if (bundle.length > 1) return [...openEach(state, bundle), ...askEnds(state, id), switchAll(state, bundle)];
    return [
      open,
      ...askEnds(state, id),
      off
        ? item('on', 'page.menu.switchOn', (s) =>
            s.change({ key: 'page.step.switchOn' }, { off: s.view.off.filter((fact) => fact !== id) }),
          )
        : item('off', 'page.menu.switchOff', (s) =>
            s.change({ key: 'page.step.switchOff' }, { off: [...s.view.off, id] }),
          ),
      ...whatIfs(state, id),
    ];
  }
  return kind === undefined ? [] : [open, ...whatIfs(state, id)];
}

/** The facts of the line that stands for this one: several where links of one kind are one counted line. */
function bundleOf(state: AppState, id: string): readonly FactId[] {
  return selectDrawing(state)?.edges.find(({ facts }) => facts[0] === id)?.facts ?? [id];
}

/** Each fact of a counted line by its name: none is hidden behind the first. */
function openEach(state: AppState, bundle: readonly FactId[]): readonly MenuItem[] {
  const at = selectAt(state);
  const speaker = selectSpeaker(state);
  return bundle.map((id) => {
    const name = (at === null ? null : factName(at.dataset, id, speaker)) ?? id;
    return {
      id: `open ${id}`,
      label: 'reading.menu.openFact',
      params: { name },
      run: (s) => s.change({ key: 'page.step.select', params: { name } }, { selected: id }),
    };
  });
}

/** A counted line is switched as a whole: with one of four links off the other three would still carry. */
function switchAll(state: AppState, bundle: readonly FactId[]): MenuItem {
  const off = bundle.every((id) => state.view.off.includes(id));
  return {
    id: off ? 'on' : 'off',
    label: off ? 'reading.menu.allOn' : 'reading.menu.allOff',
    params: { count: bundle.length },
    run: (s) => {
      const rest = s.view.off.filter((id) => !bundle.includes(id));
      s.change({ key: off ? 'page.step.switchOn' : 'page.step.switchOff' }, { off: off ? rest : [...rest, ...bundle] });
    },
  };
}

/** The questions that a line raises, of its two ends: who stands behind the owned, what the owner influences; what falls. */
function askEnds(state: AppState, id: string): readonly MenuItem[] {
  const at = selectAt(state);
  const ask = (
    key: string,
    label: MessageKey,
    entity: EntityId,
    view: Parameters<AppState['change']>[1],
  ): MenuItem => ({
    id: `${key} ${entity}`,
    label,
    params: { name: { entity } },
    run: (s) => s.change({ key: 'page.step.ask' }, view),
  });
  const link = at?.dependencies.find(({ fact }) => fact.id === id)?.fact;
  if (link !== undefined)
    return [
      ...[link.from, link.to].map((end) =>
        ask('start', 'reading.menu.start', end, { lens: 'exposure', from: [end], to: keptEnd(state.view.to, end) }),
      ),
      ask('reached', 'reading.menu.reached', link.from, {
        lens: 'exposure',
        to: [link.from],
        from: keptEnd(state.view.from, link.from),
      }),
    ];
  const stake = at?.stakes.find((one) => one.stake.id === id)?.stake;
  const right = at?.controlRights.find(({ fact }) => fact.id === id)?.fact;
  const above = stake?.owner ?? right?.holder;
  const below = stake?.target ?? right?.target;
  if (above === undefined || below === undefined) return [];
  return [
    ask('behind', 'reading.menu.behind', below, { lens: 'influence', from: [], to: [below] }),
    ask('influence', 'reading.menu.influence', above, { lens: 'influence', from: [above], to: [] }),
  ];
}

/** The id that a click on a mark selects: a card is its entity, a line its first fact. */
export function meantBy(state: AppState, mark: string): string | null {
  const drawing = selectDrawing(state);
  if (drawing?.nodes.some((node) => node.id === mark) === true) return mark;
  const edge = drawing?.edges.find((other) => other.id === mark);
  return edge === undefined ? null : (edge.facts[0] ?? null);
}

/** What a mark is called in the name of a step and over its menu: the card's title, or what the line says. */
export function nameOfMark(state: AppState, id: string): string {
  const drawing = selectDrawing(state);
  const node = drawing?.nodes.find((one) => one.id === id);
  const edge = drawing?.edges.find((one) => one.id === id || one.facts[0] === id);
  return node?.title ?? edge?.spoken ?? id;
}

function keptEnd(end: readonly string[], without: string): readonly string[] {
  return end.filter((id) => id !== without);
}
