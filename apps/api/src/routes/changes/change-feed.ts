import { Change } from '@halsouppdrag/domain';
import type { Logger } from 'pino';
import { changeChannel } from '../../db/changes/change-channel.ts';
import { readChangeCursor } from '../../db/changes/change-cursor.ts';
import { changesAfter, changesSince, latestCursor } from '../../db/changes/missed-changes.ts';
import type { Database } from '../../db/open-database.ts';
import { type ChangeStream, changeStream } from './change-stream.ts';

/** How far a client has been told: as the last event it got says, else as of the moment it read what it shows. */
interface Told {
  readonly lastEventId: string | undefined;
  readonly moment: Date;
}

/** Tells everybody who follows it of every change, whichever process made it. */
export interface ChangeFeed {
  /** A stream of server-sent events; null when there are too many already, or the process is about to stop. */
  readonly open: (told: Told, endAfterMs: number | null) => Promise<ReadableStream<Uint8Array> | null>;
  /** Ends every stream. */
  readonly stop: () => void;
}

interface FeedSettings {
  readonly mostStreams: number;
  readonly beatMs: number;
}

/** A tab each: far more than one region has people at work, far fewer than the sockets a process may hold. */
const usual: FeedSettings = { mostStreams: 500, beatMs: 15_000 };

/**
 * Listens to the database on one connection that all streams share, and that is made anew by itself when it is lost.
 * It ends with the other connections when the database is closed.
 */
export async function startChangeFeed(
  { db, sql }: Database,
  logger: Logger,
  { mostStreams, beatMs }: FeedSettings = usual,
): Promise<ChangeFeed> {
  const streams = new Set<ChangeStream>();
  let listened = false;
  let stopped = false;
  const endAll = () => {
    for (const stream of streams) stream.end();
  };
  const startOver = async () => {
    try {
      const told = await latestCursor(db);
      for (const stream of streams) stream.startOver(told);
    } catch (error) {
      // Who is cut off comes back, and is then told what it missed.
      logger.error({ error: String(error) }, 'changes: ended every stream');
      endAll();
    }
  };

  await sql.listen(
    changeChannel,
    (payload) => {
      const change = readChange(payload);
      if (change === null) void startOver();
      else for (const stream of streams) stream.tell(change);
    },
    () => {
      // What was called out while nobody listened is not repeated.
      if (listened) void startOver();
      listened = true;
    },
  );
  const beat = setInterval(() => {
    for (const stream of streams) stream.beat();
  }, beatMs);
  beat.unref();

  return {
    open: async ({ lastEventId, moment }, endAfterMs) => {
      if (stopped || streams.size >= mostStreams) return null;
      let timer: NodeJS.Timeout | undefined;
      const stream = changeStream(() => {
        streams.delete(stream);
        clearTimeout(timer);
      });
      // Before the missed ones are asked for, so that none falls between.
      streams.add(stream);
      if (endAfterMs !== null) timer = setTimeout(stream.end, endAfterMs).unref();
      try {
        const isNew = lastEventId === undefined;
        stream.begin(await (isNew ? changesAfter(db, moment) : changesSince(db, readChangeCursor(lastEventId))));
        return stream.body;
      } catch (error) {
        stream.end();
        throw error;
      }
    },
    stop: () => {
      stopped = true;
      clearInterval(beat);
      endAll();
    },
  };
}

/** Null for what says only that much has changed, and for what a newer process says that this one does not know. */
function readChange(payload: string): Change | null {
  try {
    return Change.safeParse(JSON.parse(payload)).data ?? null;
  } catch {
    return null;
  }
}
