import type { Significance } from '@halsouppdrag/domain';
import { dot, type Markish } from '@observablehq/plot';
import { significanceLook, significances } from '../significance-look.ts';
import { asOnePath, circleAt, crowd } from './one-path.ts';

/** A triangle standing on its point, as large as d3's own. */
const downwards = {
  draw(context: CanvasPath, size: number) {
    const reach = -Math.sqrt(size / (Math.sqrt(3) * 3));
    context.moveTo(0, -reach * 2);
    context.lineTo(-Math.sqrt(3) * reach, reach);
    context.lineTo(Math.sqrt(3) * reach, reach);
    context.closePath();
  },
};

const symbols = { '▲': 'triangle', '▼': downwards, '●': 'circle', '○': 'circle' } as const;

/** Each figure with the colour and the shape of what may be said of it against the benchmark. */
export function signMarks<Row extends { readonly significance: Significance }>(
  rows: readonly Row[],
  at: Readonly<Partial<Record<'fx' | 'fy', keyof Row & string>> & Record<'x' | 'y', keyof Row & string>>,
  r = 5,
): Markish[] {
  if (rows.length > crowd) return crowdMarks(rows, at, Math.min(r, crowdRadius));
  return (Object.keys(symbols) as (keyof typeof symbols)[]).flatMap((sign) => {
    const held = rows.filter(({ significance }) => significanceLook[significance].sign === sign);
    if (held.length === 0) return [];
    const colour = ({ significance }: Row) => significanceLook[significance].ink;
    return [
      dot(held, {
        ...at,
        r,
        symbol: symbols[sign],
        fill: sign === '○' ? '#fff' : colour,
        stroke: sign === '○' ? colour : '#fff',
        strokeWidth: sign === '○' ? 1.5 : 1,
      }),
    ];
  });
}

/** So many larger than this are one blot. */
const crowdRadius = 2.5;

/** The outline of a sign around a point, so large that those of one radius weigh the same. */
const outlines = {
  '▲': (x: number, y: number, r: number) => triangle(x, y, r, 1),
  '▼': (x: number, y: number, r: number) => triangle(x, y, r, -1),
  '●': circleAt,
  '○': circleAt,
} as const;

function crowdMarks<Row extends { readonly significance: Significance }>(
  rows: readonly Row[],
  at: Parameters<typeof signMarks<Row>>[1],
  r: number,
): Markish[] {
  return significances.flatMap((one) => {
    const held = rows.filter(({ significance }) => significance === one);
    if (held.length === 0) return [];
    const { ink, sign } = significanceLook[one];
    const look = sign === '○' ? { fill: '#fff', stroke: ink, 'stroke-width': 1 } : { fill: ink };
    return [
      dot(held, { ...at, r, ...asOnePath((to) => outlines[sign as keyof typeof outlines](to('x'), to('y'), r), look) }),
    ];
  });
}

function triangle(x: number, y: number, r: number, up: 1 | -1): string {
  const reach = Math.sqrt((Math.PI * r * r) / (3 * Math.sqrt(3)));
  const [half, down] = [Math.sqrt(3) * reach, reach * up].map((length) => Math.round(length * 100) / 100) as [
    number,
    number,
  ];
  return `M${x},${y - 2 * down}l${half},${3 * down}h${-2 * half}Z`;
}
