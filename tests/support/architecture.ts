/** One broken rule of the house, with the file that breaks it. */
export interface Breach {
  readonly file: string;
  readonly rule: string;
  readonly detail: string;
}

/** The layer table of the house, lowest first. A file imports from its own folder and from lower rows. */
const rows: readonly (readonly string[])[] = [
  ['model', 'messages'],
  ['formats', 'analysis'],
  ['view'],
  ['layouts', 'snapshot'],
  ['store'],
  ['canvas', 'panels'],
  ['root', 'cli'],
];
const rowOf = new Map(rows.flatMap((folders, row) => folders.map((folder) => [folder, row] as const)));
const pure = ['model', 'formats', 'analysis', 'view', 'layouts', 'snapshot'];
const badNames = ['utils', 'util', 'helpers', 'helper', 'common', 'core', 'services'];

const isReactHome = (file: string, folder: string) =>
  file === 'src/store/useApp.ts' || file === 'src/store/useApp.tsx' || ['canvas', 'panels', 'root'].includes(folder);

/** Packages that have one home, and the files that are it. */
const packageHomes: readonly {
  readonly name: RegExp;
  readonly home: (file: string, folder: string) => boolean;
}[] = [
  { name: /^cytoscape($|\/)/, home: (_file, folder) => folder === 'canvas' },
  { name: /^zustand($|\/)/, home: (_file, folder) => folder === 'store' },
  { name: /^(react|react-dom|react-aria-components|lucide-react)($|\/)/, home: isReactHome },
  { name: /^node:/, home: (_file, folder) => folder === 'cli' },
];

/** The folder below src/ that a file is in; files directly in src/ are `root`. */
function folderOf(file: string): string {
  const parts = file.split('/');
  return parts.length > 2 ? (parts[1] ?? '') : 'root';
}

/** `src/view/encode.ts` + `../model/types.ts` is `src/model/types.ts`. */
function resolveFrom(file: string, specifier: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Takes comments out; strings stay, because imports are in them. */
function withoutComments(source: string): string {
  return source.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_all, text) => text ?? '',
  );
}

