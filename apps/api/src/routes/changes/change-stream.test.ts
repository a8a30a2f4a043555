import type { Change } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../testing/follow-changes.ts';
import { changeStream } from './change-stream.ts';

const change = (id: number): Change => ({ id: String(id), entity: 'insats', entityId: `i${id}`, action: 'update' });
const upTo = (newest: number) => ({ newest: BigInt(newest), missing: [] });

function opened() {
  let ends = 0;
  const stream = changeStream(() => {
    ends += 1;
  });
  return { stream, events: readEvents(new Response(stream.body)), ends: () => ends };
}

describe('what one client is told', () => {
  it('is what it missed, then what has happened meanwhile, each once and in order', async () => {
    const { stream, events } = opened();
    for (const id of [2, 4, 5]) stream.tell(change(id));
    stream.begin({ told: upTo(2), known: upTo(2), changes: [change(3), change(4)] });
    stream.tell(change(6));
    const ids: (string | undefined)[] = [];
    for (let count = 0; count < 4; count += 1) ids.push((await events.next())?.id);
    expect(ids).toEqual(['3', '4', '5', '6']);
  });

  it('begins with its place, so that it can come back before anything has happened', async () => {
    const { stream, events } = opened();
    stream.begin({ told: { newest: 7n, missing: [6n] }, known: null, changes: [] });
    expect(await events.nextBlock()).toMatch(/^retry: [123]\d{3}\nid: 7-6$/);
  });

  it('says when it is not known what was missed', async () => {
    const { stream, events } = opened();
    stream.begin({ told: upTo(7), known: null, changes: null });
    stream.startOver(upTo(9));
    expect([await events.next(), await events.next()]).toEqual([
      { event: 'resync', id: '7', data: {} },
      { event: 'resync', id: '9', data: {} },
    ]);
  });

  it('ends once, for who leaves, and for who does not read', async () => {
    const left = opened();
    left.stream.begin({ told: upTo(0), known: null, changes: [] });
    await left.events.leave();
    left.stream.tell(change(1));
    left.stream.end();
    expect(left.ends()).toBe(1);

    let ends = 0;
    const stream = changeStream(() => {
      ends += 1;
    });
    stream.begin({ told: upTo(0), known: null, changes: [] });
    for (let id = 1; id < 10_000; id += 1) stream.tell(change(id));
    expect(ends).toBe(1);
  });
});
