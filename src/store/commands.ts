import type { MessageKey } from '../messages/catalogue.ts';
import { beside, lenses } from '../view/view.ts';
import type { AppState, Command } from './appState.ts';
import { changeTimes, stepDate } from './dates.ts';
import { goBack, hasBack } from './goBack.ts';
import { playFrom } from './playFrom.ts';
import { selectSelectedEntity } from './selectors.ts';
import { storyCommands } from './storyCommands.ts';

const always = (): boolean => true;
const withData = (state: AppState): boolean => state.dataset !== null;

function aim(state: AppState, act: AppState['camera']['act']): void {
  state.setSession({ camera: { act, count: state.camera.count + 1 } });
}

const lensCommands: readonly Command[] = lenses.map((lens, index) => ({
  id: `lens.${lens}`,
  label: `page.command.lens.${lens}` as const,
  keys: [String(index + 1)],
  group: 'go',
  when: withData,
  run: (state) => state.change({ key: `page.step.lens.${lens}` }, { lens }),
}));

const besideKeys = { canvas: 'c', outline: 'o', table: 't' } as const;
const besideCommands: readonly Command[] = beside.map((place) => ({
  id: `beside.${place}`,
  label: `page.command.beside.${place}` as const,
  keys: [besideKeys[place]],
  group: 'view',
  when: (state) => withData(state) && state.view.beside !== place,
  run: (state) => state.change({ key: `page.step.beside.${place}` }, { beside: place }),
}));

function command(
  id: string,
  label: MessageKey,
  keys: readonly string[],
  group: Command['group'],
  when: Command['when'],
  run: Command['run'],
): Command {
  return { id, label, keys, group, when, run };
}

const nextTheme = { system: 'light', light: 'dark', dark: 'system' } as const;

/** Every action of the user. Menu, shortcut, palette and help are made from this list. */
export const commands: readonly Command[] = [
  command('search', 'page.command.search', ['mod+k', '/'], 'go', always, (s) => s.setSession({ palette: true })),
  command('back', 'page.command.back', ['Escape'], 'go', hasBack, goBack),
  ...lensCommands,
  command('canvas', 'page.command.canvas', ['g'], 'go', withData, (s) => aim(s, 'focusCanvas')),
  ...besideCommands,
  command('fit', 'page.command.fit', ['0'], 'view', withData, (s) => aim(s, 'fit')),
  command('closer', 'page.command.closer', ['+', '='], 'view', withData, (s) => aim(s, 'closer')),
  command('farther', 'page.command.farther', ['-'], 'view', withData, (s) => aim(s, 'farther')),
  command(
    'focus',
    'page.command.focus',
    ['f'],
    'view',
    (s) => selectSelectedEntity(s) !== null && s.view.focus !== s.view.selected,
    (s) => {
      const entity = selectSelectedEntity(s);
      if (entity !== null)
        s.change({ key: 'page.step.focus', params: { name: { entity: entity.id } } }, { focus: entity.id });
    },
  ),
  command(
    'unfocus',
    'page.command.unfocus',
    [],
    'view',
    (s) => s.view.focus !== null,
    (s) => s.change({ key: 'page.step.unfocus' }, { focus: null }),
  ),
  command('showAll', 'page.command.showAll', ['a'], 'view', withData, (s) =>
    s.change({ key: s.view.all ? 'page.step.showCore' : 'page.step.showAll' }, { all: !s.view.all }),
  ),
  command(
    'tidy',
    'page.command.tidy',
    [],
    'view',
    (s) => Object.keys(s.fixed).length > 0,
    (s) => s.tidy(),
  ),
  command('timeline', 'page.command.timeline', ['d'], 'view', withData, (s) =>
    s.setSession({ timelineOpen: !s.timelineOpen }),
  ),
  command('theme', 'page.command.theme', [], 'view', always, (s) => s.setSession({ theme: nextTheme[s.theme] })),
  command('contrast', 'page.command.contrast', [], 'view', always, (s) =>
    s.setSession({ contrast: s.contrast === 'high' ? 'normal' : 'high' }),
  ),
  command(
    'earlier',
    'page.command.earlier',
    [','],
    'time',
    (s) => changeTimes(s).length > 0,
    (s) => stepDate(s, -1),
  ),
  command(
    'later',
    'page.command.later',
    ['.'],
    'time',
    (s) => changeTimes(s).length > 0,
    (s) => stepDate(s, 1),
  ),
  command(
    'openingDate',
    'page.command.openingDate',
    [],
    'time',
    (s) => s.dataset !== null && s.view.asOf !== (s.dataset.opening.asOf ?? null),
    (s) => s.change({ key: 'page.step.date' }, { asOf: s.dataset?.opening.asOf ?? null, knownBy: null }),
  ),
  command(
    'undo',
    'page.command.undo',
    ['mod+z'],
    'edit',
    (s) => s.past.length > 0,
    (s) => s.undo(),
  ),
  command(
    'redo',
    'page.command.redo',
    ['mod+shift+z', 'mod+y'],
    'edit',
    (s) => s.future.length > 0,
    (s) => s.redo(),
  ),
  command(
    'swap',
    'page.command.swap',
    ['x'],
    'edit',
    (s) => s.view.from.length + s.view.to.length > 0 && (s.view.lens === 'influence' || s.view.lens === 'exposure'),
    (s) => s.change({ key: 'page.step.swap' }, { from: s.view.to, to: s.view.from, lit: null }),
  ),
  command(
    'linksOn',
    'page.command.linksOn',
    [],
    'edit',
    (s) => s.view.off.length > 0,
    (s) => s.change({ key: 'page.step.linksOn' }, { off: [] }),
  ),
  ...storyCommands,
  command('scenario', 'scenario.command', ['w'], 'edit', withData, (s) => s.setSession({ dialog: 'scenario' })),
  command('lint', 'lint.open', [], 'view', withData, (s) => s.setSession({ dialog: 'lint' })),
  command(
    'matrix',
    'matrix.command',
    ['m'],
    'view',
    (s) => withData(s) && s.view.lens === 'oversight',
    (s) => s.setSession({ dialog: 'matrix' }),
  ),
  command('play', 'time.command.play', ['k'], 'time', (s) => changeTimes(s).length > 0, playFrom),
  command('open', 'page.command.open', ['mod+o'], 'share', always, (s) => s.setSession({ dialog: 'open' })),
  command('share', 'page.command.share', ['s'], 'share', withData, (s) => s.setSession({ dialog: 'share' })),
  command('sources', 'page.command.sources', [], 'share', withData, (s) => s.setSession({ dialog: 'sources' })),
  command(
    'english',
    'page.command.english',
    [],
    'help',
    (s) => s.language !== 'en',
    (s) => void s.setLanguage('en'),
  ),
  command(
    'japanese',
    'page.command.japanese',
    [],
    'help',
    (s) => s.language !== 'ja',
    (s) => void s.setLanguage('ja'),
  ),
  command(
    'korean',
    'page.command.korean',
    [],
    'help',
    (s) => s.language !== 'ko',
    (s) => void s.setLanguage('ko'),
  ),
  command('help', 'page.command.help', ['?'], 'help', always, (s) => s.setSession({ help: true })),
];

/** The command of an id; asking for one that is not there is a bug. */
export function commandById(id: string): Command {
  const found = commands.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no command ${id}`);
  return found;
}
