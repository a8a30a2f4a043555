/** A row of indicator-values.csv. */
export const valueColumns = [
  ...(['indicatorId', 'areaCode', 'year', 'sex', 'ageGroup', 'value', 'count', 'denominator'] as const),
  ...(['low', 'high', 'responseRate', 'missing', 'areaVersion'] as const),
] as const;

export type IndicatorFigure = Record<(typeof valueColumns)[number], string | number | null> & {
  readonly indicatorId: string;
  readonly areaCode: string;
  readonly year: number;
};

/** A figure for everybody, of which is given what its source says. */
export function indicatorFigure(
  given: Pick<IndicatorFigure, 'indicatorId' | 'areaCode' | 'year' | 'value'> & Partial<IndicatorFigure>,
): IndicatorFigure {
  return {
    ...{ sex: 'all', ageGroup: null, count: null, denominator: null, low: null, high: null },
    ...{ responseRate: null, areaVersion: null, missing: given.value === null ? 'missing' : null },
    ...given,
  };
}
