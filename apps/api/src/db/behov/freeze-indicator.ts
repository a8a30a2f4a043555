import type { EvidenceInput } from '@halsouppdrag/domain';
import { eq } from 'drizzle-orm';
import type { FigureReader } from '../indicators/figure-reader.ts';
import { markedIndicator } from '../indicators/marked-indicator.ts';
import type { Transaction } from '../open-database.ts';
import { area } from '../tables/index.ts';
import type { StoredEvidence } from './behov-row.ts';

type Pointer = Extract<EvidenceInput, { kind: 'indicator' }>;

/**
 * An indicator's value as it stands today, with what it takes to understand it after the indicator has changed. Null
 * when there is no such indicator, area or year, or no value there.
 */
export async function freezeIndicator(
  transaction: Transaction,
  figures: FigureReader,
  { kind, indicatorId, areaId, year }: Pointer,
  frozenOn: string,
): Promise<StoredEvidence | null> {
  const [place] = await transaction
    .select({ name: area.name, level: area.level })
    .from(area)
    .where(eq(area.id, areaId));
  const { loaded, ofArea } = figures.within(transaction);
  const { indicators, seriesOf } = await loaded();
  const indicator = indicators.find(({ id }) => id === indicatorId);
  // Of everybody: a part of the people is not what is asked for.
  const series = seriesOf(indicatorId).find(
    (one) => one.level === place?.level && one.year === year && one.sex === 'all' && one.ageGroup === null,
  );
  if (!indicator || !series || !place) return null;
  const figure = (await ofArea(areaId, [series])).get(series.id);
  if (!figure || figure.value === null) return null;
  const { name, unit, source } = markedIndicator(indicator, series);
  const { title, publisher, date } = source;
  const interval = figure.interval && { low: figure.interval.low, high: figure.interval.high };
  return {
    ...{ kind, indicatorId, areaId, year, name, unit, areaName: place.name, value: figure.value, interval, frozenOn },
    source: { title, publisher, date },
  };
}
