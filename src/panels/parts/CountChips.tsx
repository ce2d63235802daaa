import type { Count } from '../../model/types.ts';
import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { FactLink } from './FactLink.tsx';
import { Section } from './Section.tsx';
import { useWords } from './useWords.ts';
import { valueText } from './valueText.ts';
import type { Words } from './words.ts';

/** What is at stake: the newest counts of these entities, side by side with their dates; never added up. */
export function CountChips({ about }: { readonly about: readonly string[] }) {
  const words = useWords();
  const counts = useApp(selectAt)?.counts.filter((count) => about.includes(count.about)) ?? [];
  if (counts.length === 0) return null;
  return (
    <Section title={words.text('panels.detail.stake')}>
      <ul className="p-chips">
        {counts.slice(0, 12).map((count) => (
          <li key={count.id} className={count.subset === true ? 'p-chip' : 'p-chip p-chip-hit'}>
            <FactLink id={count.id}>{chipText(words, count)}</FactLink>
          </li>
        ))}
      </ul>
      {counts.length > 12 ? (
        <p className="p-hint">{words.text('panels.list.more', { count: counts.length - 12 })}</p>
      ) : null}
    </Section>
  );
}

/** "LINE users, Japan: 93M · Sept 2022": a count is never without its date. The exact number is on its own page. */
function chipText(words: Words, count: Count): string {
  const short = new Intl.NumberFormat(words.language, { notation: 'compact', maximumSignificantDigits: 3 });
  const number = count.value < 1e6 ? words.number(count.value) : short.format(count.value);
  const near = count.approximate === true ? words.text('panels.count.about', { value: number }) : number;
  return words.labelled(words.local(count.label), `${near} · ${words.date(count.asOf)}`);
}

/** The count in full, with its unit and date. */
export function countText(words: Words, count: Count): string {
  const value = valueText(words, { type: 'count', value: count.value, unit: count.unit });
  const near = count.approximate === true ? words.text('panels.count.about', { value }) : value;
  return [words.local(count.label), near, words.date(count.asOf)].filter((part) => part !== '').join(' · ');
}
