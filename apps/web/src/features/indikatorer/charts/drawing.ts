import type { AreaId, BenchmarkFigure } from '@halsouppdrag/domain';

/** Where a chart shows an area, in pixels from its upper left corner. */
export interface Spot {
  readonly areaId: AreaId;
  readonly x: number;
  readonly y: number;
}

/** A chart and, where areas can be picked in it, where they are. */
export interface Drawing {
  readonly svg: SVGSVGElement;
  readonly spots: readonly Spot[];
}

/** What the figures of a chart are in, and what they are held against. */
export interface Scale {
  readonly unit: string;
  readonly decimals: number;
  readonly benchmark: Pick<BenchmarkFigure, 'name' | 'value' | 'interval'> | null;
}

export const ink = '#171717';
export const quiet = '#5b6770';
export const benchmarkColour = '#143c50';

/** The look all charts share. The font is named, since a picture that is saved has no page to take it from. */
export const chartStyle = {
  fontFamily: '"Inter Variable", Inter, Arial, sans-serif',
  fontSize: '13px',
  background: 'transparent',
  overflow: 'visible',
  color: ink,
} as const;

/** Plot gives a figure only when it is asked for a legend or caption, which it is not here. */
export function svgOf(chart: SVGSVGElement | HTMLElement): SVGSVGElement {
  if (!(chart instanceof SVGSVGElement)) throw new TypeError('the chart is more than a picture');
  return chart;
}

/** A name that fits beside a chart. That its figures are made up is never what is cut off. */
export function shortName(name: string, letters: number): string {
  if (name.length <= letters) return name;
  const mark = / \(Exempeldata\)$/.exec(name)?.[0] ?? '';
  return `${name.slice(0, Math.max(1, letters - mark.length - 1)).trimEnd()}…${mark}`;
}
