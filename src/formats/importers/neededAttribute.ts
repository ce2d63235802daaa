import { makeProblem, type Problem } from '../../model/problem.ts';
import type { XmlElement } from './parseXml.ts';

/** Reads an attribute that an element must have; without it, a problem with the line goes to the list, and the text is ''. */
export function neededAttribute(problems: Problem[]): (element: XmlElement, name: string) => string {
  return (element, name) => {
    const value = element.attributes.get(name);
    if (value === undefined)
      problems.push(
        makeProblem('missingAttribute', `line ${element.line}`, { element: element.name, attribute: name }),
      );
    return value ?? '';
  };
}
