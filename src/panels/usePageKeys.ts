import { useEffect } from 'react';
import { commands } from '../store/commands.ts';
import { isPressed } from '../store/keys.ts';
import { useAppStore } from '../store/useApp.ts';
import { isApple } from './isApple.ts';

/** Shortcuts of the whole page, from the list of commands. What is typed into a field belongs to the field. */
export function usePageKeys(): void {
  const store = useAppStore();
  useEffect(() => {
    const apple = isApple();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const writing = isField(event.target);
      for (const command of commands) {
        const key = command.keys.find((written) => isPressed(written, event, apple));
        if (key === undefined) continue;
        // In a field only the keys with ⌘ or Ctrl are ours, and undoing there is the field's own.
        if (writing && (!key.startsWith('mod+') || key === 'mod+z' || key === 'mod+shift+z' || key === 'mod+y')) return;
        // Inside an open dialog or menu, single letters belong to it.
        if (isInOverlay(event.target) && !key.startsWith('mod+') && key !== 'Escape') return;
        // An arrow on a slider, tab or list is theirs; on the page it turns the story.
        if (/^(Arrow|Page)/.test(key) && hasOwnArrows(event.target)) return;
        const state = store.getState();
        if (!state.singleKeys && key.length === 1) return;
        if (state.embedded && !inFrame.has(command.id)) return;
        if (!command.when(state)) continue;
        event.preventDefault();
        command.run(state);
        return;
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store]);
}

/** What can be done by key where the page stands in a frame and is only read. */
const inFrame: ReadonlySet<string> = new Set([
  'storyNext',
  'storyPrevious',
  'back',
  'fit',
  'closer',
  'farther',
  'canvas',
]);

function hasOwnArrows(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, [role="slider"], [role="tab"], [role="listbox"], [role="tree"], [role="grid"]') !== null
  );
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range', 'file'].includes(target.type);
}

function isInOverlay(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('dialog, [role="listbox"]:not(.canvas-keys), [role="menu"], .popup') !== null
  );
}
