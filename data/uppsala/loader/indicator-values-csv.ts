import type { BaseArea } from './base-areas.ts';
import { compareCodes, csvText } from './csv-text.ts';
import { shared } from './shared-input.ts';

const year = 2022;

/** Everybody, and no more than a value. */
const nothingMore = {
  ...{ sex: 'all', ageGroup: null, count: null, denominator: null, low: null, high: null },
  ...{ responseRate: null, areaVersion: null },
};

/** One value an indicator and lokalsamhälle; an empty field where the source has none. */
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
  const rows = lokalsamhallen.flatMap((area) => {
    const percentile = ohalsa.get(area.lokalsamhalle);
    const common = { areaCode: area.lokalsamhalle, year };
    return [
      { indicatorId: 'ohalsa-percentil', ...common, value: typeof percentile === 'number' ? percentile : null },
      {
        indicatorId: 'socioekonomiskt-index',
        ...common,
        value: index.get(`${area.kommunName} (${area.lokalsamhalleName})`) ?? null,
      },
    ];
  });
  rows.sort((a, b) => compareCodes(a.indicatorId, b.indicatorId));
  return csvText(
    [
      ...(['indicatorId', 'areaCode', 'year', 'sex', 'ageGroup', 'value', 'count', 'denominator'] as const),
      ...(['low', 'high', 'responseRate', 'missing', 'areaVersion'] as const),
    ],
    rows.map((row) => ({ ...nothingMore, ...row, missing: row.value === null ? 'missing' : null })),
  );
}
