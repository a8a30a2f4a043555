// The package brings no types of its own.
declare module 'robust-predicates' {
  export function orient2d(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number;
}
