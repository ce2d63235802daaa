import type { Answer, Cut } from '../analysis/answer.ts';
import type { Speaker } from '../messages/say.ts';
import type { DatasetAt, Entity, EntityId } from '../model/types.ts';
import type { Carried } from './carriedHops.ts';
import type { Lit } from './lit.ts';
import type { View } from './view.ts';
import type { Visible } from './visible.ts';

/** What `drawView` is given. */
export interface PictureInput {
  readonly at: DatasetAt;
  readonly view: View;
  readonly answer: Answer | null;
  readonly speaker: Speaker;
  /** The same day without the scenario: what the scenario took away is then drawn struck through, what it added marked. */
  readonly before?: DatasetAt | undefined;
  /** What stops the route that is told to its end (`cutAtEnd`): drawn as a cut, though nothing was cut. */
  readonly stop?: Cut | null;
  /** The other day of a comparison: what held then and no longer does is drawn grey. */
  readonly compared?: DatasetAt | undefined;
}

/** What all parts of the encoding share. */
export interface Picture extends PictureInput {
  readonly lit: Lit;
  /** Null: no route is lit. */
  readonly carried: Carried | null;
  readonly visible: Visible;
  readonly entities: ReadonlyMap<EntityId, Entity>;
}
