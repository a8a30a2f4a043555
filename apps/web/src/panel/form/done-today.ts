import type { InsatsFields } from './insats-fields.ts';

/** What "done today" means for what already stands in the form: a start that is known is kept, and today ended it. */
export function doneToday(startsOn: string, today: string): Partial<InsatsFields> {
  const started = startsOn.trim() !== '' && startsOn !== today;
  return started ? { status: 'genomford', endsOn: today } : { status: 'genomford', startsOn: today };
}
