import type { AreaLevel } from '@halsouppdrag/domain';
import { asc, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/open-database.ts';
import { area } from '../db/tables/index.ts';
import { askedThread } from '../threads/asked-thread.ts';
import { threadEntry } from '../threads/thread-entry.ts';
import type { AreasTold, TileAnswer, TileAsked } from './tiles-thread.ts';

/** Map tiles of the areas, cut in a thread of its own: a country's outlines take seconds. */
export interface MapTiles {
  /** A vector tile, null where no area is. */
  readonly tile: (asked: TileAsked) => Promise<Uint8Array<ArrayBuffer> | null>;
}

export function mapTiles(db: Db): MapTiles {
  const thread = askedThread<AreasTold, TileAsked, TileAnswer>(threadEntry('tiles'));
  const telling = new Map<AreaLevel, Promise<void>>();
  const tell = (level: AreaLevel): Promise<void> => {
    const already = telling.get(level);
    if (already !== undefined) return already;
    const told = featureTexts(db, level)
      .then((parts) => thread.tell({ level, parts }))
      .finally(() => telling.delete(level));
    telling.set(level, told);
    return told;
  };
  return {
    tile: async (asked) => {
      const first = await thread.ask(asked);
      if (first.tile !== 'notLoaded') return first.tile;
      await tell(asked.level);
      const second = await thread.ask(asked);
      if (second.tile === 'notLoaded')
        throw new Error(`The thread of the tiles was lost while it read ${asked.level}.`);
      return second.tile;
    },
  };
}

const areasInAPart = 200;

/** Written out by the database and read in the thread, so that this one never holds a country's corners as objects. */
async function featureTexts(db: Db, level: AreaLevel): Promise<string[]> {
  const ordered = db
    .select({
      part: sql<number>`(row_number() over (order by ${area.code}) - 1) / ${sql.raw(String(areasInAPart))}`.as('part'),
      feature: sql<unknown>`jsonb_build_object(
        'type', 'Feature',
        'properties', jsonb_build_object('id', ${area.id}, 'name', ${area.name}),
        'geometry', ${area.geometry}
      )`.as('feature'),
    })
    .from(area)
    .where(eq(area.level, level))
    .as('ordered');
  const rows = await db
    .select({ text: sql<string>`jsonb_agg(${ordered.feature})::text` })
    .from(ordered)
    .groupBy(ordered.part)
    .orderBy(asc(ordered.part));
  return rows.map(({ text }) => text);
}
