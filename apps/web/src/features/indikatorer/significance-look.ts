import type { Significance } from '@halsouppdrag/domain';

interface Look {
  /** On the map, where areas are large and lie beside each other. */
  readonly fill: string;
  /** Of a symbol on white. */
  readonly ink: string;
  /** The shape says which way, so that the colour need not. */
  readonly sign: string;
}

const blue = { fill: '#6ba3d0', ink: '#1f5f96' };
const orange = { fill: '#e5934e', ink: '#b4530f' };
const between = { fill: '#e9e5da', ink: '#5b6770', sign: '●' };

/** Diverging round the benchmark, and apart for those who do not see red and green apart. */
export const significanceLook: Record<Significance, Look> = {
  better: { ...blue, sign: '▲' },
  worse: { ...orange, sign: '▼' },
  lower: { ...blue, sign: '▼' },
  higher: { ...orange, sign: '▲' },
  noSecuredDifference: between,
  similar: between,
  notComparable: { fill: '#c9cfd2', ink: '#5b6770', sign: '○' },
};

/** In the order of legends: what is best first, or highest. */
export const significances = [
  'better',
  'higher',
  'noSecuredDifference',
  'similar',
  'worse',
  'lower',
  'notComparable',
] as const satisfies readonly Significance[];
