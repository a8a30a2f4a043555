import { parentPort } from 'node:worker_threads';
import type { AreaLevel } from '@halsouppdrag/domain';
import type { Numbered } from '../threads/asked-thread.ts';
import { type AreaTiles, areaTiles, type TileArea } from './area-tiles.ts';

/** The areas of a level, in parts: each the text of an array of features. */
export interface AreasTold {
  readonly level: AreaLevel;
  readonly parts: readonly string[];
}

export interface TileAsked {
  readonly level: AreaLevel;
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** An empty tile is null; `notLoaded` asks for the areas. */
export type TileAnswer = Numbered & { readonly tile: Uint8Array<ArrayBuffer> | null | 'notLoaded' };

/** Answers what is asked about tiles, one after the other, for as long as the thread lives. */
export function answerTiles(): void {
  const byLevel = new Map<AreaLevel, AreaTiles>();
  const port = parentPort;
  if (port === null) throw new Error('This runs in a thread of its own.');
  port.on('message', (message: AreasTold | (TileAsked & Numbered)) => {
    if ('parts' in message) {
      const areas = message.parts.flatMap((part): TileArea[] => JSON.parse(part));
      byLevel.set(message.level, areaTiles(areas));
      return;
    }
    const { id, level, z, x, y } = message;
    const tiles = byLevel.get(level);
    const cut = tiles === undefined ? 'notLoaded' : tiles.tile(z, x, y);
    // A copy of its own, which can be handed over instead of copied again.
    const tile = cut instanceof Uint8Array ? Uint8Array.from(cut) : cut;
    const answer: TileAnswer = { id, tile };
    port.postMessage(answer, tile instanceof Uint8Array ? [tile.buffer] : []);
  });
}
