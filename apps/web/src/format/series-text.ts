import { type OccasionSeries, occasionsOf } from '@halsouppdrag/domain';
import { partText } from '../text/insats-story-parts.ts';

const text = partText.when;

/**
 * A series of occasions as one says it: "varje tisdag 2026-09-01–2026-11-24, kl 18:00, 13 tillfällen". A single one is
 * its day alone.
 */
export function seriesText(series: OccasionSeries): string {
  const weekday = text.weekdays[series.weekday - 1] ?? '';
  const days = occasionsOf(series);
  const [only] = days;
  const when =
    days.length === 1 && only !== undefined
      ? `${weekday} ${only}`
      : `${text.onWeekday(weekday, series.everyWeeks)} ${series.from}${text.dash}${series.to}`;
  const cancelled = series.except.filter((day) => day >= series.from && day <= series.to);
  return [
    when,
    series.startsAt === null ? '' : text.at(series.startsAt),
    days.length === 1 ? '' : text.occasions(days.length),
    cancelled.length === 0 ? '' : text.cancelled(cancelled.join(', ')),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
