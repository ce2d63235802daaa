import { type Speaker, say } from '../messages/say.ts';
import type { Citation, DatasetAt } from '../model/types.ts';
import { claimWords } from '../view/claimWords.ts';
import { factName } from '../view/factName.ts';
import type { Ledger, LedgerLine } from '../view/ledger.ts';
import { localText } from '../view/names.ts';
import { periodWords } from '../view/periodWords.ts';

/** Which claim counts, which disagrees, which is of another time: never by words alone, never by the mark alone. */
const marks = { used: '→', conflicting: '≠', other: '·', notKnown: '◌' } as const;

/** A ledger as readable lines: the fact, the rule, then every claim with its sources, the one in use first. */
export function sayLedger(at: DatasetAt, ledger: Ledger, speaker: Speaker): string[] {
  const { fact, presence, rule, lines, values } = ledger;
  const name = factName(at.dataset, fact, speaker) ?? fact;
  const there = say(speaker, { key: presence === null ? 'ledger.absent' : `facts.presence.${presence}` });
  return [
    `${name} [${fact}]`,
    `  ${there} · ${say(speaker, { key: 'ledger.count', params: { claims: lines.length } })}`,
    ...(values > 1 ? [`  ${say(speaker, { key: 'ledger.disagree', params: { count: values } })}`] : []),
    ...(rule === null
      ? []
      : [`  ${say(speaker, { key: 'ledger.rule', params: { rule: { phrase: { key: `facts.rule.${rule}` } } } })}`]),
    ...lines.flatMap((line) => claimLines(at, line, speaker)),
  ];
}

function claimLines(at: DatasetAt, line: LedgerLine, speaker: Speaker): string[] {
  const { claim, state, grade, gives } = line;
  const used = say(speaker, { key: gives === undefined ? 'panels.claim.used' : `ledger.used.${gives}` });
  const parts = [
    claimWords(line, speaker),
    periodWords(claim.valid, speaker),
    say(speaker, { key: `facts.standing.${claim.standing}` }),
    grade === null ? '' : say(speaker, { key: `facts.grade.${grade}` }),
    claim.planned === true ? say(speaker, { key: 'panels.claim.planned' }) : '',
    claim.doubtful === true ? say(speaker, { key: 'panels.claim.doubtful' }) : '',
    state === 'used' ? used : '',
    state === 'conflicting' ? say(speaker, { key: 'ledger.conflicting' }) : '',
    state === 'notKnown' ? say(speaker, { key: 'ledger.notKnown' }) : '',
    claim.by === undefined ? '' : say(speaker, { key: 'panels.claim.by', params: { by: claim.by } }),
  ];
  return [
    `  ${marks[state]} ${parts.filter((part) => part !== '').join(' · ')} [${claim.id}]`,
    ...(claim.note === undefined ? [] : [`      ${localText(claim.note, speaker.language)}`]),
    ...claim.citations.map((citation) => `      ${sourceLine(at, citation, speaker)}`),
  ];
}

function sourceLine({ dataset }: DatasetAt, { source, locator }: Citation, speaker: Speaker): string {
  const found = dataset.sources.find(({ id }) => id === source);
  if (found === undefined) return source;
  const published =
    found.published === undefined
      ? say(speaker, { key: 'panels.source.undated' })
      : say(speaker, { key: 'ledger.published', params: { date: { date: found.published } } });
  return [found.publisher, found.title, published, locator ?? '', found.url ?? '']
    .filter((part) => part !== '')
    .join(' · ');
}
