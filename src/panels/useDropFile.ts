import { useEffect, useState } from 'react';
import { useAppStore } from '../store/useApp.ts';
import { openFile, openLinkText } from './openFile.ts';

/** Files and links dropped or pasted anywhere on the page are opened. True while something hovers over it. */
export function useDropFile(): boolean {
  const store = useAppStore();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const isOurs = ({ dataTransfer }: DragEvent): boolean =>
      ['Files', 'text/uri-list', 'text/plain'].some((type) => dataTransfer?.types.includes(type) === true);
    const onOver = (event: DragEvent): void => {
      if (!isOurs(event) || isField(event.target)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      if (!isOurs(event) || isField(event.target)) return;
      event.preventDefault();
      const data = event.dataTransfer;
      const file = data?.files[0];
      if (file !== undefined) {
        void openFile(store, file);
        return;
      }
      const text = data?.getData('text/uri-list') || data?.getData('text/plain') || '';
      void openLinkText(store, text).then((opened) => {
        if (!opened) store.getState().notify({ tone: 'error', phrase: { key: 'story.open.noLink' } });
      });
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (isField(event.target) || store.getState().embedded) return;
      const file = event.clipboardData?.files[0];
      if (file !== undefined) void openFile(store, file);
      else void openLinkText(store, event.clipboardData?.getData('text/plain') ?? '');
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('paste', onPaste);
    };
  }, [store]);
  return over;
}

/** What is dropped or pasted into a field belongs to the field. */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
