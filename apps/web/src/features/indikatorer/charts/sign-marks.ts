import type { Significance } from '@halsouppdrag/domain';
import { dot, type Markish } from '@observablehq/plot';
import { significanceLook } from '../significance-look.ts';

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
