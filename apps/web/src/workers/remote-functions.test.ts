import { describe, expect, it } from 'vitest';
import { type Call, type Port, type Reply, remoteFunctions, serveFunctions } from './remote-functions.ts';

const functions = {
  double: (input: number) => input * 2,
  refuse: (input: string): string => {
    throw new RangeError(`not ${input}`);
  },
};

/** Two ports joined as a page and its worker are: what is sent arrives later, as a copy. */
function joined() {
  const page: Port<Call, Reply> = { postMessage: (call) => deliver(worker, call), onmessage: null };
  const worker: Port<Reply, Call> = { postMessage: (reply) => deliver(page, reply), onmessage: null };
  return { page, worker };
}

function deliver<In>(to: Port<never, In>, message: In) {
  const data = structuredClone(message);
  queueMicrotask(() => to.onmessage?.({ data } as MessageEvent<In>));
}

describe('functions in a worker', () => {
  it('answers each caller with its own answer', async () => {
    const { page, worker } = joined();
    serveFunctions(worker, functions);
    const remote = remoteFunctions<typeof functions>(page, ['double', 'refuse']);
    expect(await Promise.all([remote.double(1), remote.double(21)])).toEqual([2, 42]);
  });
  it('passes an error back as an error and goes on working', async () => {
    const { page, worker } = joined();
    serveFunctions(worker, functions);
    const remote = remoteFunctions<typeof functions>(page, ['double', 'refuse']);
    await expect(remote.refuse('this')).rejects.toMatchObject({ name: 'RangeError', message: 'not this' });
    expect(await remote.double(2)).toBe(4);
  });
  it('refuses a function the worker does not have', async () => {
    const { page, worker } = joined();
    serveFunctions(worker, {});
    const remote = remoteFunctions<typeof functions>(page, ['double', 'refuse']);
    await expect(remote.double(1)).rejects.toThrow('no function "double"');
  });
});
