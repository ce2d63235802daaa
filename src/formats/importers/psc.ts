import type { Result } from '../../model/problem.ts';
import { shown } from '../../model/reading.ts';
import type { ControlRightKind, Dataset, Period, Share } from '../../model/types.ts';
import { type Draft, makeDraft } from './draft.ts';
import { join, readJsonRecords } from './jsonRecords.ts';
import { asList, asObject, asText, field, type JsonObject, textAt } from './jsonValue.ts';
import { percentShare } from './percentShare.ts';
import { readDate } from './readDate.ts';

/** The bands of the law: more than 25 up to 50, more than 50 and less than 75, 75 or more (Companies Act 2006, Sch. 1A). */
const bands: Readonly<Record<string, Share>> = {
  '25-to-50-percent': percentShare({ min: 25, max: 50, minOpen: true }),
  '50-to-75-percent': percentShare({ min: 50, max: 75, minOpen: true, maxOpen: true }),
  '75-to-100-percent': percentShare({ min: 75, max: 100 }),
  'more-than-25-percent': percentShare({ min: 25, max: 100, minOpen: true }),
};

/** One nature of control, read. */
type Nature =
  | { readonly side: 'capital' | 'voting'; readonly share: Share; readonly words: string }
  | { readonly side: 'right'; readonly kind: ControlRightKind; readonly words: string };

/**
 * The register of people with significant control of Companies House: the snapshot's JSON lines, a list, one record, or
 * the `items` of the API. Each nature of control is a stake or a right of its own; a protected person stays an unknown
 * party. O(records).
 */
export function readPsc(text: string, fileName: string): Result<Dataset> {
  const read = readJsonRecords(text);
  if (!read.ok) return read;
  const draft = makeDraft(fileName, 'PSC');
  const source = draft.source({ title: '', publisher: 'Companies House', grade: 'official' }, '');
  for (const { value, path } of read.value) {
    const items = field(value, 'items');
    if (Array.isArray(items)) {
      for (const [i, item] of items.entries()) addRecord(draft, value, item, join(path, `items[${i}]`), source);
    } else
      addRecord(
        draft,
        value,
        field(value, 'data') ?? value,
        field(value, 'data') === undefined ? path : join(path, 'data'),
        source,
      );
  }
  return draft.finish();
}

function addRecord(draft: Draft, envelope: unknown, given: unknown, path: string, source: string): void {
  const data = asObject(given);
  if (data === null) {
    draft.refuse('expectedObject', path, { value: shown(given) });
    return;
  }
  const kind = textAt(data, 'kind') ?? '';
  const known =
    /^(individual|corporate-entity|legal-person|super-secure)(-person-with-significant-control|-beneficial-owner)$/.exec(
      kind,
    );
  const statement = textAt(data, 'statement');
  if (known === null && statement === undefined) {
    draft.leaveOut(kind === '' ? 'kind' : kind, path);
    return;
  }
  if (statement !== undefined && statement !== 'psc-exists-but-not-identified') {
    if (/^no-individual-or-entity/.test(statement)) draft.count('noOwnerStated', statement, path);
    else draft.leaveOut(statement, path);
    return;
  }
  const self = textAt(data, 'links', 'self');
  const number = textAt(envelope, 'company_number') ?? /\/company\/([A-Za-z0-9]+)\//.exec(self ?? '')?.[1];
  if (number === undefined) {
    draft.refuse('missing', join(path, 'company_number'));
    return;
  }
  const target = company(draft, number, undefined, path, source);
  const owner = addOwner(draft, data, known?.[1] ?? 'super-secure', self, path, source);
  const valid = periodOf(draft, data, path);
  const key = self ?? textAt(data, 'etag') ?? path;
  const claim = { valid, source, locator: self };
  const natures = asList(data['natures_of_control']).flatMap((one, i) => {
    const words = asText(one) ?? '';
    const nature = readNature(words);
    if (nature === null) draft.leaveOut(words === '' ? shown(one) : words, join(path, `natures_of_control[${i}]`));
    return nature ?? [];
  });
  const shares = natures.filter((nature) => nature.side !== 'right');
  for (const [i, nature] of shares.entries()) {
    // Shares and votes of the same standing are one stake; held in another way (trust, firm) they are another.
    const first = shares.findIndex((other) => manner(other.words) === manner(nature.words));
    if (first !== i) continue;
    const of = (side: 'capital' | 'voting') =>
      shares.find((other) => other.side === side && manner(other.words) === manner(nature.words))?.share;
    draft.stake(
      key,
      { owner, target },
      [{ ...claim, capital: of('capital'), voting: of('voting'), note: nature.words }],
      path,
    );
  }
  for (const nature of natures) {
    if (nature.side !== 'right') continue;
    const label = nature.words.replaceAll('-', ' ');
    draft.right(key, { kind: nature.kind, holder: owner, target, label }, [claim], path);
  }
  if (natures.length === 0) draft.stake(key, { owner, target }, [claim], path);
}

