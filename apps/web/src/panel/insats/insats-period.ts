import type { Insats } from '@halsouppdrag/domain';
import { insatsText as text } from '../../text/insats.ts';

/** When an insats goes on, in words: dates as they are written, and said when there is none. */
export function insatsPeriod({ startsOn, endsOn }: Pick<Insats, 'startsOn' | 'endsOn'>): string {
  if (startsOn === null) return endsOn === null ? text.noDate : text.to(endsOn);
  if (endsOn === null) return text.from(startsOn);
  return startsOn === endsOn ? startsOn : text.period(startsOn, endsOn);
}
