import { InsatsStatus, insatsStatusName, OccasionSeries } from '@halsouppdrag/domain';
import { z } from 'zod';
import { seriesText } from '../../../../format/series-text.ts';
import { typedDate } from '../../../../format/typed-date.ts';
import { insatsText } from '../../../../text/insats.ts';
import { partText } from '../../../../text/insats-story-parts.ts';
import type { SectionKind } from '../edit/section-kind.ts';
import { asTyped, typedNumber } from '../edit/typed-number.ts';

const TypedSeries = z.object({
  weekday: z.int(),
  from: z.string(),
  to: z.string(),
  everyWeeks: z.int(),
  startsAt: z.string(),
  /** Dates with commas between. */
  except: z.string(),
});
export type TypedSeries = z.infer<typeof TypedSeries>;

const Fields = z.object({
  status: InsatsStatus,
  startsOn: z.string(),
  endsOn: z.string(),
  series: z.array(TypedSeries),
  position: z.object({ lat: z.string(), lon: z.string() }),
});
export type WhenFields = z.infer<typeof Fields>;

const typedDay = (typed: string) => (typed.trim() === '' ? null : typedDate(typed));

/** A series as it is typed, made into what is sent; what is wrong in it is left for the rules to say. */
export function seriesOf({ startsAt, except, ...rest }: TypedSeries) {
  return {
    ...rest,
    from: typedDate(rest.from),
    to: typedDate(rest.to),
    startsAt: startsAt.trim() === '' ? null : startsAt.trim().replace('.', ':').padStart(5, '0'),
    except: except
      .split(/[\s,;]+/)
      .filter((day) => day !== '')
      .map(typedDate),
  };
}

/** When and where the insats goes on, and how it stands. */
export const whenKind: SectionKind<WhenFields> = {
  name: 'when',
  Fields,
  read: ({ status, startsOn, endsOn, series, position }) => ({
    status,
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
    series: series.map(({ startsAt, except, ...rest }) => ({
      ...rest,
      startsAt: startsAt ?? '',
      except: except.join(', '),
    })),
    position: { lat: asTyped(position?.[1] ?? null), lon: asTyped(position?.[0] ?? null) },
  }),
  change: ({ status, startsOn, endsOn, series, position }) => {
    const [lon, lat] = [typedNumber(position.lon), typedNumber(position.lat)];
    return {
      status,
      startsOn: typedDay(startsOn),
      endsOn: typedDay(endsOn),
      series: series.map(seriesOf),
      position: lon === null && lat === null ? null : [lon ?? Number.NaN, lat ?? Number.NaN],
    };
  },
  label: (field) =>
    ({
      status: partText.when.status,
      startsOn: insatsText.startsOn,
      endsOn: insatsText.endsOn,
      series: partText.when.series,
      position: partText.when.place,
    })[field],
  words: ({ status, startsOn, endsOn, series, position }, field) =>
    ({
      status: insatsStatusName[status],
      startsOn,
      endsOn,
      series: series.map(wordsOfSeries).join('\n'),
      position: position.lat === '' ? '' : partText.when.placeAt(position.lat, position.lon),
    })[field],
};

function wordsOfSeries(typed: TypedSeries): string {
  const series = OccasionSeries.safeParse(seriesOf(typed));
  return series.success ? seriesText(series.data) : `${typed.from}${partText.when.dash}${typed.to}`;
}
