import type { BaseArea } from './base-areas.ts';
import { conditionsSeries } from './conditions-series.ts';
import { compareCodes, csvText } from './csv-text.ts';
import { indicatorFigure, valueColumns } from './indicator-figure.ts';
import { madeUpSeries } from './made-up-series.ts';
import { populationSeries } from './population-series.ts';
import { publishedSeries } from './published-series.ts';
import { shared } from './shared-input.ts';

const year = 2022;

/** Every figure of every indicator; an empty field where the source has none. */
export function indicatorValuesCsv(baseAreas: readonly BaseArea[]): string {
  const ohalsa = new Map(
    shared
      .polygons('data/se-regso2018/regso2018_uppsala_lan_4326.geojson')
      .map(({ properties }) => [properties['regso_kod'], properties['ohalsa_percentil']]),
  );
  // The index names its areas by label only: `Tierp (Söderfors)`, in a column without a name.
  const index = new Map(
    shared
      .csv('data/se-deso-keys/regso_socioekonomisk_index_2022.csv')
      .map(({ cells }) => [cells[''], Number(cells['2022'])]),
  );
  const lokalsamhallen = [...new Map(baseAreas.map((area) => [area.lokalsamhalle, area])).values()];
  lokalsamhallen.sort((a, b) => compareCodes(a.lokalsamhalle, b.lokalsamhalle));
  const indexOf = new Map(
    lokalsamhallen.map((area) => [
      area.lokalsamhalle,
      index.get(`${area.kommunName} (${area.lokalsamhalleName})`) ?? null,
    ]),
  );
  const classes = lokalsamhallen.flatMap(({ lokalsamhalle: areaCode }) => {
    const percentile = ohalsa.get(areaCode);
    return [
      indicatorFigure({
        ...{ indicatorId: 'ohalsa-percentil', areaCode, year },
        value: typeof percentile === 'number' ? percentile : null,
      }),
      indicatorFigure({ indicatorId: 'socioekonomiskt-index', areaCode, year, value: indexOf.get(areaCode) ?? null }),
    ];
  });
  const rows = [
    ...classes,
    ...conditionsSeries(lokalsamhallen),
    ...populationSeries(),
    ...publishedSeries,
    ...madeUpSeries(lokalsamhallen, indexOf),
  ];
  // Sorting keeps the order within an indicator.
  return csvText(
    valueColumns,
    rows.sort((a, b) => compareCodes(a.indicatorId, b.indicatorId)),
  );
}
