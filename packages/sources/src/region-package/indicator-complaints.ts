import { type Complaint, complain, quoteFound } from '../complaint.ts';
import type { AreaIndex } from './area-tree.ts';
import type { Placed } from './read-rows.ts';
import { repeated } from './references.ts';
import type { IndicatorRow, IndicatorValueRow } from './tables.ts';

/** The whole country among areas, as SCB codes it. */
const countryCode = '00';

/** What is made up says so in its very name, so that no picture or table can show it unmarked. */
const exampleMark = '(Exempeldata)';

/** An indicator that is made up and does not say so, or says so and is not. */
export function indicatorComplaints(rows: readonly Placed<IndicatorRow>[]): Complaint[] {
  return rows.flatMap(({ line, row }) => {
    const place = { file: 'indicators.csv', line, column: 'name' };
    const isMarked = row.name.endsWith(` ${exampleMark}`);
    if (isMarked === row.example) return [];
    const expected = row.example ? `ett namn som slutar med ${exampleMark}` : `ett namn utan ${exampleMark}`;
    return [complain(place, expected, quoteFound(row.name))];
  });
}

/** A value of an indicator or for an area that is not in the package, one that stands twice, and figures that do not agree. */
export function indicatorValueComplaints(
  rows: readonly Placed<IndicatorValueRow>[],
  indicators: readonly Placed<IndicatorRow>[],
  areas: AreaIndex,
): Complaint[] {
  const file = 'indicator-values.csv';
  const known = new Map(indicators.map(({ row }) => [row.id, row]));
  const wrong = rows.flatMap(({ line, row }) => {
    const complaint = (column: string, expected: string, found: unknown) => [
      complain({ file, line, column }, expected, quoteFound(found)),
    ];
    const indicator = known.get(row.indicatorId);
    return [
      ...(indicator === undefined
        ? complaint('indicatorId', 'en indikator i indicators.csv', row.indicatorId)
        : figureComplaints(row, indicator, complaint)),
      ...(areas.has(row.areaCode) || row.areaCode === countryCode
        ? []
        : complaint('areaCode', `koden för ett område i areas.csv, eller ${countryCode} för riket`, row.areaCode)),
    ];
  });
  const key = ({ indicatorId, areaCode, year, sex, ageGroup, areaVersion }: IndicatorValueRow) =>
    [indicatorId, areaCode, year, sex, ageGroup, areaVersion].join(', ');
  return [...wrong, ...repeated(file, rows, 'indicatorId, areaCode, year, sex, ageGroup och areaVersion', key)];
}

function figureComplaints(
  { value, missing, count, denominator, low, high, responseRate }: IndicatorValueRow,
  { measure }: IndicatorRow,
  complaint: (column: string, expected: string, found: unknown) => Complaint[],
): Complaint[] {
  const isShare = measure === 'proportion';
  return [
    ...(value === null && missing === null ? complaint('missing', 'varför värdet saknas', '') : []),
    ...(value !== null && missing !== null ? complaint('missing', 'ingenting, för det finns ett värde', missing) : []),
    ...((low === null) === (high === null) ? [] : complaint('high', 'båda gränserna för intervallet, eller ingen', '')),
    ...(value !== null && low !== null && high !== null && !(low <= value && value <= high)
      ? complaint('low', `ett intervall runt ${value}`, `${low}–${high}`)
      : []),
    ...(count !== null && count < 0 ? complaint('count', 'ett antal från 0', count) : []),
    ...(denominator !== null && denominator < 0 ? complaint('denominator', 'ett antal från 0', denominator) : []),
    ...(isShare && count !== null && denominator !== null && count > denominator
      ? complaint('count', `högst nämnaren ${denominator}`, count)
      : []),
    ...(responseRate !== null && !(responseRate >= 0 && responseRate <= 1)
      ? complaint('responseRate', 'en andel från 0 till 1', responseRate)
      : []),
  ];
}
