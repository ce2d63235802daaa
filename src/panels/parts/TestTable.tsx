import { useId } from 'react';
import type { TestResult, TestRow } from '../../analysis/answer.ts';
import { WorkingSteps } from './FigureView.tsx';
import { SourceAddress } from './SourceLine.tsx';
import { useLit } from './useLit.ts';
import { useWords } from './useWords.ts';
import { valueText } from './valueText.ts';

const marks: Readonly<Record<TestResult, string>> = { met: '●', notMet: '○', undecided: '?', notApplicable: '–' };

/** Legal and accounting tests side by side. A click opens the proof and lights it up on the picture. */
export function TestTable({ tests }: { readonly tests: readonly TestRow[] }) {
  return (
    <ul className="p-tests">
      {tests.map((test) => (
        <TestLine key={test.id} test={test} />
      ))}
    </ul>
  );
}

function TestLine({ test }: { readonly test: TestRow }) {
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
          {words.text(`panels.test.${test.result}`)}
        </span>
        <span className="p-test-threshold">
          {words.say(test.threshold)}
          {test.value === undefined ? '' : ` · ${valueText(words, test.value)}`}
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
