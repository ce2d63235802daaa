import { throughline } from '../../src/cli/throughline.ts';

/** What one command line did. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What it wrote to files. */
  readonly written: Readonly<Record<string, string>>;
}

/** Runs a command line with files that exist only here. */
export async function run(
  line: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const code = await throughline(line, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    readBytes: async (path) => {
      const content = contentOf(files, path);
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    writeText: async (path, text) => {
      if (path.startsWith('/closed/')) throw Object.assign(new Error('not allowed'), { code: 'EACCES' });
      written[path] = text;
    },
  });
  return { code, out: out.join('\n'), err: err.join('\n'), written };
}

function contentOf(files: Readonly<Record<string, string | Uint8Array>>, path: string): string | Uint8Array {
  const content = files[path];
  if (content === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
  return content;
}
