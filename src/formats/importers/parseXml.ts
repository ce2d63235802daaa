import { SaxesParser } from 'saxes';
import { fail, makeProblem, type Result, succeed } from '../../model/problem.ts';

/** An element: its name without prefix, its attributes by name without prefix, its children, the text in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  readonly line: number;
}

const depthLimit = 64;
const elementLimit = 2_000_000;

/** Stops the parser: what is wrong is in `problem`. */
class Refused extends Error {}

/**
 * XML to a tree. Strictly well-formed only; a document that declares entities is refused (they are never expanded), as
 * are 64 levels and two million elements. Faults name their line. O(length).
 */
export function parseXml(text: string): Result<XmlElement> {
  const parser = new SaxesParser();
  type Open = { name: string; attributes: Map<string, string>; children: XmlElement[]; text: string; line: number };
  const open: Open[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  let problem = makeProblem('notXml', '', { line: 1, column: 1, reason: '' });
  const refuse = (code: string, params: Readonly<Record<string, string | number>>): never => {
    problem = makeProblem(code, `line ${parser.line}`, params);
    throw new Refused(code);
  };
  parser.on('error', (error) => {
    const reason = error.message.replace(/^\d+:\d+: /, '').slice(0, 120);
    refuse('notXml', { line: parser.line, column: parser.column, reason });
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) refuse('xmlEntities', { line: parser.line });
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (open.length >= depthLimit) refuse('tooDeep', { max: depthLimit });
    if (elements > elementLimit) refuse('tooManyItems', { count: elements, max: elementLimit });
    const own = new Map(Object.entries(attributes).map(([key, value]) => [local(key), String(value)]));
    open.push({ name: local(name), attributes: own, children: [], text: '', line: parser.line });
  });
  const addText = (piece: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element === undefined) return;
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Refused) return fail(problem);
    throw error;
  }
  return root === null ? fail(problem) : succeed<XmlElement>(root);
}

/** All elements of a name directly below. O(children). */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** `xml:lang` and `lang` read the same; formats are told apart by their root. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
