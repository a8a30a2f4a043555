import { type CalendarDate, type Insats, occasionsOf } from '@halsouppdrag/domain';
import { compareSwedish } from '../../../format/format.ts';

/** Something that happens on a day: an occasion of a series, or that an insats begins or ends. */
export interface Happening {
  readonly kind: 'occasion' | 'starts' | 'ends';
  readonly day: CalendarDate;
  /** `hh:mm`; null where no time is set. */
  readonly startsAt: string | null;
  readonly insats: Insats;
}

/** What happens from one day to another, both included, in the order it happens. What is called off does not happen. */
export function happeningsBetween(insatser: readonly Insats[], from: CalendarDate, to: CalendarDate): Happening[] {
  return insatser
    .flatMap((insats) => (insats.status === 'installd' ? [] : happeningsOf(insats)))
    .filter(({ day }) => from <= day && day <= to)
    .sort(inOrder);
}

function happeningsOf(insats: Insats): Happening[] {
  const occasions = insats.series.flatMap((series) =>
    occasionsOf(series).map((day) => ({ kind: 'occasion' as const, day, startsAt: series.startsAt, insats })),
  );
  const held = new Set(occasions.map(({ day }) => day));
  // On a day with an occasion, that it is the first or the last says nothing more.
  const edges = [
    { kind: 'starts' as const, day: insats.startsOn },
    { kind: 'ends' as const, day: insats.endsOn === insats.startsOn ? null : insats.endsOn },
  ].flatMap(({ kind, day }) => (day === null || held.has(day) ? [] : [{ kind, day, startsAt: null, insats }]));
  return [...occasions, ...edges];
}

function inOrder(a: Happening, b: Happening): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  const [timeA, timeB] = [a.startsAt ?? '', b.startsAt ?? ''];
  if (timeA !== timeB) return timeA < timeB ? -1 : 1;
  return compareSwedish(a.insats.title, b.insats.title);
}

/** The happenings day by day, days without any left out. */
export function byDay(happenings: readonly Happening[]): ReadonlyMap<CalendarDate, Happening[]> {
  const days = new Map<CalendarDate, Happening[]>();
  for (const one of happenings) days.set(one.day, [...(days.get(one.day) ?? []), one]);
  return days;
}
