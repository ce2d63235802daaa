import type { JsonObject } from './jsonValue.ts';
import type { XmlElement } from './parseXml.ts';

/**
 * An element in the shape in which GLEIF's own JSON copies have it: text under `$`, attributes as `@name`, repeated
 * children as lists; the line under `@line`. Names that reach prototypes are left out. O(elements).
 */
export function xmlToPlain(element: XmlElement): JsonObject {
  const plain: Record<string, unknown> = { '@line': element.line };
  for (const [name, value] of element.attributes) plain[`@${name}`] = value;
  const text = element.text.trim();
  if (text !== '') plain['$'] = text;
  for (const child of element.children) {
    if (child.name === '__proto__') continue;
    const held = Object.hasOwn(plain, child.name) ? plain[child.name] : undefined;
    const value = xmlToPlain(child);
    if (held === undefined) plain[child.name] = value;
    else if (Array.isArray(held)) held.push(value);
    else plain[child.name] = [held, value];
  }
  return plain;
}
