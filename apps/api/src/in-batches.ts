import { setImmediate } from 'node:timers/promises';

const most = 200;

/** All of it, some at a time: what is made of thousands takes a while, and others are answered in between. */
export async function* inBatches<One>(all: readonly One[]): AsyncGenerator<readonly One[]> {
  for (let from = 0; from < all.length; from += most) {
    yield all.slice(from, from + most);
    await setImmediate();
  }
}
