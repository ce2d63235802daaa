import { createHash } from 'node:crypto';

/** What Vite hands over of a built page. */
interface Built {
  readonly bundle?: Readonly<
    Record<
      string,
      {
        readonly type: string;
        readonly fileName: string;
        readonly facadeModuleId?: string | null;
        readonly imports?: readonly string[];
      }
    >
  >;
}

const policy = "script-src 'self'";

/**
 * A plug-in of the build: where the address holds a snapshot, the page asks for what looks into the link together with its
 * own script, not after it. The few signs of script that this takes stand in the page, allowed by their hash.
 * @param source end of the path of the module that is wanted early
 */
export function linkPreload(source: string) {
  return {
    name: 'link-preload',
    transformIndexHtml: {
      order: 'post' as const,
      handler(html: string, { bundle }: Built): string {
        if (bundle === undefined) return html;
        const chunk = Object.values(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith(source) === true);
        if (chunk === undefined) throw new Error(`${source} has no script of its own`);
        return preloadIn(
          html,
          [chunk.fileName, ...(chunk.imports ?? [])].filter((file) => !html.includes(file)),
        );
      },
    },
  };
}

/** The page with a script that preloads `files` where the address holds a snapshot. Throws when its policy is not ours. */
export function preloadIn(html: string, files: readonly string[]): string {
  if (!html.includes(policy)) throw new Error('the page has no policy for scripts');
  const make = "Object.assign(document.createElement('link'),{rel:'modulepreload',href:'./'+f})";
  const script = `if(location.hash.startsWith('#s='))for(const f of ${JSON.stringify(files)})document.head.append(${make})`;
  const hash = createHash('sha256').update(script).digest('base64');
  return html
    .replace(policy, `${policy} 'sha256-${hash}'`)
    .replace('<script type="module"', () => `<script>${script}</script>\n    <script type="module"`);
}
