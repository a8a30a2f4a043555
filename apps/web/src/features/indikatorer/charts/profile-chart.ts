import type { ProfileRow } from '@halsouppdrag/domain';
import { axisY, barX, dot, plot, ruleX, text as words } from '@observablehq/plot';
import { indikatorerCharts as text } from '../../../text/indikatorer-charts.ts';
import { benchmarkColour, chartStyle, type Drawing, ink, shortName, svgOf } from './drawing.ts';
import { signMarks } from './sign-marks.ts';

/** A row of the spine: every figure as a place from −1, the worst of all areas, over 0, the län, to 1, the best. */
export interface SpineRow {
  readonly id: string;
  readonly name: string;
  readonly significance: ProfileRow['lan']['significance'];
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly lowerQuarter: number;
  readonly upperQuarter: number;
  readonly riket: number | null;
}

/**
 * The rows that can stand on a spine. Each is stretched about the län so that what is farthest from it on either side
 * is 1: rows compare places among areas, never sizes of figures. Turned so that better is to the right; where neither
 * is better, higher is.
 */
export function spineRows(rows: readonly ProfileRow[]): SpineRow[] {
  return rows.flatMap(({ indicator, figure, lan, riket, spread }) => {
    const middle = lan.benchmark.value;
    if (figure.value === null || middle === null || spread === null) return [];
    const ofRiket = riket?.benchmark.value ?? null;
    const ends = [spread.lowest, spread.highest, figure.value, ofRiket ?? middle];
    const farthest = Math.max(...ends.map((end) => Math.abs(end - middle)));
    if (farthest === 0) return [];
    const turn = indicator.polarity === 'lowIsGood' ? -1 : 1;
    // `+ 0` so that the middle turned round is not a negative zero.
    const place = (value: number) => (turn * (value - middle)) / farthest + 0;
    const [from, to] = [place(spread.lowest), place(spread.highest)];
    const quarters = [place(spread.lowerQuarter), place(spread.upperQuarter)];
    return [
      {
        id: indicator.id,
        name: indicator.name,
        significance: lan.significance,
        value: place(figure.value),
        from: Math.min(from, to),
        to: Math.max(from, to),
        lowerQuarter: Math.min(...quarters),
        upperQuarter: Math.max(...quarters),
        riket: ofRiket === null ? null : place(ofRiket),
      },
    ];
  });
}

/** One area and all indicators: where it lies among all areas of its level, against the län and the country. */
export function profileChart(rows: readonly SpineRow[], width: number): Drawing {
  // On a phone the names stand over the rows, which else would have no room.
  const isNarrow = width < 480;
  const marginLeft = isNarrow ? 12 : 262;
  const nameOf = new Map(rows.map(({ id, name }) => [id, shortName(name, isNarrow ? Math.floor(width / 7.4) : 60)]));
  const inset = { insetTop: isNarrow ? 16 : 10, insetBottom: isNarrow ? 16 : 10 };
  const chart = plot({
    width,
    height: 76 + rows.length * (isNarrow ? 48 : 40),
    marginLeft,
    marginRight: isNarrow ? 12 : 20,
    marginTop: 36,
    marginBottom: 40,
    style: chartStyle,
    x: { domain: [-1.04, 1.04], ticks: [], label: null },
    y: { domain: rows.map(({ id }) => id), label: null, axis: null },
    marks: [
      barX(rows, { x1: 'from', x2: 'to', y: 'id', fill: '#e3e6e8', ...inset }),
      barX(rows, { x1: 'lowerQuarter', x2: 'upperQuarter', y: 'id', fill: '#bfc7cb', ...inset }),
      ruleX([0], { stroke: benchmarkColour, strokeWidth: 2 }),
      isNarrow
        ? words(rows, {
            ...{ y: 'id', text: ({ id }: SpineRow) => nameOf.get(id) ?? id, stroke: '#fff', strokeWidth: 4, fill: ink },
            ...{ frameAnchor: 'left', textAnchor: 'start', dy: -18 },
          })
        : axisY({ tickSize: 0, lineWidth: 18, lineHeight: 1.2, tickFormat: (id: string) => nameOf.get(id) ?? id }),
      dot(
        rows.filter(({ riket }) => riket !== null),
        { x: 'riket', y: 'id', symbol: 'diamond', r: 6, fill: '#fff', stroke: '#171717', strokeWidth: 1.5 },
      ),
      ...signMarks(rows, { x: 'value', y: 'id' }, 6),
      words([text.profile.lan], { x: 0, frameAnchor: 'top', dy: -16, fill: benchmarkColour, fontWeight: 600 }),
      words([text.profile.worse], { frameAnchor: 'bottom-left', dy: 20 }),
      words([text.profile.better], { frameAnchor: 'bottom-right', dy: 20 }),
    ],
  });
  return { svg: svgOf(chart), spots: [] };
}
