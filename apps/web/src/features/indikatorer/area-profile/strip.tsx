import type { ProfileRow } from '@halsouppdrag/domain';
import { benchmarkColour, ink } from '../charts/drawing.ts';
import { significanceLook } from '../significance-look.ts';
import { stripPlaces } from './strip-places.ts';

const [width, height, margin] = [150, 22, 8];

const shapes = {
  '▲': 'M0,-6L5.5,4.5H-5.5Z',
  '▼': 'M0,6L5.5,-4.5H-5.5Z',
  '●': 'M-5,0A5,5,0,1,1,5,0A5,5,0,1,1,-5,0Z',
  '○': 'M-4.5,0A4.5,4.5,0,1,1,4.5,0A4.5,4.5,0,1,1,-4.5,0Z',
} as Readonly<Record<string, string>>;

/** Where an area's figure lies among all areas of its level. The row it stands in says the same in words. */
export function Strip({ row }: { row: ProfileRow }) {
  const places = stripPlaces(row);
  if (places === null) return null;
  const x = (place: number) => margin + place * (width - 2 * margin);
  const look = significanceLook[row.lan.significance];
  const bar = ([from, to]: readonly [number, number], fill: string) => (
    <rect x={x(from)} y={4} width={Math.max(1, x(to) - x(from))} height={height - 8} fill={fill} />
  );
  const middle = height / 2;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {bar(places.all, '#e3e6e8')}
      {bar(places.middle, '#bfc7cb')}
      {places.lan === null ? null : (
        <line x1={x(places.lan)} x2={x(places.lan)} y1={0} y2={height} stroke={benchmarkColour} strokeWidth={2} />
      )}
      {places.riket === null ? null : (
        <path
          d="M0,-5L5,0L0,5L-5,0Z"
          transform={`translate(${x(places.riket)},${middle})`}
          fill="#fff"
          stroke={ink}
          strokeWidth={1.25}
        />
      )}
      {places.interval === null ? null : (
        <line
          x1={x(places.interval[0])}
          x2={x(places.interval[1])}
          y1={middle}
          y2={middle}
          stroke={ink}
          strokeWidth={1.5}
        />
      )}
      <path
        d={shapes[look.sign]}
        transform={`translate(${x(places.value)},${middle})`}
        fill={look.sign === '○' ? '#fff' : look.ink}
        stroke={look.sign === '○' ? look.ink : '#fff'}
        strokeWidth={1}
      />
    </svg>
  );
}
