import type { Method } from '../../analysis/answer.ts';
import { useWords } from './useWords.ts';

/** How the answer was found: under every answer, always. */
export function MethodNote({ method }: { readonly method: Method }) {
  const words = useWords();
  const facts = [
    words.text(`panels.method.${method.exactness}`),
    method.runs === undefined ? '' : words.text('panels.method.runs', { count: method.runs }),
    method.seed === undefined ? '' : words.text('panels.method.seed', { seed: String(method.seed) }),
    method.interval === undefined ? '' : words.say(method.interval),
  ].filter((part) => part !== '');
  return (
    <details className="p-method">
      <summary>
        <span className="p-method-name">{words.say(method.name)}</span> · {facts.join(' · ')}
      </summary>
      {method.conditions.length === 0 ? null : (
        <ul className="p-plain">
          {method.conditions.map((condition) => (
            <li key={words.say(condition)}>{words.say(condition)}</li>
          ))}
        </ul>
      )}
      <p className="p-reference">{method.reference}</p>
    </details>
  );
}