function readNature(words: string): Nature | null {
  const match =
    /^(?:part-)?(ownership-of-shares|voting-rights|right-to-share-surplus-assets)-((?:\d+-to-\d+|more-than-25)-percent)/.exec(
      words,
    );
  const share = bands[match?.[2] ?? ''];
  // A limited liability partnership has no shares: the right to its surplus assets stands in their place.
  if (match !== null && share !== undefined)
    return { side: match[1] === 'voting-rights' ? 'voting' : 'capital', share, words };
  if (/^right-to-appoint-and-remove-(directors|members|person)/.test(words))
    return { side: 'right', kind: 'boardMajority', words };
  return /^significant-influence-or-control/.test(words)
    ? { side: 'right', kind: 'significantInfluence', words }
    : null;
}

/** How a holding is held: the tail of its nature (`as-trust`, `as-firm`). */
function manner(words: string): string {
  return words.replace(/^.*percent/, '');
}

function addOwner(
  draft: Draft,
  data: JsonObject,
  kind: string,
  self: string | undefined,
  path: string,
  source: string,
): string {
  const elements = ['title', 'forename', 'middle_name', 'surname'].flatMap(
    (part) => textAt(data, 'name_elements', part) ?? [],
  );
  const name = textAt(data, 'name') ?? (elements.join(' ') || undefined);
  const key = self ?? `psc:${textAt(data, 'etag') ?? path}`;
  if (kind === 'super-secure' || name === undefined) {
    const words = textAt(data, 'description') ?? textAt(data, 'statement') ?? textAt(data, 'kind') ?? kind;
    return draft.entity(key, { kind: 'unknownParty', name: words.replaceAll('-', ' '), unnamed: true, source }, path);
  }
  for (const lost of ['address', 'nationality', 'country_of_residence'])
    if (data[lost] !== undefined && data[lost] !== null) draft.leaveOut(lost, path);
  if (kind === 'individual') {
    const birth = asObject(data['date_of_birth']);
    const month = textAt(birth, 'month')?.padStart(2, '0');
    const born = readDate([textAt(birth, 'year'), month].filter(Boolean).join('-'));
    return draft.entity(
      key,
      { kind: 'person', name, ...(born === null ? {} : { exists: { from: born } }), source },
      path,
    );
  }
  const number = textAt(data, 'identification', 'registration_number');
  const country = textAt(data, 'identification', 'country_registered') ?? '';
  const british = /united kingdom|great britain|england|wales|scotland|northern ireland|^uk$|^gb$/i.test(country);
  if (number !== undefined && british) return company(draft, number, name, path, source);
  const state =
    kind === 'legal-person' &&
    /state|ministry|government|council/i.test(textAt(data, 'identification', 'legal_form') ?? '');
  const identifiers = number === undefined ? {} : { registrationNumber: number };
  return draft.entity(key, { kind: state ? 'state' : 'company', name, identifiers, source }, path);
}

/** A company by its number; digits alone are filled to eight, as the register writes them. */
function company(draft: Draft, number: string, name: string | undefined, path: string, source: string): string {
  const full = /^\d+$/.test(number) ? number.padStart(8, '0') : number.toUpperCase();
  const about = { kind: 'company', jurisdiction: 'GB', identifiers: { 'GB-COH': full }, source } as const;
  return draft.entity(`GB-COH-${full}`, { ...about, name: name ?? full, provisional: name === undefined }, path);
}

function periodOf(draft: Draft, data: JsonObject, path: string): Period {
  const date = (name: string) => {
    const text = textAt(data, name);
    const read = text === undefined ? undefined : readDate(text);
    if (read === null) draft.refuse('badDate', join(path, name), { value: shown(text) });
    return read ?? undefined;
  };
  const from = date('notified_on');
  const to = date('ceased_on');
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
