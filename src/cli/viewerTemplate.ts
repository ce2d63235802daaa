import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** The viewer's page that the build wrote; without a build it is built now, which takes some seconds. */
export async function viewerTemplate(): Promise<string> {
  try {
    return await readFile(join(root, 'dist', 'viewer.html'), 'utf8');
  } catch {
    const { buildViewer } = await import('./viewerPage.ts');
    return buildViewer(root);
  }
}
