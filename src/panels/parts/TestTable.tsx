import { useId } from 'react';
import type { TestResult, TestRow } from '../../analysis/answer.ts';
import { Changed } from './Changed.tsx';
import { WorkingSteps } from './FigureView.tsx';
import { SourceAddress } from './SourceLine.tsx';
import { useLit } from './useLit.ts';
import { useWords } from './useWords.ts';
import { valueText } from './valueText.ts';

const marks: Readonly<Record<TestResult, string>> = { met: '●', notMet: '○', undecided: '?', notApplicable: '–' };

/** Legal and accounting tests side by side. A click opens the proof and lights it up on the picture. */
export function TestTable({
  tests,
  before = [],
}: {
  readonly tests: readonly TestRow[];
  /** The tests before the what-if. */
  readonly before?: readonly TestRow[] | undefined;
}) {
  return (
    <ul className="p-tests">
      {tests.map((test) => (
        <TestLine key={test.id} test={test} before={before.find(({ id }) => id === test.id)} />
      ))}
    </ul>
  );
}

function TestLine({ test, before }: { readonly test: TestRow; readonly before: TestRow | undefined }) {
  const words = useWords();
  const { lit, toggle } = useLit(test.id);
  const id = useId();
  return (
    <li className={`p-test p-test-${test.result}${lit ? ' p-test-on' : ''}`}>
      <button
        type="button"
        className="p-test-head"
        aria-expanded={lit}
        aria-pressed={lit}
        aria-controls={id}
        onClick={toggle}
      >
        <span className="p-test-title">{words.say(test.title)}</span>
        <span className="p-test-result">
          <span aria-hidden="true">{marks[test.result]} </span>
          <Changed
            was={before && words.text(`panels.test.${before.result}`)}
            now={words.text(`panels.test.${test.result}`)}
          />
        </span>
        <span className="p-test-threshold">
          {words.say(test.threshold)}
          {test.value === undefined ? null : (
            <>
              {' · '}
              <Changed was={before?.value && valueText(words, before.value)} now={valueText(words, test.value)} />
            </>
          )}
        </span>
      </button>
      <div id={id} hidden={!lit} className="p-working">
        {lit ? (
          <>
            <WorkingSteps steps={test.proof} />
            {test.missing.length === 0 ? null : (
              <>
                <div className="p-subcaption">{words.text('panels.test.missing')}</div>
                <ul className="p-plain">
                  {test.missing.map((phrase) => (
                    <li key={words.say(phrase)}>{words.say(phrase)}</li>
                  ))}
                </ul>
              </>
            )}
            <p className="p-source-line">
              {test.source.title} · {words.date(test.source.date)}
              {test.source.url === undefined ? null : <SourceAddress url={test.source.url} />}
            </p>
          </>
        ) : null}
      </div>
    </li>
  );
}
