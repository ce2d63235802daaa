import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../../model/fingerprint.ts';
import { firstDay } from '../../model/partialDate.ts';
import { assetKinds, type DatasetAt, type Entity, type IsoDate } from '../../model/types.ts';
import type { Exporter } from '../exporter.ts';
import { rightInterests, stakeInterests } from './bodsInterests.ts';
import { partyDetails } from './bodsParties.ts';
import { sourceFields } from './bodsSource.ts';

/** Beneficial Ownership Data Standard 0.4: parties, holdings and rights on the date. */
export const bodsWriter: Exporter = {
  id: 'bods',
  title: 'formats.bods',
  extension: '.bods.json',
  mediaType: 'application/json',
  loses: ['formats.loses.dependencies', 'formats.loses.claims'],
  write: writeBods,
};

/**
 * The parties, stakes and control rights on the date as BODS 0.4 statements, valid by its schema. Record ids are our
 * own ids; statement ids are digests of what is stated, so that the same statement keeps its id. A date known to the
 * month or year only stands in the details: BODS takes whole days, and a day is not made up. O(facts).
 */
export function writeBods(at: DatasetAt, nameOf: (id: string) => string): string {
  const day = statementDay(at);
  const assets: readonly string[] = assetKinds;
  const parties = at.entities.filter(({ kind }) => !assets.includes(kind));
  const about = (recordId: string, subject: string, recordType: string, date: string, rest: object): object => {
    const statement = {
      statementDate: date,
      declarationSubject: subject,
      recordId,
      recordType,
      recordStatus: 'new',
      ...rest,
    };
    return { statementId: bytesToHex(sha256(utf8ToBytes(canonicalJson(statement)))).slice(0, 40), ...statement };
  };
  const ofParties = parties.map((entity) =>
    about(entity.id, entity.id, recordTypeOf(entity), day, {
      ...sourceFields(at.dataset, entity.citations),
      recordDetails: partyDetails(entity, nameOf(entity.id)),
    }),
  );
  const relationship = (
    id: string,
    holder: string,
    target: string,
    date: string,
    interests: readonly object[],
    citations: Entity['citations'],
  ): object =>
    about(id, target, 'relationship', date, {
      ...sourceFields(at.dataset, citations),
      recordDetails: { isComponent: false, subject: target, interestedParty: holder, interests },
    });
  const held = at.stakes.filter(({ presence }) => presence !== 'planned');
  const ofStakes = held.map((one) => {
    const { asOf } = one.claim.valid;
    const date = asOf !== undefined && asOf.length === 10 ? asOf : day;
    return relationship(
      one.stake.id,
      one.stake.owner,
      one.stake.target,
      date,
      stakeInterests(one),
      one.claim.citations,
    );
  });
  const ofRights = at.controlRights
    .filter(({ presence, fact }) => presence !== 'planned' && fact.kind !== 'noControl')
    .map((one) => {
      const { asOf } = one.claim.valid;
      const date = asOf !== undefined && asOf.length === 10 ? asOf : day;
      return relationship(
        one.fact.id,
        one.fact.holder,
        one.fact.target,
        date,
        rightInterests(one),
        one.claim.citations,
      );
    });
  return `${JSON.stringify([...ofParties, ...ofStakes, ...ofRights], null, 1)}\n`;
}

function recordTypeOf({ kind }: Entity): 'person' | 'entity' {
  return kind === 'person' ? 'person' : 'entity';
}

/** The day the statements are made for: the date asked for, else the newest date of a source. Never today's. */
function statementDay(at: DatasetAt): string {
  if (at.on.asOf !== null) return at.on.asOf;
  const dates = at.dataset.sources.flatMap(({ published }) => (published === undefined ? [] : [firstDay(published)]));
  return dates.reduce<IsoDate | string>(
    (newest, date) => [newest, date].toSorted().at(-1) ?? newest,
    at.dataset.opening.asOf ?? '1970-01-01',
  );
}
