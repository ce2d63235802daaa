import { say } from '../messages/say.ts';
import type { ControlRight, FactAt } from '../model/types.ts';
import type { DrawnEdge } from './drawing.ts';
import { factState } from './factState.ts';
import { localText } from './names.ts';
import type { Picture } from './picture.ts';

/** Control without a percentage: blue, with its own arrowhead and its label in words. Partners in concert have a line each. */
export function drawRights(
  picture: Picture,
  rights: readonly FactAt<ControlRight>[],
  fate: 'here' | 'cut' | 'ended',
): DrawnEdge[] {
  return rights.flatMap(({ fact, claim, presence }) =>
    [fact.holder, ...(fact.partners ?? [])]
      .filter(
        (holder) => holder !== fact.target && picture.visible.ids.has(holder) && picture.visible.ids.has(fact.target),
      )
      .map((holder, at): DrawnEdge => {
        const right = rightWords(picture, fact);
        return {
          id: at === 0 && holder === fact.holder ? fact.id : `${fact.id} ${holder}`,
          source: holder,
          target: fact.target,
          family: 'control',
          width: 1.8,
          label: right,
          line: claim.standing === 'assumed' ? 'hatched' : claim.standing === 'computed' ? 'dashed' : 'solid',
          arrow: fact.kind === 'noControl' ? 'circle' : 'diamond',
          layered: false,
          facts: [fact.id],
          standing: claim.standing,
          state: factState(picture, fact.id, claim, presence, fate),
          spoken: say(picture.speaker, {
            key: 'picture.spoken.right',
            params: { holder: { entity: holder }, target: { entity: fact.target }, right },
          }),
        };
      }),
  );
}

/** "names 3 of 5 directors": the right's own words in the reader's language, else those of its kind. */
export function rightWords(picture: Pick<Picture, 'speaker'>, right: ControlRight): string {
  const { speaker } = picture;
  const own = right.label?.[speaker.language];
  if (own !== undefined) return own;
  if (right.seats !== undefined) return say(speaker, { key: 'picture.right.boardSeats', params: right.seats });
  if (right.label !== undefined) return localText(right.label, speaker.language);
  return say(speaker, {
    key: right.kind === 'boardSeats' ? 'picture.right.boardSeatsOpen' : `picture.right.${right.kind}`,
  });
}
