import { checkSize } from '../formats/checkSize.ts';
import type { Problem } from '../model/problem.ts';
import type { AppStore } from '../store/appState.ts';
import { loadCase } from '../store/loadCase.ts';

// The readers of snapshots come when something is opened: the page does not need them at first.
const readers = () =>
  Promise.all([
    import('../store/openSnapshot.ts'),
    import('../snapshot/readAny.ts'),
    import('../formats/decodeText.ts'),
  ]);

/**
 * Opens a file of the reader's: data, or a snapshot in any form it travels in. A file that is too large is refused
 * before it is read into memory.
 */
export async function openFile(store: AppStore, file: File): Promise<void> {
  const tooLarge = checkSize(file.size, file.name);
  if (tooLarge !== null) {
    refuse(store, file.name, tooLarge.problems);
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [{ openSnapshotInput, showSnapshot }, { carrierOf }, { decodeText }] = await readers();
  if (carrierOf(bytes) === 'png') {
    showSnapshot(store, await openSnapshotInput(bytes, loadCase));
    return;
  }
  const decoded = decodeText(bytes, file.name);
  if (!decoded.ok) {
    refuse(store, file.name, decoded.problems);
    return;
  }
  const text = decoded.value;
  const carrier = carrierOf(text);
  // JSON is a snapshot only where it says so; its dataset is inside, so the importers of data must not see it.
  if (carrier === 'html' || carrier === 'svg' || carrier === 'link' || (carrier === 'json' && isSnapshot(text))) {
    showSnapshot(store, await openSnapshotInput(text, loadCase));
    return;
  }
  await store.getState().openText(text, file.name, decoded.problems);
}

/** Opens a link that was dropped, pasted or typed. False: the text holds none, and nothing was done. */
export async function openLinkText(store: AppStore, text: string): Promise<boolean> {
  const link = linkIn(text);
  if (link === null) return false;
  const { openLink, showSnapshot } = await import('../store/openSnapshot.ts');
  showSnapshot(store, await openLink(link, loadCase));
  return true;
}

/** The first snapshot link in a text; null when there is none. */
export function linkIn(text: string): string | null {
  return /#s=[A-Za-z0-9_-]+/.exec(text)?.[0] ?? null;
}

function isSnapshot(text: string): boolean {
  return /"kind"\s*:\s*"throughline\/snapshot"/.test(text);
}

function refuse(store: AppStore, name: string, problems: readonly Problem[]): void {
  store.getState().notify({ tone: 'error', phrase: { key: 'page.notice.refused', params: { name } }, problems });
}
