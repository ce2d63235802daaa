import type { Citation, EntityId, FactId, LocalText, PartialDate } from './types.ts';

/** A route that a source reports, hop by hop. `presumed`: officially supposed, not proven. */
export interface ReportedRoute {
  readonly id: FactId;
  readonly title: LocalText;
  readonly presumed: boolean;
  readonly by: string;
  readonly caveat?: LocalText;
  readonly steps: readonly ReportedStep[];
  readonly citations: readonly Citation[];
}

export interface ReportedStep {
  readonly at: EntityId;
  /** The dependencies by which this step was reached from the one before; empty for the first. */
  readonly by: readonly FactId[];
  readonly date?: PartialDate;
  readonly text: LocalText;
  readonly techniques?: readonly string[];
  readonly citations: readonly Citation[];
}

/** A sentence of the report the case starts from, and the facts that carry it. */
export interface Statement {
  readonly id: FactId;
  readonly text: LocalText;
  readonly facts: readonly string[];
  readonly citations: readonly Citation[];
}
