import type { Citation } from '../../model/types.ts';
import { useFind } from './useFind.ts';
import { useOpen } from './useOpen.ts';
import { useWords } from './useWords.ts';

/** One source of a claim: title, publisher, date, grade, the place inside it, and its address. */
function SourceLine({ citation, still }: { readonly citation: Citation; readonly still: boolean }) {
  const words = useWords();
  const open = useOpen();
  const found = useFind()(citation.source);
  if (found?.type !== 'source') return <li className="p-source">{citation.source}</li>;
  const source = found.fact;
  const published = source.published === undefined ? words.text('panels.source.undated') : words.date(source.published);
  return (
    <li className="p-source">
      {still ? (
        <span className="p-source-title">{source.title}</span>
      ) : (
        <button type="button" className="p-factlink" onClick={() => open(source.id)}>
          {source.title}
        </button>
      )}
      <span className="p-source-line">
        {[source.publisher, published, words.word('facts.grade', source.grade), citation.locator]
          .filter((part) => part !== undefined && part !== '')
          .join(' · ')}
        {source.url === undefined ? null : <SourceAddress url={source.url} />}
      </span>
    </li>
  );
}

/** The address of a source; only https is ever a link. */
export function SourceAddress({ url }: { readonly url: string }) {
  const words = useWords();
  if (!url.startsWith('https://')) return <span> · {url}</span>;
  return (
    <>
      {' · '}
      <a href={url} target="_blank" rel="noopener noreferrer" className="p-address">
        {words.text('panels.source.address')}
        <span aria-hidden="true"> ↗</span>
        <span className="p-sr">{words.text('panels.source.newTab')}</span>
      </a>
    </>
  );
}

/** The sources of a claim, each on its lines. `still`: their titles open nothing, where the page has no column for it. */
export function SourceLines({
  citations,
  still = false,
}: {
  readonly citations: readonly Citation[];
  readonly still?: boolean;
}) {
  if (citations.length === 0) return null;
  return (
    <ul className="p-sources">
      {citations.map((citation) => (
        <SourceLine key={`${citation.source} ${citation.locator ?? ''}`} citation={citation} still={still} />
      ))}
    </ul>
  );
}
