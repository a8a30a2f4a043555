import { expect, it } from 'vitest';
import { latestOnly } from './latest-only.ts';

it('does one thing at a time and skips all that is asked for meanwhile but the last', async () => {
  const done: number[] = [];
  const ends: (() => void)[] = [];
  const ask = latestOnly(async (input: number) => {
    await new Promise<void>((resolve) => ends.push(resolve));
    done.push(input);
  });
  const asked = [1, 2, 3].map(ask);
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await expect.poll(() => ends).toHaveLength(2);
  expect(done).toEqual([1]);
  ends[1]?.();
  await Promise.all(asked);
  expect(done).toEqual([1, 3]);
});

it('does what is asked for after a failure', async () => {
  const ask = latestOnly((input: string) =>
    input === 'broken' ? Promise.reject(new Error('broken')) : Promise.resolve(),
  );
  await expect(ask('broken')).rejects.toThrow('broken');
  await expect(ask('whole')).resolves.toBeUndefined();
});
