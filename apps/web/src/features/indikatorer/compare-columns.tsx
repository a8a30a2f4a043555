import type { ReactNode } from 'react';
import type { CellValue } from '../../components/sort-rows.ts';
import { number } from '../../format/format.ts';
import { plainNumber } from '../../format/plain-number.ts';
import { indikatorerText } from '../../text/indikatorer.ts';
import { indikatorerTable as text } from '../../text/indikatorer-table.ts';
import { placesOf } from './charts/interval-rows.ts';
import type { AreaFigure } from './figure.ts';
import type { Shown } from './shown.ts';
import { significanceLook } from './significance-look.ts';

export interface CompareColumn {
  readonly id: string;
  readonly heading: string;
  readonly isNumeric: boolean;
  readonly value: (figure: AreaFigure) => CellValue;
  readonly cell: (figure: AreaFigure) => ReactNode;
}

/** The columns that there is something to say in. */
export function compareColumns({
  figures,
  unit,
  decimals,
  comparison,
  against,
  isByValue,
  populationYear,
}: Shown): CompareColumn[] {
  const { benchmark } = comparison;
  const any = (has: (figure: AreaFigure) => boolean) => figures.some(has);
  const figureColumn = (
    id: string,
    heading: string,
    value: (figure: AreaFigure) => CellValue,
    cell: (figure: AreaFigure) => ReactNode,
  ): CompareColumn => ({ id, heading, isNumeric: true, value, cell });
  return [
    { id: 'name', heading: text.area, isNumeric: false, value: ({ name }) => name, cell: ({ name }) => name },
    figureColumn(
      'value',
      text.value(unit),
      ({ value }) => value,
      ({ value, missing }) => (value === null ? text.missing[missing ?? 'missing'] : number(value, decimals)),
    ),
    ...(any(({ interval }) => interval !== null)
      ? [
          figureColumn(
            'interval',
            text.interval,
            ({ interval }) => interval?.low ?? null,
            ({ interval }) =>
              interval === null ? text.none : `${number(interval.low, decimals)}–${number(interval.high, decimals)}`,
          ),
        ]
      : []),
    ...(benchmark.kind === 'year'
      ? [
          figureColumn(
            'earlier',
            text.earlier(benchmark.name),
            ({ earlier }) => earlier?.value ?? null,
            ({ earlier }) => (earlier?.value == null ? text.none : number(earlier.value, decimals)),
          ),
        ]
      : []),
    ...(isByValue
      ? []
      : [
          {
            id: 'significance',
            heading: text.against(against),
            isNumeric: false,
            value: ({ significance }: AreaFigure) => text.short[significance],
            cell: ({ significance, notComparable }: AreaFigure) => (
              <>
                <span aria-hidden style={{ color: significanceLook[significance].ink }}>
                  {significanceLook[significance].sign}
                </span>{' '}
                {notComparable === null ? text.short[significance] : text.notComparable[notComparable]}
              </>
            ),
          },
        ]),
    ...(any((figure) => placesOf(figure) !== null)
      ? [
          figureColumn(
            'rank',
            text.places,
            ({ rank }) => rank?.best ?? null,
            (figure) => placesOf(figure) ?? text.none,
          ),
        ]
      : []),
    ...(any(({ denominator }) => denominator !== null)
      ? [
          figureColumn(
            'denominator',
            text.of,
            ({ denominator }) => denominator,
            ({ denominator }) => (denominator === null ? text.none : number(denominator)),
          ),
        ]
      : []),
    ...(any(({ responseRate }) => responseRate !== null)
      ? [
          figureColumn(
            'response',
            text.response,
            ({ responseRate }) => responseRate,
            ({ responseRate }) =>
              responseRate === null ? text.none : `${plainNumber(Math.round(100 * responseRate))} %`,
          ),
        ]
      : []),
    ...(any(({ cautions }) => cautions.length > 0)
      ? [
          {
            id: 'cautions',
            heading: text.caution,
            isNumeric: false,
            value: ({ cautions }: AreaFigure) => cautions.length,
            cell: ({ cautions }: AreaFigure) => cautions.map((one) => text.cautions[one]).join(' '),
          },
        ]
      : []),
    figureColumn(
      'population',
      indikatorerText.population(populationYear),
      ({ population }) => population,
      ({ population }) => number(population),
    ),
  ];
}
