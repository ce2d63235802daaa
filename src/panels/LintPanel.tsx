import { useMemo } from 'react';
import { lint } from '../analysis/lint/lint.ts';
import type { Problem } from '../model/problem.ts';
import type { Dataset } from '../model/types.ts';
import { useApp } from '../store/useApp.ts';
import { type Remark, remarkOf } from '../view/remark.ts';
import { Modal } from './Modal.tsx';
import { FactLink } from './parts/FactLink.tsx';
import { useWords } from './parts/useWords.ts';

const severities = ['error', 'warning', 'info'] as const;

/** A dataset looked over: every remark with its place as a link, and what to do about it. */
export function LintPanel() {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const setSession = useApp((state) => state.setSession);
  const found = useMemo(() => (dataset === null ? [] : lint(dataset)), [dataset]);
  if (dataset === null) return null;
  return (
    <Modal title={words.text('lint.title')} wide onClose={() => setSession({ dialog: null })}>
      <p>{words.text('lint.what')}</p>
      {found.length === 0 ? <p>{words.text('lint.nothing')}</p> : null}
      {severities.map((severity) => {
        const own = found.filter((problem) => problem.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity}>
            <h3 className="lint-caption">{words.text(`lint.${severity}`, { count: own.length })}</h3>
            {[...groupBy(own)].map(([code, problems]) => (
              <Remarks key={code} problems={problems} dataset={dataset} />
            ))}
          </section>
        );
      })}
    </Modal>
  );
}

/** Remarks of one kind: what to do is said once. */
function Remarks({ problems, dataset }: { readonly problems: readonly Problem[]; readonly dataset: Dataset }) {
  const words = useWords();
  const setSession = useApp((state) => state.setSession);
  const [example] = problems;
  const todo = example === undefined ? '' : remarkOf(dataset, example, words.speaker).todo;
  const line = (problem: Problem) => (
    <li key={`${problem.path} ${JSON.stringify(problem.params)}`} className={`p-problem p-problem-${problem.severity}`}>
      <span className="p-problem-mark" aria-hidden="true">
        {problem.severity === 'info' ? 'i' : '!'}
      </span>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only closes after what the link inside does */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link pressed by key makes a click as well */}
      <span onClick={(event) => event.target instanceof HTMLButtonElement && setSession({ dialog: null })}>
        <Sentence remark={remarkOf(dataset, problem, words.speaker)} />
        <code className="p-path"> {problem.path}</code>
      </span>
    </li>
  );
  const few = problems.slice(0, 4);
  const rest = problems.slice(4);
  return (
    <div className="lint-group">
      <ul className="p-problems">{few.map(line)}</ul>
      {rest.length === 0 ? null : (
        <details className="p-more">
          <summary>{words.text('panels.list.more', { count: rest.length })}</summary>
          <ul className="p-problems">{rest.map(line)}</ul>
        </details>
      )}
      {todo === '' ? null : <p className="lint-todo">→ {todo}</p>}
    </div>
  );
}

function groupBy(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) groups.set(problem.code, [...(groups.get(problem.code) ?? []), problem]);
  return groups;
}

/** The sentence, with the fact that it is about as a link, where its name stands in it or behind it. */
function Sentence({ remark: { sentence, name, about } }: { readonly remark: Remark }) {
  if (about === null) return sentence;
  const place = name === '' ? -1 : sentence.indexOf(name);
  if (place < 0)
    return (
      <>
        {sentence} <FactLink id={about} />
      </>
    );
  return (
    <>
      {sentence.slice(0, place)}
      <FactLink id={about}>{name}</FactLink>
      {sentence.slice(place + name.length)}
    </>
  );
}
