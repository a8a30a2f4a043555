import type { Insats } from '@halsouppdrag/domain';
import { insatsText as text } from '../../text/insats.ts';

/**
 * When an insats goes on, in words: dates as they are written, and said when there is none. What is done and has one
 * date was done that day; "from" would say that it still goes on.
 */
export function insatsPeriod({ startsOn, endsOn, status }: Pick<Insats, 'startsOn' | 'endsOn' | 'status'>): string {
  if (startsOn === null) return endsOn === null ? text.noDate : text.to(endsOn);
  if (endsOn === null) return status === 'genomford' ? startsOn : text.from(startsOn);
  return startsOn === endsOn ? startsOn : text.period(startsOn, endsOn);
}
