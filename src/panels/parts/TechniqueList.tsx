import { techniqueName, techniqueUrl } from '../../model/techniques.ts';
import { useWords } from './useWords.ts';

/** ATT&CK techniques by id and name, each a link to its page at MITRE (opened only on a click). */
export function TechniqueList({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords();
  if (ids.length === 0) return null;
  return (
    <div className="p-techniques">
      <span className="p-sr">{words.text('panels.hop.techniques')} </span>
      {[...new Set(ids)].map((id) => (
        <a key={id} className="p-chip p-chip-line" href={techniqueUrl(id)} target="_blank" rel="noopener noreferrer">
          {id} {techniqueName(id) ?? ''}
        </a>
      ))}
    </div>
  );
}
