import type { Position } from '@halsouppdrag/domain';

/** The tile that holds a position, numbered as web maps number them: x eastwards, y southwards (Web Mercator). */
export function tileAt([lon, lat]: Position, z: number): { readonly x: number; readonly y: number } {
  const across = 2 ** z;
  const north = Math.asinh(Math.tan((lat * Math.PI) / 180));
  return { x: Math.floor(((lon + 180) / 360) * across), y: Math.floor(((1 - north / Math.PI) / 2) * across) };
}
