import './notices.css';
import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react';
import { useEffect } from 'react';
import type { Problem } from '../model/problem.ts';
import type { Notice } from '../store/appState.ts';
import { selectScenarioProblems } from '../store/selectors.ts';
import { useApp } from '../store/useApp.ts';
import { useWords } from './parts/useWords.ts';

const icons = { info: Info, warning: TriangleAlert, error: CircleAlert } as const;
const shownProblems = 4;

/** What happened, to which place, and what to do: refused files, broken links, remarks on a snapshot. */
export function NoticesPanel() {
  const words = useWords();
  const notices = useApp((state) => state.notices);
  const dismiss = useApp((state) => state.dismiss);
  const scenarioProblems = useApp(selectScenarioProblems);
  const notify = useApp((state) => state.notify);
  useEffect(() => {
    if (scenarioProblems.length > 0)
      notify({ tone: 'warning', phrase: { key: 'page.notice.scenario' }, problems: scenarioProblems });
  }, [scenarioProblems, notify]);
  return (
    <section className="notices" aria-label={words.text('page.region.notices')} aria-live="polite">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} onDismiss={() => dismiss(notice.id)} />
      ))}
    </section>
  );
}

function NoticeCard({ notice, onDismiss }: { readonly notice: Notice; readonly onDismiss: () => void }) {
  const words = useWords();
  const Icon = icons[notice.tone];
  const problems = notice.problems ?? [];
  // A remark goes by itself; a warning or an error waits until it has been read.
  useEffect(() => {
    if (notice.tone !== 'info') return;
    const timer = setTimeout(onDismiss, 6000);
    return () => clearTimeout(timer);
  }, [notice.tone, onDismiss]);
  return (
    <div className={`notice ${notice.tone}`} role={notice.tone === 'error' ? 'alert' : undefined}>
      <Icon size={17} aria-hidden="true" />
      <div>
        <b>{words.say(notice.phrase)}</b>
        {problems.length === 0 ? null : (
          <ul>
            {problems.slice(0, shownProblems).map((problem) => (
              <li key={`${problem.code} ${problem.path}`}>
                <ProblemLine problem={problem} />
              </li>
            ))}
            {problems.length > shownProblems ? (
              <li>{words.text('page.notice.more', { count: problems.length - shownProblems })}</li>
            ) : null}
          </ul>
        )}
      </div>
      <button
        type="button"
        className="button plain icon"
        aria-label={words.text('page.notice.dismiss')}
        onClick={onDismiss}
      >
        <X size={15} aria-hidden="true" />
      </button>
    </div>
  );
}

function ProblemLine({ problem }: { readonly problem: Problem }) {
  const words = useWords();
  const key = `problem.${problem.code}`;
  const sentence = words.has(key) ? words.text(key, problem.params) : problem.code;
  return (
    <>
      {sentence}
      {problem.path === '' ? null : <code> {problem.path}</code>}
    </>
  );
}
