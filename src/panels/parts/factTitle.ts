import type { Share, StakeClaim } from '../../model/types.ts';
import type { Found } from './findFact.ts';
import type { Words } from './words.ts';

/** A fact in few words, for links and lists: "A Holdings → LY Corporation, 64.5 %". */
export function factTitle(words: Words, found: Found): string {
  switch (found.type) {
    case 'entity':
      return words.name(found.fact.id);
    case 'stake': {
      const pair = `${words.name(found.fact.owner)} → ${words.name(found.fact.target)}`;
      const share = lastShare(found.fact.claims);
      return share === undefined ? pair : `${pair} · ${words.shareOf(share)}`;
    }
    case 'right': {
      const label = words.local(found.fact.label) || words.word('facts.right', found.fact.kind);
      return `${words.name(found.fact.holder)} → ${words.name(found.fact.target)} · ${label}`;
    }
    case 'dependency': {
      const label = words.local(found.fact.label) || words.word('facts.kind', found.fact.kind);
      return `${words.name(found.fact.from)} → ${words.name(found.fact.to)} · ${label}`;
    }
    case 'requirement':
      return (
        words.local(found.fact.label) || words.text('panels.requirement.title', { name: words.name(found.fact.target) })
      );
    case 'event':
      return `${words.date(found.fact.date)} · ${words.local(found.fact.title)}`;
    case 'count':
      return `${words.local(found.fact.label)}: ${words.number(found.fact.value)}`;
    case 'route':
    case 'source':
      return typeof found.fact.title === 'string' ? found.fact.title : words.local(found.fact.title);
    case 'statement':
      return words.local(found.fact.text);
  }
}

function lastShare(claims: readonly StakeClaim[]): Share | undefined {
  const [only] = claims;
  return claims.length === 1 && only !== undefined ? (only.capital ?? only.voting) : undefined;
}
