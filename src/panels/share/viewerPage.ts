import { carrierId } from '../../snapshot/carried.ts';
import { writeViewer } from '../../snapshot/html.ts';

/**
 * The viewer that a saved page carries, with an empty place for data: a page that was saved itself makes it of its own
 * parts, without a network; else it is fetched from beside the app. Null where there is none.
 */
export async function viewerPage(): Promise<string | null> {
  if (document.getElementById(carrierId) !== null) return ownViewer(document);
  try {
    const response = await fetch(new URL('viewer.html', document.baseURI));
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

/** The viewer in the parts of a saved page: nothing that the program has put into the page since comes along. */
function ownViewer(page: Document): string | null {
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  // What the program adds in the head stands behind its own styles.
  const style = page.querySelector('head > style')?.textContent;
  const script = page.querySelector('body > script[type="module"]')?.textContent;
  if (policy == null || style == null || script == null) return null;
  return writeViewer({ policy, style, script });
}
