import type { AreaLevel, IndicatorScatter, IndicatorSex } from '@halsouppdrag/domain';
import type { FigureReader } from '../../db/indicators/figure-reader.ts';
import type { ShownFigure } from '../../db/indicators/shown-figures.ts';
import type { RegionData } from '../../db/region-data.ts';
import type { FieldError } from '../../http/problem.ts';
import { type Chosen, chooseSeries } from './choose-series.ts';

interface Asked {
  readonly x: { readonly indicatorId: string; readonly year: number | undefined };
  readonly y: { readonly indicatorId: string; readonly year: number | undefined };
  readonly level: AreaLevel;
  readonly sex: IndicatorSex;
}

const method =
  'Varje punkt är ett område, lika stor yta som invånare. Att två mått följs åt mellan områden säger inte att det ena beror på ' +
  'det andra, och inte att det gäller för personerna i dem.';

/** Two indicators of the same areas. */
export async function scatterAnswer(
  reader: FigureReader,
  { tree, region }: RegionData,
  { x, y, level, sex }: Asked,
  thisYear: number,
): Promise<IndicatorScatter | { readonly fault: FieldError }> {
  const loaded = await reader.loaded();
  const [across, up] = [x, y].map(({ indicatorId, year }) =>
    chooseSeries(
      loaded,
      { indicatorId, level, sex, ageGroup: null, ...(year === undefined ? {} : { year }) },
      thisYear,
    ),
  ) as [Chosen, Chosen];
  if ('fault' in across) return across;
  if ('fault' in up)
    return { fault: { ...up.fault, field: up.fault.field === 'indicatorId' ? 'with' : up.fault.field } };
  const [acrossFigures, upFigures] = await Promise.all([reader.figures(across.series), reader.figures(up.series)]);
  const wire = (figure: ShownFigure | undefined) =>
    figure === undefined
      ? { value: null, missing: 'missing' as const, interval: null }
      : { value: figure.value, missing: figure.missing, interval: figure.interval };
  return {
    ...{ level, sex },
    x: axisOf(across),
    y: axisOf(up),
    points: tree.ofLevel(level).map(({ id, population }) => ({
      ...{ areaId: id, population },
      x: wire(acrossFigures.get(id)),
      y: wire(upFigures.get(id)),
    })),
    ...{ populationYear: region.populationYear, populationSourceId: region.populationSourceId },
    example: across.indicator.example || up.indicator.example,
    method,
  };
}

function axisOf({ indicator, series }: Exclude<Chosen, { fault: FieldError }>) {
  const { areaVersion, year } = series;
  return { indicator, areaVersion, year, sources: [indicator.source], example: indicator.example };
}
