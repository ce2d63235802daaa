import type { Entity } from '../../model/types.ts';
import { assetKinds } from '../../model/types.ts';
import { selectAt, selectDrawing } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { periodWords } from '../../view/periodWords.ts';
import { AskButtons } from './AskButtons.tsx';
import { CountChips } from './CountChips.tsx';
import { DetailHead } from './DetailHead.tsx';
import { describeEntity } from './describeEntity.ts';
import { EntityConflicts } from './EntityConflicts.tsx';
import { EntityEvidence } from './EntityEvidence.tsx';
import { EntityHoldings, EntityOwners, EntityRights } from './EntityHoldings.tsx';
import { EntityReach } from './EntityReach.tsx';
import { EventList } from './EventList.tsx';
import { Section } from './Section.tsx';
import { SourceLines } from './SourceLine.tsx';
import { useWords } from './useWords.ts';
import { WhatIfs } from './WhatIfs.tsx';
import type { Words } from './words.ts';

const assets: readonly string[] = assetKinds;

/** `lei` is "LEI"; a scheme that is no abbreviation has its own word. */
function schemeName(words: Words, scheme: string): string {
  const named = words.word('panels.identifier', scheme);
  return named === scheme && scheme.length <= 6 ? scheme.toUpperCase() : named;
}

/** One party or asset: what it is, who stands behind it, what it holds and reaches, what is at stake, and the evidence. */
export function EntityDetail({ entity }: { readonly entity: Entity }) {
  const words = useWords();
  const at = useApp(selectAt);
  const node = useApp(selectDrawing)?.nodes.find((one) => one.id === entity.id);
  const events = at?.events.filter((event) => event.entities.includes(entity.id)) ?? [];
  const identifiers = Object.entries(entity.identifiers ?? {});
  const isParty = !assets.includes(entity.kind);
  return (
    <>
      <DetailHead
        title={words.name(entity.id)}
        line={describeEntity(words, entity)}
        tag={
          node?.tag === undefined ? undefined : (
            <span className={`p-chip ${node.state.conflict === true ? 'p-chip-conf' : 'p-chip-hit'}`}>{node.tag}</span>
          )
        }
      />
      {node?.figure === undefined ? null : <p className="p-lead">{node.figure}</p>}
      {entity.unnamed === true ? <p className="p-hint">{words.text('panels.entity.unnamed')}</p> : null}
      {entity.dispersed === true ? <p className="p-hint">{words.text('panels.entity.dispersed')}</p> : null}
      {entity.description === undefined ? null : <p className="p-text">{words.local(entity.description)}</p>}
      {at === null || at.entities.some((one) => one.id === entity.id) ? null : (
        <p className="p-caveat">{words.text('panels.entity.absent')}</p>
      )}
      <AskButtons entity={entity.id} party={isParty} />
      {isParty ? <EntityOwners entity={entity.id} /> : null}
      <EntityHoldings entity={entity.id} />
      <EntityRights entity={entity.id} />
      <EntityConflicts entity={entity.id} />
      <CountChips about={[entity.id]} />
      <EntityReach entity={entity.id} />
      <WhatIfs id={entity.id} />
      {events.length === 0 ? null : (
        <Section title={words.text('panels.map.events')}>
          <EventList events={events} first={4} />
        </Section>
      )}
      <EntityEvidence entity={entity.id} />
      <Section title={words.text('panels.entity.record')}>
        <dl className="p-record">
          {identifiers.map(([scheme, value]) => (
            <div key={scheme}>
              <dt>{schemeName(words, scheme)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div>
            <dt>{words.text('panels.entity.exists')}</dt>
            <dd>{periodWords(entity.exists, words.speaker)}</dd>
          </div>
          <div>
            <dt>{words.text('panels.entity.names')}</dt>
            <dd>{[...new Set([...Object.values(entity.names), ...(entity.aliases ?? [])])].join(' · ')}</dd>
          </div>
        </dl>
        <SourceLines citations={entity.citations} />
      </Section>
    </>
  );
}
