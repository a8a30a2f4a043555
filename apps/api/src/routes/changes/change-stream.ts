import type { Change } from '@halsouppdrag/domain';
import { type ChangeCursor, cursorAfter, isTold, writeChangeCursor } from '../../db/changes/change-cursor.ts';
import type { Missed } from '../../db/changes/missed-changes.ts';

/** What one client is told, as server-sent events. Each carries how far the client has been told. */
export interface ChangeStream {
  readonly body: ReadableStream<Uint8Array>;
  /** Kept until `begin` has told what came before. */
  readonly tell: (change: Change) => void;
  readonly begin: (missed: Missed) => void;
  /** Says that changes were missed nobody knows of. */
  readonly startOver: (told: ChangeCursor) => void;
  /** Keeps whatever lies between from taking silence for a lost connection, and finds out one that is. */
  readonly beat: () => void;
  readonly end: () => void;
}

/** Who leaves this unread is not reading. */
const mostUnreadBytes = 256 * 1024;
const retryMs = { least: 1000, most: 3000 };

export function changeStream(onEnd: () => void): ChangeStream {
  const encoder = new TextEncoder();
  let told: ChangeCursor = { newest: 0n, missing: [] };
  let waiting: Change[] | null = [];
  let isNews: (change: Change) => boolean = () => true;
  let ended = false;
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;

  const leave = () => {
    if (ended) return false;
    ended = true;
    onEnd();
    return true;
  };
  const end = () => {
    if (leave()) controller?.close();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start: (given) => {
        controller = given;
      },
      cancel: () => {
        leave();
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: mostUnreadBytes }),
  );

  const write = (text: string) => {
    if (ended) return;
    // The client comes back by itself when it can, and is then told what it missed.
    if ((controller?.desiredSize ?? 0) <= 0) end();
    else controller?.enqueue(encoder.encode(text));
  };
  const position = () => `id: ${writeChangeCursor(told)}\n`;
  const writeChange = (change: Change) => {
    told = cursorAfter(told, BigInt(change.id));
    write(`event: change\n${position()}data: ${JSON.stringify(change)}\n\n`);
  };
  const writeStartOver = () => write(`event: resync\n${position()}data: {}\n\n`);

  return {
    body,
    tell: (change) => {
      if (waiting) waiting.push(change);
      else if (isNews(change)) writeChange(change);
    },
    begin: (missed) => {
      told = missed.told;
      // Not all at the same moment when the server has been away.
      const retry = Math.round(retryMs.least + Math.random() * (retryMs.most - retryMs.least));
      write(`retry: ${retry}\n${position()}\n`);
      if (missed.changes === null) writeStartOver();
      const { known, changes } = missed;
      // What was committed while it was being asked for is both found and called out, and another process may have told it.
      const found = new Set(changes?.map(({ id }) => id));
      isNews = ({ id }) => !found.has(id) && !(known && isTold(known, BigInt(id)));
      const since = (waiting ?? []).filter(isNews);
      waiting = null;
      for (const change of [...(changes ?? []), ...since]) writeChange(change);
    },
    startOver: (cursor) => {
      told = cursor;
      writeStartOver();
    },
    beat: () => {
      if (waiting === null) write(':\n\n');
    },
    end,
  };
}
