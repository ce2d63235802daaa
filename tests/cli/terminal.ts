import { throughline } from '../../src/cli/throughline.ts';

/** What one command line did. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line with files that exist only here. */
export async function run(line: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await throughline(line, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    readText: async (path) => {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      return text;
    },
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
