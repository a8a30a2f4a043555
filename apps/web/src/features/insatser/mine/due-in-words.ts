import type { CalendarDate, WorkItem } from '@halsouppdrag/domain';
import { mineText as text } from '../../../text/mine.ts';

/** When a thing should be done, in words, and whether that day has passed. */
export function dueInWords(
  { kind, dueOn }: Pick<WorkItem, 'kind' | 'dueOn'>,
  today: CalendarDate,
): { words: string; late: boolean } {
  if (dueOn === null) return { words: text.noDay, late: false };
  if (dueOn < today) return { words: text.overdue(dueOn), late: true };
  if (dueOn === today) return { words: text.dueToday, late: false };
  return { words: kind === 'awaitsDecision' ? text.starts(dueOn) : text.due(dueOn), late: false };
}
