import type { PackageIndicatorValue, RegionPackage } from '@halsouppdrag/sources';
import type { Transaction } from '../open-database.ts';
import { area } from '../tables/index.ts';
import { countryNumber } from './figure-reader.ts';
import { GatheredFigures } from './series-figures.ts';
import { insertSeries, type NewSeries } from './write-series.ts';

/** The figures of a region package, as series that no load brought. Its areas and indicators are there already. */
export async function insertPackageSeries(
  transaction: Transaction,
  { indicators, indicatorValues }: Pick<RegionPackage, 'indicators' | 'indicatorValues'>,
): Promise<void> {
  const numbers = new Map(
    (await transaction.select({ id: area.id, number: area.number }).from(area)).map(({ id, number }) => [id, number]),
  );
  for (const indicator of indicators) {
    const own = indicatorValues.filter(({ indicatorId }) => indicatorId === indicator.id);
    await insertSeries(
      transaction,
      indicator,
      seriesOf(own, (id) => numbers.get(id)),
    );
  }
}

function seriesOf(
  values: readonly PackageIndicatorValue[],
  numberOf: (areaId: string) => number | undefined,
): NewSeries[] {
  const all = new Map<string, Omit<NewSeries, 'figures'> & { readonly gathered: GatheredFigures }>();
  for (const { areaId, indicatorId, level, year, sex, ageGroup, areaVersion, ...figure } of values) {
    const key = [level, year, sex, ageGroup, areaVersion].join(' ');
    const series = all.get(key) ?? {
      ...{ indicatorId, level, year, sex, ageGroup, areaVersion, loadId: null },
      gathered: new GatheredFigures(),
    };
    all.set(key, series);
    const areaNumber = areaId === null ? countryNumber : numberOf(areaId);
    if (areaNumber === undefined) throw new Error(`The package was checked and lacks the area ${areaId}.`);
    series.gathered.push({ ...figure, areaNumber });
  }
  return [...all.values()].map(({ gathered, ...key }) => ({ ...key, figures: gathered.figures() }));
}
