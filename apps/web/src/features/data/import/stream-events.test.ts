import { expect, it } from 'vitest';
import { streamEvents } from './stream-events.ts';

const encoder = new TextEncoder();
const streamOf = (pieces: readonly Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });

it('gives each event however the stream is cut, also in the middle of a letter', async () => {
  const told = [{ phase: 'reading' }, { name: 'å ä ö' }, { written: 3 }];
  const bytes = encoder.encode(told.map((one) => `data: ${JSON.stringify(one)}\n\n`).join(''));
  for (let size = 1; size <= bytes.length; size += 1) {
    const pieces: Uint8Array[] = [];
    for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
    const read: unknown[] = [];
    for await (const event of streamEvents(streamOf(pieces))) read.push(event);
    expect(read).toEqual(told);
  }
});
