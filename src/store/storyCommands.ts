import type { AppState, Command } from './appState.ts';

const reading = ({ view, words }: AppState): boolean => view.step !== null && words.steps.length > 0;

/** Goes one step on or back in the story that is read; at its ends it stays. */
export function turnPage(state: AppState, by: 1 | -1): void {
  const next = (state.view.step ?? -1) + by;
  if (next >= 0 && next < state.words.steps.length) state.goToStep(next);
}

/** What can be done with a story, by key and by name. */
export const storyCommands: readonly Command[] = [
  {
    id: 'storyNext',
    label: 'story.command.next',
    keys: ['ArrowRight', 'PageDown'],
    group: 'go',
    when: reading,
    run: (state) => turnPage(state, 1),
  },
  {
    id: 'storyPrevious',
    label: 'story.command.previous',
    keys: ['ArrowLeft', 'PageUp'],
    group: 'go',
    when: reading,
    run: (state) => turnPage(state, -1),
  },
  {
    id: 'storyRead',
    label: 'story.command.read',
    keys: [],
    group: 'go',
    when: (state) => state.words.steps.length > 0 && state.view.step === null,
    run: (state) => state.goToStep(0),
  },
  {
    id: 'storyLeave',
    label: 'story.command.leave',
    keys: [],
    group: 'go',
    when: reading,
    run: (state) => state.goToStep(null),
  },
  {
    id: 'storyWrite',
    label: 'story.command.write',
    keys: [],
    group: 'edit',
    when: (state) => state.dataset !== null && !state.embedded,
    run: (state) => state.setSession({ writing: !state.writing, sheet: 'lens' }),
  },
  {
    id: 'present',
    label: 'story.command.present',
    keys: ['p'],
    group: 'view',
    when: (state) => state.dataset !== null && !state.embedded,
    run: (state) => {
      if (!state.presenting && state.view.beside !== 'canvas')
        state.change({ key: 'page.step.beside.canvas' }, { beside: 'canvas' });
      state.setSession({ presenting: !state.presenting, sheet: null });
    },
  },
  {
    id: 'report',
    label: 'story.command.report',
    keys: [],
    group: 'share',
    when: (state) => state.dataset !== null && !state.embedded,
    run: (state) => state.setSession({ dialog: 'share' }),
  },
];
