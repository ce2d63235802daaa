import type { MessageKey } from '../../../messages/catalogue.ts';

/** What a rule looks at. Each basis is one small routine in `ruleBases.ts`; everything else about a rule is data. */
export type RuleBasis =
  /** Capital, or votes, multiplied along chains and added across them. */
  | { readonly kind: 'totalOwnership'; readonly at: number; readonly strict: boolean }
  /** Control at each level by votes or capital above the quota, or by other recorded means. */
  | { readonly kind: 'controlEachLevel'; readonly at: number; readonly strict: boolean }
  /** Controls entities whose direct interests in the company reach the share together. */
  | { readonly kind: 'controlsInterestHolder'; readonly at: number; readonly strict: boolean }
  /** Has an interest in an entity that controls the company. */
  | { readonly kind: 'interestInController'; readonly at: number; readonly strict: boolean }
  /** Held directly, or by companies down a chain of majority stakes; or a right over the company in the same hands. */
  | {
      readonly kind: 'majorityChain';
      readonly at: number;
      readonly strict: boolean;
      readonly bands: readonly number[];
    }
  /** Either holds the share of the other or controls it, or one party does so of both. */
  | { readonly kind: 'closeLink'; readonly at: number; readonly strict: boolean }
  /** Votes of the holder and its subsidiaries. */
  | { readonly kind: 'groupVotes'; readonly at: number; readonly strict: boolean }
  /** Half each, or control only together: a candidate that a contract has to confirm. */
  | { readonly kind: 'jointControl' }
  /** More than half; or from `lower` with a fact such as the board majority; or less, with close persons. */
  | { readonly kind: 'substanceControl'; readonly at: number; readonly lower: number }
  /** The company holds so much of its own shareholder that the shareholder has no vote. */
  | { readonly kind: 'mutualHolding'; readonly at: number }
  /** Owned at each level to the quota, the shares of several listed owners added. */
  | { readonly kind: 'ownedEachLevel'; readonly at: number; readonly strict: boolean };

/** A legal or accounting rule: what it asks, where it is written, from when it applies. */
export interface LegalRule {
  readonly id: string;
  readonly title: MessageKey;
  readonly threshold: MessageKey;
  readonly basis: RuleBasis;
  readonly source: { readonly title: string; readonly url: string; readonly date: string };
}

const amlr = 'https://eur-lex.europa.eu/eli/reg/2024/1624/oj';
const amld = 'https://eur-lex.europa.eu/eli/dir/2015/849/oj';
const ukAct = 'https://www.legislation.gov.uk/ukpga/2006/46/schedule/1A';
const crr = 'https://eur-lex.europa.eu/eli/reg/2013/575/oj';
const japanOrdinance = 'https://laws.e-gov.go.jp/law/418M60000010012';
const japanAct = 'https://laws.e-gov.go.jp/law/417AC0000000086';

/** The rules, side by side. `date`: from when the rule applies. */
export const legalRules: readonly LegalRule[] = [
  {
    id: 'amlr52',
    title: 'influence.rule.amlr52',
    threshold: 'influence.rule.amlr52.threshold',
    basis: { kind: 'totalOwnership', at: 0.25, strict: false },
    source: { title: 'Regulation (EU) 2024/1624, art. 52', url: amlr, date: '2027-07-10' },
  },
  {
    id: 'amlr53',
    title: 'influence.rule.amlr53',
    threshold: 'influence.rule.amlr53.threshold',
    basis: { kind: 'controlEachLevel', at: 0.5, strict: true },
    source: { title: 'Regulation (EU) 2024/1624, art. 53', url: amlr, date: '2027-07-10' },
  },
  {
    id: 'amlr54a',
    title: 'influence.rule.amlr54a',
    threshold: 'influence.rule.amlr54a.threshold',
    basis: { kind: 'controlsInterestHolder', at: 0.25, strict: false },
    source: { title: 'Regulation (EU) 2024/1624, art. 54(a)', url: amlr, date: '2027-07-10' },
  },
  {
    id: 'amlr54b',
    title: 'influence.rule.amlr54b',
    threshold: 'influence.rule.amlr54b.threshold',
    basis: { kind: 'interestInController', at: 0.25, strict: false },
    source: { title: 'Regulation (EU) 2024/1624, art. 54(b)', url: amlr, date: '2027-07-10' },
  },
  {
    id: 'amld25',
    title: 'influence.rule.amld25',
    threshold: 'influence.rule.amld25.threshold',
    basis: { kind: 'totalOwnership', at: 0.25, strict: true },
    source: { title: 'Directive (EU) 2015/849, art. 3(6)(a)', url: amld, date: '2017-06-26' },
  },
  {
    id: 'ukPsc',
    title: 'influence.rule.ukPsc',
    threshold: 'influence.rule.ukPsc.threshold',
    basis: { kind: 'majorityChain', at: 0.25, strict: true, bands: [0.25, 0.5, 0.75] },
    source: { title: 'Companies Act 2006 (UK), schedule 1A', url: ukAct, date: '2016-04-06' },
  },
  {
    id: 'closeLinks',
    title: 'influence.rule.closeLinks',
    threshold: 'influence.rule.closeLinks.threshold',
    basis: { kind: 'closeLink', at: 0.2, strict: false },
    source: {
      title: 'Regulation (EU) 575/2013, art. 4(1)(38); Guideline (EU) 2015/510 (ECB), art. 138',
      url: crr,
      date: '2014-01-01',
    },
  },
  {
    id: 'ias28',
    title: 'influence.rule.ias28',
    threshold: 'influence.rule.ias28.threshold',
    basis: { kind: 'groupVotes', at: 0.2, strict: false },
    source: {
      title: 'IAS 28 (2011), para. 5',
      url: 'https://www.ifrs.org/issued-standards/list-of-standards/ias-28-investments-in-associates-and-joint-ventures/',
      date: '2013-01-01',
    },
  },
  {
    id: 'ifrs11',
    title: 'influence.rule.ifrs11',
    threshold: 'influence.rule.ifrs11.threshold',
    basis: { kind: 'jointControl' },
    source: {
      title: 'IFRS 11, para. 7',
      url: 'https://www.ifrs.org/issued-standards/list-of-standards/ifrs-11-joint-arrangements/',
      date: '2013-01-01',
    },
  },
  {
    id: 'japanSubsidiary',
    title: 'influence.rule.japanSubsidiary',
    threshold: 'influence.rule.japanSubsidiary.threshold',
    basis: { kind: 'substanceControl', at: 0.5, lower: 0.4 },
    source: { title: '会社法施行規則 第3条第3項', url: japanOrdinance, date: '2006-05-01' },
  },
  {
    id: 'japan308',
    title: 'influence.rule.japan308',
    threshold: 'influence.rule.japan308.threshold',
    basis: { kind: 'mutualHolding', at: 0.25 },
    source: { title: '会社法 第308条第1項、会社法施行規則 第67条', url: japanAct, date: '2006-05-01' },
  },
  {
    id: 'ofac50',
    title: 'influence.rule.ofac50',
    threshold: 'influence.rule.ofac50.threshold',
    basis: { kind: 'ownedEachLevel', at: 0.5, strict: false },
    source: {
      title: 'OFAC, Revised Guidance on Entities Owned by Persons Whose Property Is Blocked',
      url: 'https://ofac.treasury.gov/media/6186/download',
      date: '2014-08-13',
    },
  },
];
