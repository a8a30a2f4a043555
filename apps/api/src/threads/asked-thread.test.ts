import { describe, expect, it } from 'vitest';
import { askedThread } from './asked-thread.ts';

const work = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ id, word }) => {
    if (word === 'slut') throw new Error('slut');
    setTimeout(() => parentPort.postMessage({ id, word }), 200);
  });`;
const entry = new URL(`data:text/javascript,${encodeURIComponent(work)}`);

describe('a thread that is asked', () => {
  it('gives each its own answer', async () => {
    const thread = askedThread<never, { word: string }, { id: number; word: string }>(entry);
    const words = ['ett', 'två', 'tre'];
    const answers = await Promise.all(words.map((word) => thread.ask({ word })));
    expect(answers.map(({ word }) => word)).toEqual(words);
  });

  it('loses only what it was asked when it ends, not what the next one is asked', async () => {
    const thread = askedThread<never, { word: string }, { id: number; word: string }>(entry);
    for (let time = 0; time < 5; time++) {
      const lost = await Promise.allSettled([thread.ask({ word: 'ett' }), thread.ask({ word: 'slut' })]);
      expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      // Asked between that it was lost and that it has ended.
      expect(await thread.ask({ word: 'två' })).toMatchObject({ word: 'två' });
    }
  });
});
