import type { RenderFunction } from '@observablehq/plot';

/** From so many areas on, their marks are drawn together: each as an element of its own takes the page seconds. */
export const crowd = 400;

/** Draws all marks of one look as one path: `draw` says how each is drawn, by where the scales have put it, of numbers and not names. */
export function asOnePath(
  draw: (at: (channel: string) => number) => string,
  look: Readonly<Record<string, string | number>>,
): { readonly render: RenderFunction } {
  return {
    render: (index, _scales, values) => {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      const channels = values as Readonly<Record<string, ArrayLike<number> | undefined>>;
      const drawn = [...index].map((i) => draw((channel) => rounded(channels[channel]?.[i] ?? Number.NaN)));
      path.setAttribute('d', drawn.join(''));
      for (const [name, value] of Object.entries(look)) path.setAttribute(name, String(value));
      return path;
    },
  };
}

/** A circle, as a part of a path. */
export function circleAt(x: number, y: number, r: number): string {
  return `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
}

/** Nobody sees a hundredth of a pixel. */
function rounded(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