/** Takes quoted text out too, so that the word "document" in a sentence is no use of `document`. */
function withoutText(code: string): string {
  return code
    .replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, "''")
    .replace(/`(?:\\.|[^`\\])*`/g, (template) =>
      [...template.matchAll(/\$\{([^}]*)\}/g)].map((match) => match[1] ?? '').join(' ; '),
    );
}

/** Every module a file names: static, type, side-effect and dynamic imports, re-exports, and `import('x').T` in types. */
export function importsOf(source: string): string[] {
  const code = withoutComments(source);
  const found = [
    ...code.matchAll(/\b(?:import|export)\s+(?:type\s+)?[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g),
    ...code.matchAll(/\bimport\s*['"]([^'"]+)['"]/g),
    ...code.matchAll(/\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g),
    ...code.matchAll(/\bnew\s+URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url/g),
  ];
  return [...new Set(found.map((match) => match[1] ?? ''))];
}

function checkImport(file: string, specifier: string): Breach[] {
  const folder = folderOf(file);
  if (!specifier.startsWith('.')) {
    const homeless = packageHomes.find(({ name, home }) => name.test(specifier) && !home(file, folder));
    return homeless
      ? [{ file, rule: 'package at home', detail: `${specifier} may not be imported in ${folder}/` }]
      : [];
  }
  const path = specifier.replace(/\?.*$/, '');
  const target = resolveFrom(file, path);
  const breaches: Breach[] = [];
  if (!/\.(ts|tsx|json|css|svg|woff2|mjs)$/.test(path)) {
    breaches.push({ file, rule: 'extension', detail: `${specifier} has no file extension` });
  }
  if (target.startsWith('data/') && folder === 'formats') return breaches;
  if (!target.startsWith('src/')) return [...breaches, { file, rule: 'layers', detail: `${target} is outside src/` }];
  const other = folderOf(target);
  const from = rowOf.get(folder);
  const to = rowOf.get(other);
  if (from === undefined || to === undefined || (other !== folder && to >= from)) {
    breaches.push({ file, rule: 'layers', detail: `${folder}/ may not import from ${other}/ (${specifier})` });
  }
  const lens = (path: string) => /^src\/analysis\/(influence|exposure)\//.exec(path)?.[1];
  if (lens(file) && lens(target) && lens(file) !== lens(target)) {
    breaches.push({ file, rule: 'equity is not access', detail: `${lens(file)} imports ${lens(target)}` });
  }
  if (
    file.startsWith('src/analysis/algorithms/') &&
    target.startsWith('src/model/') &&
    target !== 'src/model/problem.ts'
  ) {
    breaches.push({ file, rule: 'algorithms know graphs', detail: `${specifier} is about companies` });
  }
  return breaches;
}

/** Checks one source file against the rules of the house. Time linear in its length. */
export function checkFile(file: string, source: string): Breach[] {
  const folder = folderOf(file);
  const breaches = importsOf(source).flatMap((specifier) => checkImport(file, specifier));
  if (!rowOf.has(folder)) breaches.push({ file, rule: 'folders', detail: `${folder}/ is not in the layer table` });
  const name = file.split('/').at(-1) ?? '';
  if (/^index\.tsx?$/.test(name)) breaches.push({ file, rule: 'names', detail: 'no index files' });
  for (const part of file.replace(/\.tsx?$/, '').split('/')) {
    if (badNames.includes(part)) breaches.push({ file, rule: 'names', detail: `"${part}" says nothing` });
  }
  const lines = source.split('\n').length - (source.endsWith('\n') ? 1 : 0);
  if (lines > 300) breaches.push({ file, rule: 'length', detail: `${lines} lines, at most 300` });
  const code = withoutText(withoutComments(source));
  if (/\bexport\s+default\b/.test(code)) breaches.push({ file, rule: 'named exports', detail: 'export default' });
  if (pure.includes(folder)) {
    const use = /(?<![.\w$])(window|document|location|localStorage|fetch)\b(?!\s*\??:)/.exec(code);
    if (use) breaches.push({ file, rule: 'pure', detail: `${folder}/ may not touch ${use[1]}` });
  }
  return breaches;
}

/** Checks all files. No file at all is a breach: a check that reads nothing must not pass. */
export function checkHouse(sources: Readonly<Record<string, string>>): Breach[] {
  const files = Object.entries(sources);
  if (files.length === 0) return [{ file: 'src/', rule: 'read something', detail: 'no source file was found' }];
  return [...files.flatMap(([file, source]) => checkFile(file, source)), ...checkCircles(sources)];
}

/**
 * No file may need itself by way of others. `model` is one shape of the world told in several files, whose types know each
 * other: there, and only there, types may. Time linear in files and imports.
 */
function checkCircles(sources: Readonly<Record<string, string>>): Breach[] {
  const done = new Set<string>();
  const breaches: Breach[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    const before = way.indexOf(file);
    if (before >= 0) {
      breaches.push({ file, rule: 'no circles', detail: [...way.slice(before), file].join(' → ') });
      return;
    }
    if (done.has(file)) return;
    const source = sources[file] ?? '';
    const asked = folderOf(file) === 'model' ? source.replace(typesOnly, '') : source;
    for (const specifier of importsOf(asked.replace(whenNeeded, ''))) {
      const target = resolveFrom(file, specifier);
      if (target in sources) walk(target, [...way, file]);
    }
    done.add(file);
  };
  for (const file of Object.keys(sources)) walk(file, []);
  return breaches;
}

const typesOnly = /^(import|export) type [^;]*;/gm;
/** What is fetched when it is needed is no part of what a file needs to start. */
const whenNeeded = /\bimport\s*\(\s*['"`][^'"`]+['"`]|\bnew\s+URL\([^)]*\)/g;
