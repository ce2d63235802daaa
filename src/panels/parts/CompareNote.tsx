import './compare.css';
import { ArrowLeftRight, X } from 'lucide-react';
import { selectAt, selectCompared } from '../../store/selectors.ts';
import { openSides } from '../../store/sideQuestions.ts';
import { useApp } from '../../store/useApp.ts';
import { ChangedFacts } from './ChangedFacts.tsx';
import { SidesTable } from './SidesTable.tsx';
import { useWords } from './useWords.ts';

/** Two dates side by side: which figures are another, and what was added, ended and changed between them. */
export function CompareNote() {
  const words = useWords();
  const view = useApp((state) => state.view);
  const change = useApp((state) => state.change);
  const now = useApp(selectAt);
  const then = useApp(selectCompared);
  if (view.compare === null || now === null || then === undefined) return null;
  const thenName = words.date(view.compare);
  const nowName = view.asOf === null ? words.text('page.time.latest') : words.date(view.asOf);
  const later = view.compare;
  return (
    <section className="compare-note" aria-label={words.text('compare.title', { day: thenName, now: nowName })}>
      <div className="compare-head">
        <h3>{words.text('compare.title', { day: thenName, now: nowName })}</h3>
        {view.asOf === null ? null : (
          <button
            type="button"
            className="button plain icon small"
            aria-label={words.text('compare.swap')}
            title={words.text('compare.swap')}
            onClick={() => change({ key: 'compare.step.swap' }, { asOf: later, compare: view.asOf })}
          >
            <ArrowLeftRight size={14} aria-hidden="true" />
          </button>
        )}
        <button
          type="button"
          className="button plain icon small"
          aria-label={words.text('compare.end')}
          title={words.text('compare.end')}
          onClick={() => change({ key: 'compare.step.end' }, { compare: null })}
        >
          <X size={15} aria-hidden="true" />
        </button>
      </div>
      <SidesTable sides={openSides({ view, dialog: null })} names={[thenName, nowName]} />
      <ChangedFacts before={then} after={now} />
    </section>
  );
}
