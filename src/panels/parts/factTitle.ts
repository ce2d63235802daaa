import type { DatasetAt, Share, Stake } from '../../model/types.ts';
import type { Found } from './findFact.ts';
import type { Words } from './words.ts';

/** A fact in few words, for links and lists: "A Holdings → LY · 64.5 %". */
export function factTitle(words: Words, found: Found, at: DatasetAt | null): string {
  switch (found.type) {
    case 'entity':
      return words.name(found.fact.id);
    case 'stake': {
      const pair = `${words.short(found.fact.owner)} → ${words.short(found.fact.target)}`;
      const share = shareOn(found.fact, at);
      return share === undefined ? pair : `${pair} · ${words.shareOf(share)}`;
    }
    case 'right': {
      const label = words.local(found.fact.label) || words.word('facts.right', found.fact.kind);
      return `${words.short(found.fact.holder)} → ${words.short(found.fact.target)} · ${label}`;
    }
    case 'dependency': {
      const label = words.local(found.fact.label) || words.word('facts.kind', found.fact.kind);
      return `${words.short(found.fact.from)} → ${words.short(found.fact.to)} · ${label}`;
    }
    case 'requirement':
      return (
        words.local(found.fact.label) ||
        words.text('panels.requirement.title', { name: words.short(found.fact.target) })
      );
    case 'event':
      return `${words.date(found.fact.date)} · ${words.local(found.fact.title)}`;
    case 'count':
      return words.labelled(words.local(found.fact.label), words.number(found.fact.value));
    case 'route':
    case 'source':
      return typeof found.fact.title === 'string' ? found.fact.title : words.local(found.fact.title);
    case 'statement':
      return words.local(found.fact.text);
  }
}

/** The share on the date of the page; without a date, only where all claims together are one. */
function shareOn(stake: Stake, at: DatasetAt | null): Share | undefined {
  const used = at?.stakes.find((one) => one.stake.id === stake.id);
  if (used !== undefined) return used.capital;
  const [only] = stake.claims;
  return stake.claims.length === 1 && only !== undefined ? (only.capital ?? only.voting) : undefined;
}
