import { type ComparedFact, compareFacts } from '../../analysis/compareFacts.ts';
import type { DatasetAt } from '../../model/types.ts';
import { FactLink } from './FactLink.tsx';
import { useWords } from './useWords.ts';
import type { Words } from './words.ts';

const signs = { added: '＋', changed: '±', ended: '－' } as const;
const first = 8;

/** What was added, changed and ended between two days, in both layers; what is only planned apart. */
export function ChangedFacts({ before, after }: { readonly before: DatasetAt; readonly after: DatasetAt }) {
  const words = useWords();
  const { facts, planned } = compareFacts(before, after);
  if (facts.length + planned.length === 0) return <p className="p-hint">{words.text('compare.nothing')}</p>;
  return (
    <>
      {(['added', 'changed', 'ended'] as const).map((change) => (
        <Changes key={change} sign={signs[change]} title={`compare.${change}`} facts={ofChange(facts, change)} />
      ))}
      <Changes sign="◌" title="compare.planned" facts={planned} />
    </>
  );
}

function ofChange(facts: readonly ComparedFact[], change: ComparedFact['change']): readonly ComparedFact[] {
  // A system or party that came or went is told by its links already, if it has any.
  const linked = new Set(facts.filter(({ kind }) => kind !== 'entity').flatMap(({ from, to }) => [from, to]));
  return facts.filter((one) => one.change === change && (one.kind !== 'entity' || !linked.has(one.fact)));
}

function Changes({
  sign,
  title,
  facts,
}: {
  readonly sign: string;
  readonly title: 'compare.added' | 'compare.changed' | 'compare.ended' | 'compare.planned';
  readonly facts: readonly ComparedFact[];
}) {
  const words = useWords();
  if (facts.length === 0) return null;
  const line = (one: ComparedFact) => (
    <li key={one.fact} className={`changed-${one.layer}`}>
      <FactLink id={one.fact}>{lineOf(words, one)}</FactLink>
    </li>
  );
  return (
    <div className="changes">
      <p className="changes-title">
        <span aria-hidden="true">{sign}</span> {words.text(title, { count: facts.length })}
      </p>
      <ul className="p-factlinks">{facts.slice(0, first).map(line)}</ul>
      {facts.length > first ? (
        <details className="p-more">
          <summary>{words.text('panels.list.more', { count: facts.length - first })}</summary>
          <ul className="p-factlinks">{facts.slice(first).map(line)}</ul>
        </details>
      ) : null}
    </div>
  );
}

function lineOf(words: Words, { kind, type, from, to, before, after }: ComparedFact): string {
  const ends = from === to ? words.short(from) : `${words.short(from)} → ${words.short(to)}`;
  if (kind === 'stake') {
    const [was, is] = [before?.capital ?? before?.voting, after?.capital ?? after?.voting];
    if (before !== null && after !== null) return words.labelled(ends, `${words.shareOf(was)} → ${words.shareOf(is)}`);
    return words.labelled(ends, words.shareOf(is ?? was));
  }
  if (kind === 'dependency') return words.labelled(ends, words.word('facts.kind', type));
  return kind === 'controlRight' ? words.labelled(ends, words.word('facts.right', type)) : ends;
}
