import { useEffect, useState } from 'react';
import { checkSize } from '../formats/importText.ts';
import { loadCase } from '../store/loadCase.ts';
import type { AppStore } from '../store/store.ts';
import { useAppStore } from '../store/useApp.ts';

/** Files dropped anywhere on the page are opened. True while one hovers over it. */
export function useDropFile(): boolean {
  const store = useAppStore();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      void openFile(store, file);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [store]);
  return over;
}

/** A snapshot names its kind; its dataset is inside, so the importers of data must not see it. */
function isSnapshot(text: string): boolean {
  return /"kind"\s*:\s*"throughline\/snapshot"/.test(text);
}

/** Opens a file of the reader's. A file that is too large is refused before it is read into memory. */
export async function openFile(store: AppStore, file: File): Promise<void> {
  const tooLarge = checkSize(file.size, file.name);
  if (tooLarge !== null) {
    const phrase = { key: 'page.notice.refused', params: { name: file.name } } as const;
    store.getState().notify({ tone: 'error', phrase, problems: tooLarge.problems });
    return;
  }
  const text = await file.text();
  if (isSnapshot(text)) {
    const { openSnapshotText, showSnapshot } = await import('../store/openSnapshot.ts');
    showSnapshot(store, await openSnapshotText(text, loadCase));
    return;
  }
  await store.getState().openText(text, file.name);
}
