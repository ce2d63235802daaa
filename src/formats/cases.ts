import type { MessageKey } from '../messages/catalogue.ts';

/** A case that ships with the program: native JSON, loaded when asked for. */
export interface BundledCase {
  readonly id: string;
  readonly title: MessageKey;
  /** The parsed file, to be checked by `makeDataset` like any other. */
  readonly load: () => Promise<unknown>;
}

type Module = { readonly default: unknown };
const content = async (file: Promise<Module>): Promise<unknown> => (await file).default;

/** The bundled cases, the LY case first. */
export const cases: readonly BundledCase[] = [
  { id: 'ly', title: 'facts.case.ly', load: () => content(import('../../data/ly/dataset.json')) },
  { id: 'pyramid', title: 'facts.case.pyramid', load: () => content(import('../../data/pyramid/dataset.json')) },
  {
    id: 'cross-holding-ring',
    title: 'facts.case.crossHoldingRing',
    load: () => content(import('../../data/cross-holding-ring/dataset.json')),
  },
  { id: 'deadlock', title: 'facts.case.deadlock', load: () => content(import('../../data/deadlock/dataset.json')) },
  {
    id: 'golden-share',
    title: 'facts.case.goldenShare',
    load: () => content(import('../../data/golden-share/dataset.json')),
  },
  {
    id: 'dual-class-founder',
    title: 'facts.case.dualClassFounder',
    load: () => content(import('../../data/dual-class-founder/dataset.json')),
  },
  {
    id: 'closed-group',
    title: 'facts.case.closedGroup',
    load: () => content(import('../../data/closed-group/dataset.json')),
  },
  {
    id: 'managed-service-fan-out',
    title: 'facts.case.managedServiceFanOut',
    load: () => content(import('../../data/managed-service-fan-out/dataset.json')),
  },
  {
    id: 'supply-chain-and',
    title: 'facts.case.supplyChainAnd',
    load: () => content(import('../../data/supply-chain-and/dataset.json')),
  },
];
