import type { BaseArea } from './base-areas.ts';
import { type IndicatorFigure, indicatorFigure } from './indicator-figure.ts';
import { shared } from './shared-input.ts';

const folder = 'data/se-regso-population/scb_export_deso_';
const years = [2020, 2021, 2022, 2023];

/** Conditions of each lokalsamhälle as SCB publishes them, with the counts that shares are made of. */
export function conditionsSeries(lokalsamhallen: readonly BaseArea[]): IndicatorFigure[] {
  // SCB names the areas by label only: `Tierp (Söderfors)`.
  const codeOf = new Map(
    lokalsamhallen.map((area) => [`${area.kommunName} (${area.lokalsamhalleName})`, area.lokalsamhalle]),
  );
  const rowsOf = (file: string) =>
    shared.csv(`${folder}${file}.csv`).flatMap(({ cells }) => {
      const areaCode = codeOf.get(cells['region'] ?? '');
      return areaCode === undefined ? [] : [{ areaCode, cells }];
    });
  const counts = (file: string, column: string) => {
    const known = new Map<string, Map<string, number>>();
    for (const { areaCode, cells } of rowsOf(file)) {
      for (const year of years) {
        const key = `${areaCode} ${year}`;
        const own = known.get(key) ?? new Map<string, number>();
        known.set(key, own.set(cells[column] ?? '', Number(cells[`Antal ${year}`])));
      }
    }
    return known;
  };
  const share = (indicatorId: string, key: string, count: number, denominator: number) => {
    const [areaCode = '', year = ''] = key.split(' ');
    const value = denominator === 0 ? null : Math.round((10_000 * count) / denominator) / 100;
    const missing = value === null ? 'noDenominator' : null;
    return indicatorFigure({ indicatorId, areaCode, year: Number(year), value, count, denominator, missing });
  };
  const born = [...counts('foreign_born', 'födelseregion')].map(([key, of]) =>
    share('utrikes-fodda', key, (of.get('totalt') ?? 0) - (of.get('Sverige') ?? 0), of.get('totalt') ?? 0),
  );
  const tenure = [...counts('housing_tenure', 'upplåtelseform')].map(([key, of]) =>
    share(
      'hyresratt',
      key,
      of.get('hyresrätt') ?? 0,
      [...of.values()].reduce((sum, one) => sum + one, 0),
    ),
  );
  const income = rowsOf('income').flatMap(({ areaCode, cells }) =>
    years.map((year) => {
      const cell = cells[`Medelvärde för samtliga, tkr ${year}`] ?? '';
      const value = /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : null;
      return indicatorFigure({ indicatorId: 'loneinkomst', areaCode, year, value });
    }),
  );
  return [...born, ...tenure, ...income];
}
