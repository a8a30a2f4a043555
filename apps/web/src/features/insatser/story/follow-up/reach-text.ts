import type { Insats, InsatsStory } from '@halsouppdrag/domain';
import { number } from '../../../../format/format.ts';
import { plainNumber } from '../../../../format/plain-number.ts';
import { followUpText } from '../../../../text/insats-follow-up.ts';

const text = followUpText.reach;

export interface ReachInWords {
  /** "25 av 1 300", or that it is not filled in. */
  readonly reached: string;
  /** "1,9 procent"; null where it cannot be said. */
  readonly share: string | null;
  /** What it is counted against, and why. */
  readonly against: string;
  /** More were reached than there were people to reach. */
  readonly isOver: boolean;
}

/** How many were reached of those it was for. A hidden count gives no share: that would tell it. */
export function reachText(
  { participants, followUp }: Pick<Insats, 'participants' | 'followUp'>,
  base: InsatsStory['reachBase'],
): ReachInWords {
  const own = followUp.reachDenominator;
  const people = own?.people ?? base.people;
  const against =
    own !== null
      ? `${text.own(number(own.people), own.reason)} ${text.ownInstead(number(base.people))}`
      : base.people === 0
        ? text.noBase
        : text.counted(number(base.people), base.counts);
  if (participants === null) return { reached: text.none, share: null, against, isOver: false };
  if (participants === '..') return { reached: text.fewOf(number(people)), share: null, against, isOver: false };
  const isOver = participants > people;
  const share =
    people === 0 || isOver ? null : text.share(plainNumber(Math.round((1000 * participants) / people) / 10));
  return { reached: text.of(number(participants), number(people)), share, against, isOver };
}
